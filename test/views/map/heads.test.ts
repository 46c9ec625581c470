import { expect, it } from "vitest";
import { drawn, journeyOf } from "../../support/drawn.ts";
import { cardTexts } from "../../support/texts-on-map.ts";

async function headsOf(stages: string) {
  const { view } = await drawn(await journeyOf(`journeymap: 1\ntitle: T\nstages: [${stages}]`));
  const told = (cards: typeof view.map.steps | typeof view.map.stages) =>
    cards.map((card) => ({
      says: cardTexts(card).map(({ lines }) => lines[0]?.runs[0]?.text),
      icons: card.icons.map(({ icon }) => icon),
    }));
  return { steps: told(view.map.steps), stages: told(view.map.stages) };
}

it("a step says under its name how long it takes, on what it is done and whose it is", async () => {
  const { steps } = await headsOf(
    "{ name: S, steps: [{ name: A, duration: 2 h, device: kiosk, owner: Sales }, { name: B, device: Smart TV }, C] }",
  );
  expect(steps).toEqual([
    { says: ["A", "2 h", "Kiosk", "Sales"], icons: ["duration", "kiosk", "owner"] },
    { says: ["B", "Smart TV"], icons: ["device"] },
    { says: ["C"], icons: [] },
  ]);
});

it("a stage that is its own single step says so on its band", async () => {
  const { steps, stages } = await headsOf("{ name: S, duration: 2 h, device: none, owner: Ops }");
  expect(steps).toEqual([]);
  expect(stages).toEqual([
    { says: ["S", "2 h", "No device", "Ops", "1"], icons: ["duration", "no-device", "owner"] },
  ]);
});

import { expect, test } from "vitest";
import { bothStates, drawn, journeyOf } from "../support/drawn.ts";
import { saidOn } from "../support/lane-cards.ts";

const state = (value: number) =>
  journeyOf(
    `journeymap: 1\ntitle: T\nmetrics: { id: wait, name: Wait, kind: duration, unit: min, target: 5 }\nstages: { name: A, metrics: { metric: wait, value: ${value} } }`,
  );

test("what a figure was before is told quietly: only the target has the colour of its side", async () => {
  const map = (await drawn(bothStates(await state(130), await state(35)))).view.map;
  const content = map.lanes.find(({ id }) => id === "metrics")?.content;
  const [card] = content?.kind === "cards" ? content.cells.flatMap(({ cards }) => cards) : [];
  const tones = card?.texts.map((text) => [
    ...saidOn({ ...card, tags: [], badges: [], pips: [], texts: [text] }),
    text.tone,
  ]);
  expect(tones).toEqual([
    ["Wait", "ink"],
    ["35 min", "ink"],
    ["Target 5 min, missed", "pain-ink"],
    [expect.stringContaining("130"), "muted"],
  ]);
});

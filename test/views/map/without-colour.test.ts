import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../../../src/package-root.ts";
import { bothStates, drawn, exampleJourney, journeyOf } from "../../support/drawn.ts";

const eightPersonas = readFileSync(
  path.join(packageRoot(), "test/fixtures/maps/eight-personas.journey.yaml"),
  "utf8",
);
const todayAndTomorrow = async () =>
  bothStates(
    await exampleJourney("parental-leave-benefit"),
    await exampleJourney("parental-leave-benefit-tomorrow"),
  );

const numbers = (text: string) => (text.match(/-?\d*\.?\d+/gu) ?? []).map(Number);

it("shows as much of each line in the legend and over pages as on the persona's card", async () => {
  const drawing = await drawn(await journeyOf(eightPersonas));
  const { header, footer } = drawing.view.map;
  const cards = header.personas.flatMap(({ sample }) => (sample ? [sample.x2 - sample.x1] : []));
  expect(new Set(cards)).toEqual(new Set([56]));
  const lines = [...drawing.bareSvg().matchAll(/class="curve persona-\d-line" d="M-28,0H28"/gu)];
  expect(lines).toHaveLength(8);
  // At three quarters of its size, beside the name.
  for (const { x, text, persona } of footer.legend) {
    if (persona !== undefined) expect(text.box.x).toBeGreaterThan(x + 28 * 0.75 + 4);
  }
  const key = drawing.pagesOn("a4").pages.at(1)?.map.header.key ?? [];
  expect(key.map(({ sample }) => Math.round(sample.x2 - sample.x1))).toEqual(cards);
});

it("gives the earlier state's lines the dashes of their personas", async () => {
  const svg = (await drawn(await todayAndTomorrow())).bareSvg();
  const dashes = [...svg.matchAll(/\.persona-(\d)-line\.earlier \{ stroke-dasharray: ([^;]+);/gu)];
  expect(dashes.map(([, persona, dash]) => `${persona}: ${dash}`)).toEqual([
    "0: none",
    "1: 8 4",
    "2: 2 4",
  ]);
});

it("has a mark for what is measured that is no persona's", async () => {
  const measured = (await drawn(await todayAndTomorrow())).bareSvg();
  const marks = (await drawn(await journeyOf(eightPersonas))).bareSvg();
  const shape = (path: string) => {
    const all = numbers(path);
    const size = Math.max(...all.map(Math.abs));
    return all.map((one) => (one / size).toFixed(2)).join(" ");
  };
  const ofMeasured = [...measured.matchAll(/class="measured-mark ink-line" d="(M-?\d[^l"]*)"/gu)]
    .map(([, path = ""]) => path)
    .filter((path) => numbers(path).every((one) => Math.abs(one) < 10));
  const ofPersonas = [...marks.matchAll(/-mark"[^>]*>\s*<path d="([^"]+)"/gu)];
  expect(ofMeasured.length).toBeGreaterThan(0);
  expect(ofPersonas.length).toBeGreaterThan(4);
  const taken = new Set(ofPersonas.map(([, path = ""]) => shape(path)));
  for (const path of ofMeasured) expect(taken).not.toContain(shape(path));
});

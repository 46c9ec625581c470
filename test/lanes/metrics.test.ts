import { describe, expect, it } from "vitest";
import { readJourney } from "../../src/journey/read-journey.ts";
import { drawn } from "../support/drawn.ts";
import { folderWith } from "../support/folder.ts";
import { laneCards, saidOn } from "../support/lane-cards.ts";

const metrics = (fields: string) => `metrics: { id: m, name: Satisfaction, ${fields} }`;
const measured = (fields: string) => `{ name: A, metrics: { metric: m, ${fields} } }`;

/** What stands on the card of one value. */
async function card(declared: string, value: string, more = "") {
  const [first] = await laneCards("metrics", measured(value), `${metrics(declared)}\n${more}`);
  return first;
}

describe("a measured value", () => {
  it("tells name, figure, target with its side, n and period", async () => {
    const said = saidOn(await card("kind: csat, target: 80", "value: 62, n: 118, period: 2026-Q3"));
    expect(said).toEqual(["Satisfaction", "62%", "Target 80%, missed", "n = 118 · 2026-Q3"]);
  });

  it("says its side by a word and by an icon, whichever way is good", async () => {
    const side = async (fields: string, value: number) => {
      const one = await card(fields, `value: ${value}`);
      return [saidOn(one).at(-1), one?.icons[0]?.icon];
    };
    const reached = "target-reached";
    const missed = "target-missed";
    expect(await side("target: 5", 5)).toEqual(["Target 5, reached", reached]);
    expect(await side("target: 5", 4.99)).toEqual(["Target 5, missed", missed]);
    const waiting = "kind: duration, unit: min, target: 3";
    expect(await side(waiting, 4)).toEqual(["Target 3 min, missed", missed]);
    expect(await side(waiting, 3)).toEqual(["Target 3 min, reached", reached]);
    const effort = "kind: ces, better: lower, target: 3";
    expect(await side(effort, 2.1)).toEqual(["Target 3, reached", reached]);
  });

  it("without a target tells no side", async () => {
    const one = await card("kind: money, unit: EUR", "value: 1200");
    expect(saidOn(one)).toEqual(["Satisfaction", "€1,200"]);
    expect(one?.icons).toEqual([]);
  });

  it.each([
    ["de", "62,5 %", "Zielwert 80 %, verfehlt", "n = 1.180"],
    ["zh", "62.5%", "目标 80%，未达成", "n = 1,180"],
    ["ar", "62.5%", "المستهدف 80%، لم يتحقق", "n = 1,180"],
  ])("is written in %s as the language writes it", async (lang, value, target, n) => {
    const one = await card("kind: csat, target: 80", "value: 62.5, n: 1180", `lang: ${lang}`);
    const said = saidOn(one).map((text) =>
      text
        .replaceAll(/[\u00a0\u202f]/gu, " ")
        .replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/gu, ""),
    );
    expect(said.slice(1)).toEqual([value, target, n]);
  });

  it("shows whose it is when rows of a table are one persona's", async () => {
    const journey = `journeymap: 1
title: T
personas: [Ana, Bob]
metrics: { name: N, kind: nps, source: a.csv }
stages: Ask
`;
    const csv = "step,persona,answer\nask,bob,10\nask,,3\n";
    const cwd = await folderWith({ "a.journey.yaml": journey, "a.csv": csv });
    const read = await readJourney({ file: "a.journey.yaml" }, { cwd });
    const { view } = await drawn(read.journey ?? expect.unreachable());
    const lane = view.map.lanes.find(({ id }) => id === "metrics")?.content;
    const cards = lane?.kind === "cards" ? lane.cells.flatMap((cell) => cell.cards) : [];
    expect(cards.map(({ people }) => people.map(({ persona }) => persona))).toEqual([[], [1]]);
  });
});

describe("the line from worst to best", () => {
  const gauge = async (declared: string, value: number, more = "") =>
    (await card(declared, `value: ${value}`, more))?.gauges[0];
  /** How far from start to end a point stands. */
  const along = (one: Awaited<ReturnType<typeof gauge>>, x: number | undefined) =>
    one && x !== undefined ? (x - one.line.x1) / (one.line.x2 - one.line.x1) : undefined;

  it("has the value and the target where they stand between the ends", async () => {
    const nps = await gauge("kind: nps, target: 50", 0);
    expect([along(nps, nps?.dot), along(nps, nps?.tick)]).toEqual([0.5, 0.75]);
    const share = await gauge("kind: percent, target: 90", 25);
    expect(along(share, share?.dot)).toBeCloseTo(0.25);
    expect(along(share, share?.tick)).toBeCloseTo(0.9);
  });

  it("goes from the highest to the lowest where low is good", async () => {
    const effort = await gauge("kind: ces, better: lower, scale: { min: 1, max: 7 }", 1);
    expect(along(effort, effort?.dot)).toBe(1);
  });

  it("goes from the right where one reads from the right", async () => {
    const share = await gauge("kind: percent", 25, "lang: ar");
    expect(along(share, share?.dot)).toBe(0.75);
  });

  it("is not drawn where there are no ends, nor for a figure beyond them", async () => {
    expect(await gauge("kind: money, unit: EUR, target: 5", 4)).toBeUndefined();
    expect(await gauge("kind: percent", 140)).toBeUndefined();
  });

  it("has a band for the interval of what was computed", async () => {
    const cards = await laneCards(
      "metrics",
      "{ name: Ends, id: renewal }",
      "metrics: { name: N, kind: nps, source: data/awaria-nps.csv, columns: { answer: ocena 0–10, step: krok } }",
    );
    // 50 promoters and 12 detractors of 86: +44.2, by Tango's score +27.5 … +58.0
    expect(saidOn(cards[0])).toEqual(["N", "+44.2", "95% interval: +27.5 – +58", "n = 86"]);
    const band = cards[0]?.gauges[0]?.band;
    const line = cards[0]?.gauges[0]?.line;
    expect(band && line && band.x > line.x1 && band.x + band.width < line.x2).toBe(true);
  });
});

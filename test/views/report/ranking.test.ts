import { describe, expect, test } from "vitest";
import { rankedMoments } from "../../../src/views/report/moments.ts";
import { rankedOpportunities, rankedPains } from "../../../src/views/report/tables.ts";
import { journeyOf } from "../../support/drawn.ts";
import { words } from "./sample.ts";

const HEAD = "journeymap: 1\ntitle: Test\nstages:\n  - name: Stage\n    steps:\n";

const steps = (lines: string[]) =>
  journeyOf(HEAD + lines.map((line, index) => `      - { name: S${index}, ${line} }\n`).join(""));

describe("moments of truth", () => {
  test("come by the gap between importance and performance, the widest first", async () => {
    const journey = await steps([
      "moment: { name: Even, importance: 3, performance: 3 }",
      "moment: { name: Wide, importance: 5, performance: 1 }",
      "moment: { name: Better than it needs to be, importance: 1, performance: 4 }",
      "moment: { name: Narrow, importance: 5, performance: 4 }",
    ]);
    const moments = rankedMoments(journey, words);
    expect(moments.map(({ title, gap }) => `${title} ${gap}`)).toEqual([
      "Wide +4",
      "Narrow +1",
      "Even 0",
      "Better than it needs to be −3",
    ]);
  });

  test("come last, in their order, when they have no gap", async () => {
    const journey = await steps([
      "moment: First",
      "moment: { name: Second, importance: 5 }",
      "moment: { name: Measured, importance: 1, performance: 5 }",
    ]);
    const moments = rankedMoments(journey, words);
    expect(moments.map(({ title }) => title)).toEqual(["Measured", "First", "Second"]);
    expect(moments[2]).not.toHaveProperty("gap");
    expect(moments[2]?.importance?.text).toBe("5 of 5");
  });
});

describe("pain points", () => {
  test("come by severity, then by the number they bear on the map", async () => {
    const journey = await steps([
      "pains: [No severity, { text: Mild, severity: 2 }]",
      "pains: [{ text: Bad, severity: 5 }, { text: Bad too, severity: 5 }]",
    ]);
    const pains = rankedPains(journey, words);
    expect(pains.map(({ number, text }) => `${number} ${text}`)).toEqual([
      "3 Bad",
      "4 Bad too",
      "2 Mild",
      "1 No severity",
    ]);
    expect(pains[0]?.place).toEqual({
      number: "1.2",
      name: "S1",
      stageName: "Stage",
      anchor: "step-1-2",
    });
  });

  test("name the opportunities that solve them, and are named by them", async () => {
    const journey = await steps([
      "pains: [{ id: slow, text: Slow }], opportunities: [Unrelated]",
      "opportunities: [{ text: Faster, solves: slow }]",
    ]);
    expect(rankedPains(journey, words)[0]?.solvedBy).toEqual([
      { code: "O2", anchor: "opportunity-2" },
    ]);
    const faster = rankedOpportunities(journey, words).find(({ text }) => text === "Faster");
    expect(faster?.anchor).toBe("opportunity-2");
    expect(faster?.solves).toEqual([{ code: "1", anchor: "pain-1" }]);
  });
});

test("opportunities come by impact, then by effort, the rejected ones last", async () => {
  const journey = await steps([
    "opportunities: [Unknown, { text: Rejected, impact: 5, effort: 1, status: rejected }]",
    "opportunities: [{ text: Hard, impact: 4, effort: 5 }, { text: Easy, impact: 4, effort: 1 }]",
    "opportunities: [{ text: Nobody knows how hard, impact: 4 }, { text: Great, impact: 5 }]",
  ]);
  expect(rankedOpportunities(journey, words).map(({ text }) => text)).toEqual([
    "Great",
    "Easy",
    "Hard",
    "Nobody knows how hard",
    "Unknown",
    "Rejected",
  ]);
});

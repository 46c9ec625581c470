import { describe, expect, test } from "vitest";
import { parseFormula, USUAL_FORMULA } from "../../../src/format/formula.ts";
import { momentRows, opportunityRows, painRows } from "../../../src/views/report/tables.ts";
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
    const moments = momentRows(journey, words);
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
    const moments = momentRows(journey, words);
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
    const pains = painRows(journey, words);
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
    expect(painRows(journey, words)[0]?.solvedBy).toEqual([
      { code: "O2", anchor: "opportunity-2" },
    ]);
    const faster = opportunityRows(journey, words, USUAL_FORMULA).find(
      ({ text }) => text === "Faster",
    );
    expect(faster?.anchor).toBe("opportunity-2");
    expect(faster?.solves).toEqual([{ code: "1", anchor: "pain-1" }]);
  });
});

describe("opportunities", () => {
  const LINES = [
    "opportunities: [Unknown, { text: Rejected, impact: 5, effort: 1, status: rejected }]",
    "opportunities: [{ text: Hard, impact: 4, effort: 5 }, { text: Easy, impact: 4, effort: 1 }]",
    "opportunities: [{ text: Nobody knows how hard, impact: 4 }]",
    "opportunities: [{ text: Twice the work for twice the gain, impact: 2, effort: 2.5 }]",
    "pains: [{ id: bad, text: Bad, severity: 5 }]",
    "opportunities: [{ text: Heals, impact: 1, effort: 5, solves: bad }]",
  ];

  test("come by impact for effort, then by impact, the rejected ones last", async () => {
    const rows = opportunityRows(await steps(LINES), words, USUAL_FORMULA);
    expect(rows.map(({ text, worth = "–" }) => `${text} ${worth}`)).toEqual([
      "Easy 4",
      "Hard 0.8",
      "Twice the work for twice the gain 0.8",
      "Heals 0.2",
      "Nobody knows how hard –",
      "Unknown –",
      "Rejected 5",
    ]);
  });

  test("come by the formula of the config, which knows the pains that they solve", async () => {
    const formula = parseFormula("impact + severity") ?? USUAL_FORMULA;
    const rows = opportunityRows(await steps(LINES), words, formula);
    expect(rows.map(({ text, worth = "–" }) => `${text} ${worth}`).slice(0, 2)).toEqual([
      "Heals 6",
      "Hard 4",
    ]);
  });
});

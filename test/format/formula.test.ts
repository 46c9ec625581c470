import { describe, expect, it } from "vitest";
import { formulaValue, parseFormula, USUAL_FORMULA } from "../../src/format/formula.ts";

const worth = (text: string, values: Parameters<typeof formulaValue>[1]) => {
  const formula = parseFormula(text);
  return formula === undefined ? "no formula" : formulaValue(formula, values);
};

describe("a formula", () => {
  it("calculates as at school: times before plus, brackets first", () => {
    const values = { impact: 4, effort: 2, severity: 5, pains: 3 };
    expect(worth("impact / effort", values)).toBe(2);
    expect(worth("impact + severity * 2", values)).toBe(14);
    expect(worth("(impact + severity) / effort - pains", values)).toBe(1.5);
    expect(worth("0.5 * impact", values)).toBe(2);
  });

  it("is impact for effort where nobody says otherwise", () => {
    expect(formulaValue(USUAL_FORMULA, { impact: 5, effort: 4 })).toBe(1.25);
  });

  it("has no value without a rating that it needs, nor where it divides by nothing", () => {
    expect(worth("impact / effort", { impact: 4 })).toBeUndefined();
    expect(worth("impact", { impact: 4 })).toBe(4);
    expect(worth("impact / pains", { impact: 4, pains: 0 })).toBeUndefined();
  });

  it.each([
    "",
    "impact effort",
    "impact /",
    "value / effort",
    "impact ** 2",
    "impact.constructor",
    "alert(1)",
    "impact > 2",
    "'impact'",
    "[impact]",
    "impact ? 1 : 2",
    `impact${" + impact".repeat(30)}`,
  ])("is not %j", (text) => {
    expect(parseFormula(text)).toBeUndefined();
  });
});

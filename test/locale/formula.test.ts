import { expect, it } from "vitest";
import { parseFormula, USUAL_FORMULA } from "../../src/format/formula.ts";
import { toldFormula } from "../../src/locale/formula.ts";
import { readLocale } from "../../src/locale/read-locale.ts";

const english = await readLocale("en");
const told = (text: string) => toldFormula(english, parseFormula(text) ?? USUAL_FORMULA);

it("tells a formula with the words of the map", async () => {
  expect(told("impact / effort")).toBe("Impact ÷ Effort");
  expect(toldFormula(await readLocale("de"), USUAL_FORMULA)).toBe("Wirkung ÷ Aufwand");
});

it("writes the brackets that the order needs, and no others", () => {
  expect(told("(impact + severity) / effort")).toBe("(Impact + Severity) ÷ Effort");
  expect(told("(impact * 2) + (pains)")).toBe("Impact × 2 + Pain points");
  expect(told("impact - (effort - 1)")).toBe("Impact − (Effort − 1)");
  expect(told("impact / (effort * 2)")).toBe("Impact ÷ (Effort × 2)");
});

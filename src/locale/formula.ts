import type { FormulaValue, Operator, Term } from "../format/formula.ts";
import type { Words } from "./words.ts";

const SIGNS: Record<Operator, string> = { "+": "+", "-": "−", "*": "×", "/": "÷" };
const BINDING: Record<Operator, number> = { "+": 1, "-": 1, "*": 2, "/": 2 };

/** A formula as people write it, in the words of the map: "Impact ÷ Effort". */
export function toldFormula(words: Words, formula: Term): string {
  const names: Record<FormulaValue, string> = {
    impact: words.values.impact,
    effort: words.values.effort,
    severity: words.values.severity,
    pains: words.lanes.pains,
  };
  return told(formula, names);
}

function told(term: Term, names: Record<FormulaValue, string>): string {
  if (typeof term === "number") return String(term);
  if (typeof term === "string") return names[term];
  const { operator, left, right } = term;
  const before = inBrackets(left, BINDING[operator], names);
  // To the right of a minus or a division even a sign that binds as strongly needs brackets.
  const after = inBrackets(right, BINDING[operator] + 1, names);
  return `${before} ${SIGNS[operator]} ${after}`;
}

function inBrackets(term: Term, binding: number, names: Record<FormulaValue, string>): string {
  const text = told(term, names);
  return typeof term === "object" && BINDING[term.operator] < binding ? `(${text})` : text;
}

import jsep from "jsep";
import * as z from "zod/mini";
import { plainText } from "./text.ts";

/** What a formula can be made of: ratings of an opportunity, and of the pains that it solves. */
export const FORMULA_VALUES = ["impact", "effort", "severity", "pains"] as const;
export type FormulaValue = (typeof FORMULA_VALUES)[number];

const OPERATORS = ["+", "-", "*", "/"] as const;
export type Operator = (typeof OPERATORS)[number];

/** A formula as a tree. */
export type Term = number | FormulaValue | Operation;

export interface Operation {
  operator: Operator;
  left: Term;
  right: Term;
}

/** What it brings for what it costs: how opportunities are ranked where nobody says otherwise. */
export const USUAL_FORMULA: Term = { operator: "/", left: "impact", right: "effort" };

const LONGEST = 200;

/** The nodes of jsep's tree that make a formula; anything else is refused. */
const number = z.pipe(
  z.object({ type: z.literal("Literal"), value: z.number() }),
  z.transform(({ value }): Term => value),
);
const name = z.pipe(
  z.object({ type: z.literal("Identifier"), name: z.enum(FORMULA_VALUES) }),
  z.transform(({ name }): Term => name),
);
const operation = z.pipe(
  z.object({
    type: z.literal("BinaryExpression"),
    operator: z.enum(OPERATORS),
    left: z.lazy((): z.ZodMiniType<Term> => term),
    right: z.lazy((): z.ZodMiniType<Term> => term),
  }),
  z.transform(({ operator, left, right }): Term => ({ operator, left, right })),
);
const term: z.ZodMiniType<Term> = z.union([number, name, operation]);

/** A formula such as `impact / effort`; undefined where the text is none. */
export function parseFormula(text: string): Term | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    return z.safeParse(term, jsep(text)).data;
  } catch {
    return undefined;
  }
}

/** What a formula gives; undefined where a value that it needs is not there, or it divides by 0. */
export function formulaValue(
  formula: Term,
  values: Partial<Record<FormulaValue, number>>,
): number | undefined {
  if (typeof formula === "number") return formula;
  if (typeof formula === "string") return values[formula];
  const left = formulaValue(formula.left, values);
  const right = formulaValue(formula.right, values);
  if (left === undefined || right === undefined) return undefined;
  const value = calculated(formula.operator, left, right);
  return Number.isFinite(value) ? value : undefined;
}

function calculated(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
  }
}

/** A formula in a file. */
export const formula = plainText.check(
  z.refine(
    (text) => parseFormula(text) !== undefined,
    `must be a formula of ${FORMULA_VALUES.join(", ")}, numbers, + - * / and brackets, such as \`impact / effort\``,
  ),
);

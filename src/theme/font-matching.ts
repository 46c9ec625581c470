import type { FontFacts } from "../text/font-facts.ts";
import type { FontWeight } from "../text/text.ts";

/** A font file that was found and understood. */
export interface FontFile extends FontFacts {
  /** Absolute path. */
  file: string;
  /** As written in the theme. */
  reference: string;
}

type Chosen = Record<FontWeight, FontFile>;

/**
 * Why a painter would not find a font file for the weight that the theme gives it for; nothing when
 * it would. Painters of PDF and PNG look fonts up by the family and the weight that files say.
 */
export function explainMismatch(
  file: FontFile,
  chosen: Chosen,
): { message: string; help: string } | undefined {
  const { family } = chosen[400];
  const { reference } = file;
  if (file.family !== family) {
    return {
      message: `\`${reference}\` belongs to the family “${file.family}”, and \`regular\` to “${family}”.`,
      help: "Use files of one family, or leave this one out.",
    };
  }
  const missed = ([400, 600, 700] as const).find(
    (weight) => chosen[weight] === file && !isFound(file, weight, chosen),
  );
  if (missed === undefined) return undefined;
  return {
    message: `\`${reference}\` says that its weight is ${file.weight}, so it is not found where ${missed} is asked for.`,
    help: "Use a file of that weight, or leave this one out.",
  };
}

/** Both by CSS, as resvg looks, and by the smallest difference, as typst does. */
function isFound(file: FontFile, weight: FontWeight, chosen: Chosen): boolean {
  const all = [...new Set(Object.values(chosen))];
  const nearest = (order: (one: FontFile) => number) =>
    all.toSorted((a, b) => order(a) - order(b))[0] === file;
  return (
    nearest((one) => byCss(one.weight, weight)) && nearest((one) => Math.abs(one.weight - weight))
  );
}

/** The order of https://www.w3.org/TR/css-fonts-4/#font-style-matching for weights. */
function byCss(weight: number, wanted: number): number {
  const away = Math.abs(weight - wanted);
  if (wanted > 500) return weight >= wanted ? away : 1000 + away;
  if (weight >= wanted && weight <= 500) return away;
  return weight < wanted ? 1000 + away : 2000 + away;
}

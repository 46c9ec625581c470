import { $ZodArray, $ZodOptional, type $ZodType, $ZodUnion } from "zod/v4/core";
import type { DataPath } from "../source/data-path.ts";
import { bare } from "./expectation.ts";
import type { PlacedProblem } from "./explain-issue.ts";
import { slipOf } from "./nearest.ts";
import { schemaAt } from "./schema-at.ts";
import { isPlainObject, shortForms, suggestions } from "./shapes.ts";
import { didYouMean, nameOf, shortened } from "./words.ts";

/**
 * Hints for texts that are one letter away from a word with a meaning of its own, where any text may
 * stand: `stance: guardan`. Words with other letters than English ones are of another language.
 */
export function explainNearWords(
  schema: $ZodType | undefined,
  data: unknown,
  path: DataPath = [],
): PlacedProblem[] {
  if (!schema) return [];
  if (typeof data === "string") return hintFor(schema, data, path);
  if (Array.isArray(data)) {
    const item = schemaAt(schema, [0]);
    return data.flatMap((value, index) => explainNearWords(item, value, [...path, index]));
  }
  if (!isPlainObject(data)) return [];
  const shape = bare(schema);
  const one = shape instanceof $ZodArray ? shape._zod.def.element : schema;
  return Object.entries(data).flatMap(([key, value]) =>
    key.startsWith("x-") ? [] : explainNearWords(schemaAt(one, [key]), value, [...path, key]),
  );
}

function hintFor(schema: $ZodType, written: string, path: DataPath): PlacedProblem[] {
  if (/^(yes|on)$/i.test(written) && mayBeTrue(schema)) {
    const message = `${nameOf(path)} is the text \`${written}\`, which is taken for its name.`;
    return [{ code: "near-miss", severity: "hint", message, help: didYouMean("true"), path }];
  }
  const words = wordsOf(schema);
  if (words.includes(written) || !/^[\x20-\x7e]+$/.test(written)) return [];
  const meant = slipOf(written, words);
  if (meant === undefined) return [];
  return [
    {
      code: "near-miss",
      severity: "hint",
      message: `${nameOf(path)} is \`${shortened(written)}\`, a word of your own, which journeymap shows as it is.`,
      help: didYouMean(meant),
      path,
    },
  ];
}

/** Whether `true` may stand in place of the whole, as a text may: `moment: true`. */
function mayBeTrue(schema: $ZodType): boolean {
  if (schema instanceof $ZodOptional) return mayBeTrue(schema._zod.def.innerType);
  return shortForms.get(schema)?.also?.includes(true) ?? false;
}

/** The words that have a meaning of their own in a field for texts. */
function wordsOf(schema: $ZodType): readonly string[] {
  if (schema instanceof $ZodOptional) return wordsOf(schema._zod.def.innerType);
  return schema instanceof $ZodUnion ? (suggestions.get(schema)?.words ?? []) : [];
}

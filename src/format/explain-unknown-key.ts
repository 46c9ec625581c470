import type * as z from "zod/mini";
import type { DataPath } from "../source/data-path.ts";
import { unknownKeys } from "./check-shape.ts";
import { bare } from "./expectation.ts";
import type { PlacedProblem } from "./explain-issue.ts";
import { nearest } from "./nearest.ts";
import { fieldsOf, schemaAt } from "./schema-at.ts";
import { kinds } from "./shapes.ts";
import { didYouMean, inTicks, shortened, withArticle } from "./words.ts";

const MOST_LISTED = 12;

/** A problem for each key that nothing of this kind has. */
export function explainUnknownKeys(
  keys: readonly string[],
  path: DataPath,
  root: z.core.$ZodType,
): PlacedProblem[] {
  const schema = schemaAt(root, path);
  const kind = (schema && kinds.get(bare(schema))?.kind) ?? "file";
  const fields = fieldsOf(schema);
  return unknownKeys(keys).map((key) => {
    const likely = key === "<<" ? undefined : nearest(key, fields);
    return {
      code: "unknown-key",
      message: `\`${shortened(key)}\` is not a field of ${withArticle(kind)}.`,
      help: didYouMean(likely) ?? fieldBelow(key, path, root) ?? helpFor(key, kind, fields),
      path: [...path, key],
      atKey: true,
      ...(likely === undefined ? {} : { meant: [...path, likely] }),
    };
  });
}

/** Where something of a stage or of a step stands too far left. */
const BELOW: readonly DataPath[] = [
  ["stages", 0],
  ["stages", 0, "steps", 0],
  ["steps", 0],
];

function fieldBelow(key: string, path: DataPath, root: z.core.$ZodType): string | undefined {
  for (const below of BELOW) {
    const schema = schemaAt(root, [...path, ...below]);
    const kind = schema && kinds.get(bare(schema))?.kind;
    if (kind === undefined || !fieldsOf(schema).includes(key)) continue;
    return `It is a field of ${withArticle(kind)}: move it to the right, into the ${kind} it belongs to.`;
  }
  return undefined;
}

function helpFor(key: string, kind: string, fields: readonly string[]): string {
  if (key === "<<") return "Merge keys are not read: write the fields out.";
  if (/\S\s+\S/u.test(key)) return "If it is part of a text with a comma, put that text in quotes.";
  return fields.length <= MOST_LISTED
    ? `The fields of ${withArticle(kind)} are ${inTicks(fields, "and")}.`
    : "A key of your own starts with `x-`.";
}

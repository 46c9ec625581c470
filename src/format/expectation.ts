import {
  $ZodArray,
  $ZodBoolean,
  $ZodEnum,
  $ZodLiteral,
  $ZodNumber,
  $ZodNumberFormat,
  $ZodObject,
  $ZodOptional,
  $ZodPipe,
  $ZodRecord,
  $ZodString,
  $ZodTransform,
  type $ZodType,
  $ZodUnion,
} from "zod/v4/core";
import { kinds, type ObjectWords } from "./shapes.ts";
import { inTicks } from "./words.ts";

/** The schema that says what a value is, without what prepares it or lets it be left out. */
export function bare(schema: $ZodType): $ZodType {
  if (schema instanceof $ZodOptional) return bare(schema._zod.def.innerType);
  if (!(schema instanceof $ZodPipe)) return schema;
  const { in: first, out } = schema._zod.def;
  return bare(first instanceof $ZodTransform ? out : first);
}

/** What may stand in a place, in words: "a number from 1 to 5". */
export function expectation(schema: $ZodType): string {
  const one = bare(schema);
  const kind = kinds.get(one);
  if (one instanceof $ZodNumber) return numberIn(one);
  if (one instanceof $ZodString || one instanceof $ZodUnion) return "a text";
  if (one instanceof $ZodBoolean) return "`true` or `false`";
  if (one instanceof $ZodEnum) return inTicks(Object.values(one._zod.def.entries), "or");
  if (one instanceof $ZodLiteral) return inTicks(one._zod.def.values, "or");
  if (one instanceof $ZodArray) return `${expectation(one._zod.def.element)} or a list of them`;
  if (one instanceof $ZodRecord) return "a group of fields with names of your own";
  if (one instanceof $ZodObject) return objectOf(kind, Object.keys(one._zod.def.shape));
  return "something else";
}

/** The ends of what a number may be, where it has any. */
export function boundsOf(schema: $ZodType): { least?: number; most?: number } {
  const bounds: { least?: number; most?: number } = {};
  for (const { _zod: check } of bare(schema)._zod.def.checks ?? []) {
    const value = "value" in check.def ? check.def.value : undefined;
    if (typeof value !== "number") continue;
    if (check.def.check === "greater_than") bounds.least = value;
    if (check.def.check === "less_than") bounds.most = value;
  }
  return bounds;
}

function numberIn(schema: $ZodNumber): string {
  const { least, most } = boundsOf(schema);
  const noun = schema instanceof $ZodNumberFormat ? "a whole number" : "a number";
  if (least !== undefined && most !== undefined) return `${noun} from ${least} to ${most}`;
  return least === undefined ? noun : `${noun}, ${least} or more`;
}

function objectOf(words: ObjectWords | undefined, fields: readonly string[]): string {
  const some = `fields such as ${inTicks(fields.slice(0, 3), "and")}`;
  return words?.insteadOf === undefined ? `a group of ${some}` : `${words.insteadOf}, or ${some}`;
}

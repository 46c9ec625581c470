import * as z from "zod/mini";
import { kinds, type ObjectWords } from "./shapes.ts";
import { inTicks } from "./words.ts";

const { $ZodArray, $ZodEnum, $ZodLiteral, $ZodNumber, $ZodObject, $ZodOptional, $ZodPipe } = z.core;
const { $ZodRecord, $ZodString, $ZodTransform, $ZodUnion } = z.core;

/** The schema that says what a value is, without what prepares it or lets it be left out. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof $ZodOptional) return bare(schema._zod.def.innerType);
  if (!(schema instanceof $ZodPipe)) return schema;
  const { in: first, out } = schema._zod.def;
  return bare(first instanceof $ZodTransform ? out : first);
}

/** What may stand in a place, in words: "a number from 1 to 5". */
export function expectation(schema: z.core.$ZodType): string {
  const one = bare(schema);
  const kind = kinds.get(one);
  if (one instanceof $ZodNumber) return numberIn(one);
  if (one instanceof $ZodString || one instanceof $ZodUnion) return "a text";
  if (one instanceof $ZodEnum) return inTicks(Object.values(one._zod.def.entries), "or");
  if (one instanceof $ZodLiteral) return inTicks(one._zod.def.values, "or");
  if (one instanceof $ZodArray) return `${expectation(one._zod.def.element)} or a list of them`;
  if (one instanceof $ZodRecord) return "names with something behind each";
  if (one instanceof $ZodObject) return objectOf(kind, Object.keys(one._zod.def.shape));
  return "something else";
}

/** The ends of what a number may be, where it has any. */
export function boundsOf(schema: z.core.$ZodType): { least?: number; most?: number } {
  const { minimum, maximum } = bare(schema)._zod.bag;
  return {
    ...(typeof minimum === "number" && minimum > Number.MIN_SAFE_INTEGER ? { least: minimum } : {}),
    ...(typeof maximum === "number" && maximum < Number.MAX_SAFE_INTEGER ? { most: maximum } : {}),
  };
}

function numberIn(schema: z.core.$ZodNumber): string {
  const { least, most } = boundsOf(schema);
  const whole = schema._zod.def.checks?.some(
    (check) => check instanceof z.core.$ZodCheckNumberFormat,
  );
  const noun = whole || schema instanceof z.core.$ZodNumberFormat ? "a whole number" : "a number";
  if (least !== undefined && most !== undefined) return `${noun} from ${least} to ${most}`;
  return least === undefined ? noun : `${noun}, ${least} or more`;
}

function objectOf(words: ObjectWords | undefined, fields: readonly string[]): string {
  const some = `fields such as ${inTicks(fields.slice(0, 3), "and")}`;
  return words?.insteadOf === undefined ? some : `${words.insteadOf}, or ${some}`;
}

/**
 * The ways in which something may be written: a field that may be left out, one value where a
 * list stands, plain text where an object stands. Each is a zod schema; what a short form means
 * is said here, once, for reading, for the JSON Schema and for the types alike.
 */
import * as z from "zod/mini";
import { isLocalisedMap } from "./text.ts";

/** What stands beside a schema for the JSON Schema and for messages. */
export interface ShortForm {
  /** `list`: one item stands for a list of one. Others: such a value stands for the whole. */
  form: "list" | "text" | "number" | "percent";
  /** Other values that stand for the object. */
  also?: readonly unknown[];
}

export const shortForms = z.registry<ShortForm>();

/** Words that have a meaning of their own where any text may stand: editors offer them. */
export const suggestions = z.registry<{ words: readonly string[] }>();

/** What an object is called in messages (`step`, `persona`), and what may stand in its place. */
export interface ObjectWords {
  kind: string;
  insteadOf?: string | undefined;
}

export const kinds = z.registry<ObjectWords>();

/** A field that may be left out, and what it is for: a sentence that editors show. */
export function field<S extends z.core.$ZodType>(
  schema: S,
  description: string,
): z.ZodMiniOptional<S> {
  const optional = z.optional(schema);
  z.globalRegistry.add(optional, { description });
  return optional;
}

/** A field that must be there. */
export function needed<S extends z.core.$ZodType>(schema: S, description: string): S {
  const own = z.clone(schema);
  z.globalRegistry.add(own, { description });
  return own;
}

type Prepared<S extends z.core.$ZodType> = z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, S>;

/** A list; one value may stand alone. */
export function list<S extends z.core.$ZodType>(
  item: S,
  { least, most }: { least?: number; most?: number } = {},
): Prepared<z.ZodMiniArray<S>> {
  const items = z
    .array(item)
    .check(
      ...(least === undefined ? [] : [z.minLength(least)]),
      ...(most === undefined ? [] : [z.maxLength(most)]),
    );
  const schema = z.pipe(z.transform(asList), items);
  shortForms.add(schema, { form: "list" });
  return schema;
}

function asList(value: unknown): unknown {
  return value === undefined || value === null || Array.isArray(value) ? value : [value];
}

export interface ObjectOptions<Field extends string> {
  /** The field that a plain text means. */
  text?: Field;
  /** Other values that stand for the object, and what they mean. */
  short?: (value: unknown) => unknown;
  /** Those values, for the JSON Schema. */
  also?: readonly unknown[];
  /** All that may stand for the object, in words: `a text`, `` `true` or a text ``. */
  insteadOf?: string;
}

/**
 * An object with these fields and no others, but for the user's own `x-` keys. A field that is
 * there but empty, or switched off with `false`, counts as left out.
 *
 * @param kind what it is called, in the singular
 */
export function object<S extends z.core.$ZodShape>(
  kind: string,
  shape: S,
  options: ObjectOptions<Extract<keyof S, string>> = {},
): Prepared<z.ZodMiniObject<S, z.core.$strict>> {
  const strict = z.strictObject(shape);
  kinds.add(strict, { kind, insteadOf: options.insteadOf ?? (options.text && "a text") });
  z.globalRegistry.add(strict, { id: kind.replaceAll(" ", "-") });
  const schema = z.pipe(
    z.transform((value) => dropEmpty(expand(value, shape, options), shape)),
    strict,
  );
  if (options.text) shortForms.add(schema, { form: "text", also: options.also ?? [] });
  return schema;
}

function expand(value: unknown, shape: z.core.$ZodShape, options: ObjectOptions<string>): unknown {
  const { short, text } = options;
  const meant = short ? short(value) : value;
  if (text === undefined) return meant;
  const isText = typeof meant === "string" || typeof meant === "number";
  return isText || isLocalisedMap(meant, shape) ? { [text]: meant } : meant;
}

function dropEmpty(value: unknown, shape: z.core.$ZodShape): unknown {
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value);
  const kept = entries.filter(([key, content]) => !(isEmpty(content) && mayBeLeftOut(key, shape)));
  return kept.length === entries.length ? value : Object.fromEntries(kept);
}

function mayBeLeftOut(key: string, shape: z.core.$ZodShape): boolean {
  return Object.hasOwn(shape, key) && shape[key]?._zod.def.type === "optional";
}

/** True for what was read as fields with values. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for what counts as left out where it may be. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === false || (typeof value === "string" && value.trim() === "");
}

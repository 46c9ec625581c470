import type * as z from "zod/mini";
import type { Localised } from "./text.ts";

/**
 * What is left of a file when the wrong parts are taken out: any field may be missing, any item
 * of a list may be undefined, and everything else keeps its place.
 */
export type Loose<T> = T extends Localised | string | number | boolean | undefined
  ? T
  : T extends (infer Item)[]
    ? (Loose<Item> | undefined)[]
    : { [Key in keyof T]?: Loose<T[Key]> | undefined };

export type Issue = z.core.$ZodRawIssue;

/**
 * Checks data against a schema and keeps what is right of it, so that references are looked at
 * in the same pass as everything else. Anything below a key that starts with `x-` is let be.
 */
export function checkShape<S extends z.core.$ZodType>(
  schema: S,
  data: unknown,
): { value: Loose<z.output<S>> | undefined; issues: Issue[] } {
  // `safeParse` gives either data or issues. What it calls inside gives both: the data that was
  // understood, with the wrong values still in their places.
  const payload = schema._zod.run({ value: data, issues: [] }, { async: false });
  if (payload instanceof Promise) throw new Error("A schema of a file must not be asynchronous.");
  const issues = payload.issues.filter((issue) => !isUsersOwn(issue));
  const top = { value: payload.value };
  for (const issue of payload.issues) {
    if (issue.code !== "unrecognized_keys") remove(top, ["value", ...(issue.path ?? [])]);
  }
  // Whatever did not fit the schema was just taken out.
  return { value: top.value as Loose<z.output<S>> | undefined, issues };
}

/** The keys of an unrecognized_keys issue that are not the user's own. */
export function unknownKeys(keys: readonly string[]): string[] {
  return keys.filter((key) => !key.startsWith("x-"));
}

function isUsersOwn(issue: Issue): boolean {
  if (issue.code === "unrecognized_keys" && unknownKeys(issue.keys).length === 0) return true;
  return (issue.path ?? []).some((part) => typeof part === "string" && part.startsWith("x-"));
}

function remove(top: unknown, path: readonly PropertyKey[]): void {
  let holder = top;
  for (const part of path.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null) return;
    holder = Reflect.get(holder, part);
  }
  const last = path.at(-1);
  if (typeof holder === "object" && holder !== null && last !== undefined) {
    if (Object.hasOwn(holder, last)) Reflect.set(holder, last, undefined);
  }
}

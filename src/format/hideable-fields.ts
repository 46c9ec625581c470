import { $ZodArray, $ZodObject, $ZodRecord, type $ZodType } from "zod/v4/core";
import { bare } from "./expectation.ts";
import { journeyFile } from "./journey-file.ts";
import { stage } from "./stage.ts";
import { stepFields } from "./step.ts";

/** The names of the fields that lead to a value; places in lists and names of records left out. */
export type FieldPath = readonly string[];

/** What holds a journey together: without it the rest would not be told, or told wrongly. */
const NEVER_HIDDEN: ReadonlySet<string> = new Set([
  "better",
  "id",
  "in",
  "journeymap",
  "kind",
  "lang",
  "lanes",
  "name",
  "out",
  "personas",
  "scale",
  "score",
  "stages",
  "steps",
  "use",
]);

/** Every field that a map can be made without: `notes`, and `steps.notes` for those of steps. */
export const HIDEABLE_FIELDS: readonly string[] = namesOf([...fieldsIn(journeyFile, [])]);

function namesOf(paths: readonly FieldPath[]): string[] {
  const alone = paths.map((path) => path.slice(-1));
  const placed = paths.filter((path) => path.length > 1).map((path) => path.slice(-2));
  return [alone, placed].flatMap((names) =>
    [...new Set(names.map((name) => name.join(".")))].sort(),
  );
}

function* fieldsIn(schema: $ZodType, path: FieldPath): Generator<FieldPath> {
  const one = bare(schema);
  if (one instanceof $ZodArray) yield* fieldsIn(one._zod.def.element, path);
  if (one instanceof $ZodRecord) yield* fieldsIn(one._zod.def.valueType, path);
  if (!(one instanceof $ZodObject)) return;
  const { shape, catchall } = one._zod.def;
  for (const [key, child] of Object.entries(shape)) {
    const own = pathOf(one, key, path);
    if (mayBeHidden(key, child)) yield own;
    if (key !== "lanes") yield* fieldsIn(child, own);
  }
  if (catchall) yield* fieldsIn(catchall, path);
}

function mayBeHidden(key: string, schema: $ZodType): boolean {
  return schema._zod.def.type === "optional" && !NEVER_HIDDEN.has(key);
}

/** What stands on a stage that is its own single step is the step's. */
function pathOf(schema: $ZodType, key: string, path: FieldPath): FieldPath {
  const isStepField = schema === bare(stage) && Object.hasOwn(stepFields, key);
  return isStepField ? [...path, "steps", key] : [...path, key];
}

/**
 * The same data without the fields that are hidden.
 *
 * @param schema of the data
 * @param path of the data in a journey
 */
export function withoutFields(
  value: unknown,
  schema: $ZodType,
  isHidden: (path: FieldPath) => boolean,
  path: FieldPath = [],
): unknown {
  const one = bare(schema);
  const inside = (child: unknown, its: $ZodType, at: FieldPath) =>
    withoutFields(child, its, isHidden, at);
  if (one instanceof $ZodArray && Array.isArray(value)) {
    return value.map((item) => inside(item, one._zod.def.element, path));
  }
  if (typeof value !== "object" || value === null) return value;
  if (one instanceof $ZodRecord) {
    return mapped(value, (_, child) => [inside(child, one._zod.def.valueType, path)]);
  }
  if (!(one instanceof $ZodObject)) return value;
  const { shape, catchall } = one._zod.def;
  return mapped(value, (key, child) => {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!known) return [catchall ? inside(child, catchall, path) : child];
    const own = pathOf(one, key, path);
    return mayBeHidden(key, known) && isHidden(own) ? [] : [inside(child, known, own)];
  });
}

/** @param to one value for each that stays, none for one that does not */
function mapped(value: object, to: (key: string, child: unknown) => unknown[]): object {
  const entries = Object.entries(value).flatMap(([key, child]) =>
    to(key, child).map((made): [string, unknown] => [key, made]),
  );
  return Object.fromEntries(entries);
}

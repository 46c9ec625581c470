import { $ZodArray, $ZodObject, $ZodRecord, type $ZodType, globalRegistry } from "zod/v4/core";
import type { DataPath } from "../source/data-path.ts";
import { bare } from "./expectation.ts";

/** The schema of the place that a path leads to, as it is written in the schema of the file. */
export function schemaAt(root: $ZodType, path: DataPath): $ZodType | undefined {
  let schema: $ZodType | undefined = root;
  for (const part of path) {
    if (!schema) return undefined;
    schema = childOf(bare(schema), part);
  }
  return schema;
}

function childOf(schema: $ZodType, part: string | number): $ZodType | undefined {
  if (schema instanceof $ZodArray) return schema._zod.def.element;
  if (schema instanceof $ZodRecord) return schema._zod.def.valueType;
  if (!(schema instanceof $ZodObject)) return undefined;
  const { shape, catchall } = schema._zod.def;
  return Object.hasOwn(shape, part) ? shape[part] : catchall;
}

/** The names of the fields of an object. */
export function fieldsOf(schema: $ZodType | undefined): string[] {
  const one = schema && bare(schema);
  return one instanceof $ZodObject ? Object.keys(one._zod.def.shape) : [];
}

/** What a field is for, as editors show it. */
export function descriptionOf(schema: $ZodType | undefined): string | undefined {
  return schema && globalRegistry.get(schema)?.description;
}

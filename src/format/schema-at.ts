import * as z from "zod/mini";
import type { DataPath } from "../source/data-path.ts";
import { bare } from "./expectation.ts";

const { $ZodArray, $ZodObject, $ZodRecord } = z.core;

/** The schema of the place that a path leads to, as it is written in the schema of the file. */
export function schemaAt(root: z.core.$ZodType, path: DataPath): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = root;
  for (const part of path) {
    if (!schema) return undefined;
    schema = childOf(bare(schema), part);
  }
  return schema;
}

function childOf(schema: z.core.$ZodType, part: string | number): z.core.$ZodType | undefined {
  if (schema instanceof $ZodArray) return schema._zod.def.element;
  if (schema instanceof $ZodRecord) return schema._zod.def.valueType;
  if (!(schema instanceof $ZodObject)) return undefined;
  const { shape, catchall } = schema._zod.def;
  return Object.hasOwn(shape, part) ? shape[part] : catchall;
}

/** The names of the fields of an object. */
export function fieldsOf(schema: z.core.$ZodType | undefined): string[] {
  const one = schema && bare(schema);
  return one instanceof $ZodObject ? Object.keys(one._zod.def.shape) : [];
}

/** What a field is for, as editors show it. */
export function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
  return schema && z.globalRegistry.get(schema)?.description;
}

/** The JSON Schema of each file people write: for editors, and for the reference page. */
import { $ZodObject, $ZodRecord, type $ZodType, toJSONSchema } from "zod/v4/core";
import { configFile } from "./config-file.ts";
import { journeyFile } from "./journey-file.ts";
import {
  fieldsOrText,
  type Json,
  numberOr,
  oneOrList,
  percentOr,
  withSeveralTypes,
} from "./json-short-forms.ts";
import { personaFile } from "./persona.ts";
import { fieldsOf } from "./schema-at.ts";
import { isPlainObject, shortForms, suggestions } from "./shapes.ts";
import { themeFile } from "./theme-file.ts";

const FILES = {
  journey: { schema: journeyFile, description: "A customer journey: NAME.journey.yaml" },
  persona: { schema: personaFile, description: "A persona of its own: NAME.persona.yaml" },
  theme: { schema: themeFile, description: "A brand for journey maps: NAME.theme.yaml" },
  config: { schema: configFile, description: "Defaults of a workspace: journeymap.config.yaml" },
};

export type SchemaName = keyof typeof FILES;

export const schemaNames: readonly SchemaName[] = ["journey", "persona", "theme", "config"];

/** The user's own fields, in every object. */
const OWN_FIELDS = { "^x-": {} };

/** The JSON Schema (draft-07, which editors know best) of a kind of file. */
export function jsonSchema(name: SchemaName): Json {
  const { schema, description } = FILES[name];
  const { $schema, definitions, $ref } = toJSONSchema(schema, {
    target: "draft-07",
    io: "input",
    override: ({ zodSchema, jsonSchema: json }) => complete(zodSchema, json),
  });
  // The file itself is a definition that the schema refers to: put in its place.
  const others = new Map(Object.entries(definitions ?? {}));
  const id = String($ref).replace("#/definitions/", "");
  const file = others.get(id);
  others.delete(id);
  return withSeveralTypes({
    $schema,
    description,
    ...(isPlainObject(file) ? file : {}),
    definitions: Object.fromEntries(others),
  });
}

/** What zod does not know of a schema: short forms, own fields, words to offer. */
function complete(schema: $ZodType, json: Json): void {
  const words = suggestions.get(schema)?.words;
  // Words to offer are found beside `allOf`, not beside `$ref`.
  if (words) json.examples = words;
  else hoistReference(json);
  if (schema instanceof $ZodObject) {
    const { shape } = schema._zod.def;
    const required = Object.keys(shape).filter((key) => shape[key]?._zod.def.type !== "optional");
    delete json.required;
    if (required.length > 0) json.required = required;
  }
  if (schema instanceof $ZodObject || (schema instanceof $ZodRecord && !isLocalised(json))) {
    json.patternProperties = OWN_FIELDS;
  }
  addShortForm(schema, json);
}

/** Editors show what stands beside a `$ref`; zod wraps it into `allOf`. */
function hoistReference(json: Json): void {
  if (!Array.isArray(json.allOf) || json.allOf.length !== 1) return;
  const [only]: unknown[] = json.allOf;
  if (!isPlainObject(only) || only.$ref === undefined) return;
  delete json.allOf;
  json.$ref = only.$ref;
}

function addShortForm(schema: $ZodType, json: Json): void {
  const short = shortForms.get(schema);
  // A field that was given a description has the short form from the schema it was made of.
  if (!short || json.anyOf !== undefined || json.if !== undefined) return;
  const { description, ...whole } = json;
  for (const key of Object.keys(whole)) delete json[key];
  switch (short.form) {
    case "list":
      return void Object.assign(json, oneOrList(whole));
    case "number":
      return void Object.assign(json, numberOr(whole));
    case "percent":
      return void Object.assign(json, percentOr(whole));
    case "text":
      return void Object.assign(json, fieldsOrText(whole, fieldsOf(schema), short.also ?? []));
  }
}

/** Texts by language have languages for keys, and no others. */
function isLocalised({ propertyNames }: Json): boolean {
  return isPlainObject(propertyNames) && propertyNames.pattern !== undefined;
}

import { describe, expect, test } from "vitest";
import { jsonSchema, schemaNames } from "../../src/format/json-schema.ts";
import { isPlainObject } from "../../src/format/shapes.ts";

type Json = Record<string, unknown>;

/** Every object in a schema that describes fields, with a name for messages. */
function objectsIn(value: unknown, name: string): [name: string, json: Json][] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => objectsIn(item, `${name}[${index}]`));
  if (!isPlainObject(value)) return [];
  const below = Object.entries(value).flatMap(([key, child]) => objectsIn(child, `${name}.${key}`));
  return value.type === "object" && isPlainObject(value.properties)
    ? [[name, value], ...below]
    : below;
}

/** What a path of keys leads to. */
function at(value: unknown, ...path: string[]): unknown {
  return path.reduce((json, key) => (isPlainObject(json) ? json[key] : undefined), value);
}

describe.each(schemaNames)("the schema of a %s file", (name) => {
  const schema = jsonSchema(name);

  test("is draft-07 and describes itself", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(schema.description).toEqual(expect.stringContaining("yaml"));
  });

  test("describes every field in plain words", () => {
    for (const [place, object] of objectsIn(schema, name)) {
      for (const [field, json] of Object.entries(object.properties ?? {})) {
        expect(at(json, "description"), `${place}.${field}`).toMatch(/^\S.{4,}$/);
      }
    }
  });

  test("allows no unknown fields but the user's own", () => {
    for (const [place, object] of objectsIn(schema, name)) {
      expect(object.patternProperties, place).toEqual({ "^x-": {} });
      if (!place.includes("emotion")) expect(object.additionalProperties, place).toBe(false);
    }
  });

  test("refers only to what it defines", () => {
    const references = JSON.stringify(schema).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g);
    for (const [, definition = ""] of references) {
      expect(at(schema, "definitions", definition), definition).toBeDefined();
    }
  });

  test("is the same every time", () => {
    expect(JSON.stringify(jsonSchema(name))).toBe(JSON.stringify(schema));
  });
});

test("a journey needs its version, a title and stages; a stage a name; a persona nothing by itself", () => {
  const schema = jsonSchema("journey");
  expect(schema.required).toEqual(["journeymap", "title", "stages"]);
  expect(at(schema, "definitions", "stage", "required")).toEqual(["name"]);
  expect(at(schema, "definitions", "persona", "required")).toBe(undefined);
});

test("editors are offered the usual words where any text may stand", () => {
  const role = at(jsonSchema("persona"), "properties", "role", "examples");
  expect(role).toEqual(expect.arrayContaining(["buyer", "decider"]));
});

/**
 * Short forms in JSON Schema. Where two forms are told apart by what they look like, `if` says
 * so: editors then complain about the form that was meant, not about all of them.
 */
import { isPlainObject } from "./shapes.ts";
import { LANGUAGE_TAG } from "./text.ts";

export type Json = Record<string, unknown>;

const TEXT = { $ref: "#/definitions/text" };

/** One item, or a list of items. */
export function oneOrList(list: Json): Json {
  return when({ type: "array" }, list, list.items);
}

export function numberOr(whole: Json): Json {
  return { anyOf: [{ type: "number" }, whole] };
}

export function percentOr(whole: Json): Json {
  return { anyOf: [{ type: "string", pattern: "^\\d+(\\.\\d+)?\\s*%$" }, whole] };
}

/**
 * An object, or the text that stands for it: a string, a number, or a text for each language.
 *
 * @param fields of the object; some look like languages (`id`, `to`)
 * @param also other values that stand for the object
 */
export function fieldsOrText(
  whole: Json,
  fields: readonly string[],
  also: readonly unknown[],
): Json {
  const own = fields.filter((name) => LANGUAGE_TAG.test(name));
  const tag = LANGUAGE_TAG.source.slice(1);
  const pattern = own.length === 0 ? `^${tag}` : `^(?!(${own.join("|")})$)${tag}`;
  const rest = also.length === 0 ? whole : when({ enum: also }, {}, whole);
  const plain = when({ type: ["string", "number"] }, TEXT, rest);
  return when({ type: "object", minProperties: 1, propertyNames: { pattern } }, TEXT, plain);
}

/**
 * Where forms differ in their type, one form of several types: of an `anyOf`, yaml-language-server
 * shows every member when the pointer rests on a field, and of texts there is nothing to show.
 * https://github.com/redhat-developer/yaml-language-server/blob/main/src/languageservice/services/yamlHover.ts
 */
export function withSeveralTypes(json: Json): Json {
  const { anyOf, ...rest } = mapped(json);
  if (!Array.isArray(anyOf)) return rest;
  return { ...rest, ...(severalTypes(anyOf.filter(isPlainObject)) ?? { anyOf }) };
}

function severalTypes(forms: readonly Json[]): Json | undefined {
  const types = new Set(forms.map(({ type }) => type));
  if (types.has(undefined) || types.size < forms.length) return undefined;
  // Every other keyword holds for values of one type only.
  return Object.assign({}, ...forms, { type: [...types] });
}

function mapped(json: Json): Json {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    return isPlainObject(value) ? withSeveralTypes(value) : value;
  };
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, inside(value)]));
}

function when(condition: Json, met: Json, otherwise: unknown): Json {
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
  return { if: condition, then: met, else: otherwise };
}

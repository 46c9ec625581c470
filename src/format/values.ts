/** Single values: ids, numbers with limits, dates, addresses. */
import * as z from "zod/mini";
import { shortForms, suggestions } from "./shapes.ts";
import { LANGUAGE_TAG, plainText } from "./text.ts";

/** A number, as text when text is asked for: `period: 2026`. */
const asText = (value: unknown): unknown => (typeof value === "number" ? String(value) : value);

/** A name that other places refer to: letters, digits, `-`, `_` and `.`, no spaces. */
export const id = z.pipe(
  z.transform(asText),
  plainText.check(
    z.regex(
      /^[\p{L}\p{M}\p{N}_.-]+$/u,
      "may hold letters, digits, `-`, `_` and `.`, but no spaces",
    ),
  ),
);

/** The id of something that stands elsewhere, or its name. */
export const reference = z.pipe(z.transform(asText), plainText);

/** A number on the scale from 1 to 5 that the field uses throughout. */
export const level = z.number().check(z.minimum(1), z.maximum(5));

/** A count of people, answers, files. */
export const count = z.int().check(z.minimum(0));

export const number = z.number();

/** One of these words. */
export function oneOf<const T extends readonly string[]>(
  words: T,
): z.ZodMiniEnum<{ [K in T[number]]: K }> {
  return z.enum(words);
}

/** Any text; these words have a meaning of their own, and editors offer them. */
export function wordOr<S extends z.core.$ZodType>(schema: S, words: readonly string[]): S {
  const own = z.clone(schema);
  suggestions.add(own, { words });
  return own;
}

/** The version of the format. */
export const formatVersion = z.literal(1);

/** A language tag (BCP 47), in its usual spelling: `pt-br` becomes `pt-BR`. */
export const languageTag = z.pipe(
  plainText.check(
    z.refine(isLanguageTag, "must be the short form of a language, such as `en`, `it` or `pt-BR`"),
  ),
  z.transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag),
);

function isLanguageTag(tag: string): boolean {
  try {
    return LANGUAGE_TAG.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A part of a whole: `35%` or `0.35`. */
export const share = z.pipe(
  z.transform((value: unknown) => {
    const percent = typeof value === "string" ? /^(\d+(?:\.\d+)?)\s*%$/.exec(value.trim()) : null;
    return percent ? Number(percent[1]) / 100 : value;
  }),
  z.number().check(z.minimum(0), z.maximum(1)),
);

shortForms.add(share, { form: "percent" });

/** A web or mail address. Others, such as `javascript:`, have no place in a page. */
export const link = plainText.check(
  z.refine(
    isAddress,
    "must be a whole address that starts with `https://`, `http://` or `mailto:`",
  ),
);

z.globalRegistry.add(link, {
  pattern: "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)\\S+$",
});

function isAddress(text: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(text) && URL.canParse(text);
}

/** How round corners can be, in units of the map. */
export const cornerRadius = z.number().check(z.minimum(0), z.maximum(100));

/** How many pixels a unit of the map has. */
export const pixelScale = z.number().check(z.minimum(0.1), z.maximum(16));

/** 1, 2, 3 … */
export const atLeastOne = z.int().check(z.minimum(1));

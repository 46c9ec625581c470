import * as z from "zod/mini";

/** `en`, `pt-BR`, `zh-Hant`: the shape of a BCP 47 tag, as far as it is used for texts. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** One text in several languages: `{ en: Awareness, it: Consapevolezza }`. */
export class Localised {
  readonly texts: ReadonlyMap<string, string | number>;

  constructor(texts: Record<string, string | number>) {
    this.texts = new Map(Object.entries(texts));
  }
}

/** A text that has something in it, without the blanks around it. */
export const plainText = z.string().check(z.trim(), z.minLength(1));

/**
 * A name that the user gives a field. Blanks round it stay: a name that was changed here would no
 * longer be that of the value it stands for.
 */
export const ownKey = z
  .string()
  .check(z.refine((name) => name.trim() !== "", "must have a letter or a digit in it"));

/** A text in one language: a number is as good as its digits. */
const oneLanguage = z.union([plainText, z.number()]);

const localised = z.pipe(
  z
    .record(z.string().check(z.regex(LANGUAGE_TAG)), oneLanguage)
    .check(z.refine((texts) => Object.keys(texts).length > 0, "has no text in any language")),
  z.transform((texts) => new Localised(texts)),
);

/** Any text a person reads: one string, or one for each language. */
export const text = z.union([plainText, z.number(), localised]);
z.globalRegistry.add(text, { id: "text" });

export type Text = z.output<typeof text>;

/**
 * True for fields that are all languages, where `fields` are the names that mean something else:
 * `id` is Indonesian, but it is also the field of a pain.
 */
export function isLocalisedMap(value: unknown, fields: object): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => !Object.hasOwn(fields, key) && isLanguage(key));
}

function isLanguage(tag: string): boolean {
  if (!LANGUAGE_TAG.test(tag)) return false;
  const [primary = ""] = tag.split("-");
  // Every pair of letters passes; of three letters only those that are a language: `yue`, not `txt`.
  return primary.length === 2 || languageNames().of(primary) !== undefined;
}

let names: Intl.DisplayNames | undefined;

function languageNames(): Intl.DisplayNames {
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return names;
}

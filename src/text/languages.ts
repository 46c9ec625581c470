export type TextDirection = "ltr" | "rtl";

/** ISO 15924 codes of the scripts in living use that run from right to left. */
const RIGHT_TO_LEFT = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

const scripts = new Map<string, string>();

/**
 * The script that a language is most likely written in, as ISO 15924 code (UTS 35, likely subtags);
 * empty for a language that is not known.
 *
 * @throws RangeError when `language` is no BCP 47 tag
 */
export function likelyScript(language: string): string {
  const script = scripts.get(language) ?? new Intl.Locale(language).maximize().script ?? "";
  scripts.set(language, script);
  return script;
}

/** @throws RangeError when `language` is no BCP 47 tag */
export function textDirection(language: string): TextDirection {
  return RIGHT_TO_LEFT.has(likelyScript(language)) ? "rtl" : "ltr";
}

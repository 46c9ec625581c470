import { tidy, unitNames } from "./unit-names.ts";

const NUMBER = String.raw`\d*[.,]?\d+`;
/** A number or a range of them, and what stands behind it. */
const PIECE = new RegExp(String.raw`(${NUMBER})(?:\s*[-–—]\s*(${NUMBER}))?\s*([^\d]+)`, "gu");
const ISO =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/iu;
const ISO_UNITS = ["year", "month", "week", "day", "hour", "minute", "second"];

/**
 * How many minutes a text means: `5 days`, `1 h 30 min`, `2–3 Wochen` (the middle of a range), or
 * ISO 8601 such as `P3D`. Nothing where that is not quite clear.
 *
 * @param lang the language of the text; English is understood as well
 */
export function minutesIn(text: string, lang: string): number | undefined {
  const plain = latinDigits(text.replaceAll("½", ".5")).trim();
  const minutes = isoMinutes(plain) ?? unitNames(lang).whole.get(tidy(plain)) ?? sum(plain, lang);
  return minutes !== undefined && minutes > 0 ? minutes : undefined;
}

function isoMinutes(text: string): number | undefined {
  const counts = ISO.exec(text)?.slice(1);
  if (!counts) return undefined;
  const { units } = unitNames("en");
  return counts.reduce((total, count, index) => {
    return total + Number(count ?? 0) * (units.get(ISO_UNITS[index] ?? "") ?? 0);
  }, 0);
}

/** The pieces together; nothing when one of them, or what stands between, is not understood. */
function sum(text: string, lang: string): number | undefined {
  const pieces = [...text.matchAll(PIECE)];
  if (pieces.map(([piece]) => piece).join("") !== text) return undefined;
  let total = 0;
  for (const [index, [, first = "", last = first, words = ""]] of pieces.entries()) {
    const unit = unitNames(lang).units.get(unitIn(words, lang, index < pieces.length - 1));
    if (unit === undefined || isGrouped(first) || isGrouped(last)) return undefined;
    total += ((numberIn(first) + numberIn(last)) / 2) * unit;
  }
  return total;
}

/** What stands behind a number, without the comma or the "and" before the next one. */
function unitIn(words: string, lang: string, goesOn: boolean): string {
  const name = tidy(words.replace(/[\s,]+$/u, ""));
  if (!goesOn) return name;
  const list = new Intl.ListFormat([lang, "en"]).formatToParts(["a", "b"]);
  const and = tidy(list[1]?.value ?? "");
  return name.endsWith(` ${and}`) ? name.slice(0, -and.length).trim() : name;
}

function numberIn(text: string): number {
  return Number(text.replace(",", "."));
}

/** Is `1,000` one or a thousand? */
function isGrouped(text: string): boolean {
  return /[.,]\d{3}$/u.test(text);
}

/** Arabic and Persian digits as 0 to 9. */
function latinDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

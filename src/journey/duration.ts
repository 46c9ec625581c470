import { minutesOf, type Time, type TimeUnit, tidy, timeUnits } from "./time-units.ts";

/** A number of one unit, or a range of numbers. */
export interface DurationPiece extends TimeUnit {
  from: number;
  to: number;
}

/** What a text says of how long something takes. */
export interface Duration {
  minutes: number;
  /** Its parts, in order; none where one word of the language says it all. */
  pieces: DurationPiece[];
}

const NUMBER = String.raw`\d*[.,]?\d+`;
/** A number or a range of them, and what stands behind it. */
const PIECE = new RegExp(String.raw`(${NUMBER})(?:\s*[-–—]\s*(${NUMBER}))?\s*([^\d]+)`, "gu");
const ISO =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/iu;
const ISO_UNITS: readonly Time[] = ["year", "month", "week", "day", "hour", "minute", "second"];

/**
 * What a text means: `5 days`, `1 h 30 min`, `2–3 Wochen` (the middle of a range counts), or ISO 8601
 * such as `P3D`. Nothing where that is not quite clear.
 *
 * @param lang the language of the text; English is understood as well
 */
export function durationIn(text: string, lang: string): Duration | undefined {
  const plain = latinDigits(text.replaceAll("½", ".5")).trim();
  const whole = timeUnits(lang).whole.get(tidy(plain));
  if (whole !== undefined) return { minutes: whole, pieces: [] };
  const pieces = isoPieces(plain) ?? textPieces(plain, lang) ?? [];
  const minutes = pieces.reduce(
    (total, { from, to, time }) => total + ((from + to) / 2) * minutesOf(time),
    0,
  );
  return minutes > 0 ? { minutes, pieces } : undefined;
}

function isoPieces(text: string): DurationPiece[] | undefined {
  const counts = ISO.exec(text)?.slice(1);
  return counts?.flatMap((written, index) => {
    const count = Number(written ?? 0);
    const time = ISO_UNITS[index];
    return count === 0 || time === undefined
      ? []
      : [{ from: count, to: count, time, display: "long" as const, foreign: true }];
  });
}

/** Nothing when one of the pieces, or what stands between, is not understood. */
function textPieces(text: string, lang: string): DurationPiece[] | undefined {
  const found = [...text.matchAll(PIECE)];
  if (found.map(([piece]) => piece).join("") !== text) return undefined;
  const pieces: DurationPiece[] = [];
  for (const [index, [, first = "", last = first, words = ""]] of found.entries()) {
    const unit = timeUnits(lang).units.get(unitIn(words, lang, index < found.length - 1));
    if (unit === undefined || isGrouped(first) || isGrouped(last)) return undefined;
    pieces.push({ ...unit, from: numberIn(first), to: numberIn(last) });
  }
  return pieces;
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

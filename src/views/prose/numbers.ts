import type { Scale } from "../../journey/journey.ts";
import { signedNumber } from "../../locale/numbers.ts";

/** A number as the language writes it, with at most two decimals. */
export function plainNumber(lang: string, value: number): string {
  return new Intl.NumberFormat([lang, "en"], { maximumFractionDigits: 2 }).format(value);
}

/** A number on a scale: with its sign where the scale has two sides, plain where it counts up from 0 or more. */
export function scaleNumber(lang: string, { min }: Scale, value: number): string {
  return min < 0 ? signedNumber(lang, value) : plainNumber(lang, value);
}

/** @param share from 0 to 1 */
export function percentage(lang: string, share: number): string {
  return new Intl.NumberFormat([lang, "en"], { style: "percent", maximumFractionDigits: 1 }).format(
    share,
  );
}

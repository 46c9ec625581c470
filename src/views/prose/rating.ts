import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { plainNumber } from "./numbers.ts";

/** A value from 1 to 5, told by five dots. */
export interface Rating {
  /** "4 of 5", for those who cannot see the dots */
  text: string;
  dots: { x: number; filled: boolean }[];
}

const HIGHEST = 5;
/** From one dot to the next, in units of the small picture. */
const DOT = 9;

export function ratingOf(
  journey: Journey,
  words: Words,
  value: number | undefined,
): Rating | undefined {
  if (value === undefined) return undefined;
  return {
    text: words.page.rating.replace("{n}", plainNumber(journey.lang, value)),
    dots: Array.from({ length: HIGHEST }, (_, index) => ({
      x: DOT / 2 + index * DOT,
      filled: index < Math.round(value),
    })),
  };
}

/** How far along a scale from 1 to 5 a value stands, in per cent. */
export function alongScale(value: number): number {
  return ((value - 1) / (HIGHEST - 1)) * 100;
}

import { plainNumber } from "./numbers.ts";

/** A value from 1 to 5, told by five dots. */
export interface Rating {
  /** "4/5", for those who cannot see the dots */
  text: string;
  filled: boolean[];
}

const HIGHEST = 5;

export function ratingOf(lang: string, value: number | undefined): Rating | undefined {
  if (value === undefined) return undefined;
  return {
    text: `${plainNumber(lang, value)}/${plainNumber(lang, HIGHEST)}`,
    filled: Array.from({ length: HIGHEST }, (_, index) => index < Math.round(value)),
  };
}

/** How far along a scale from 1 to 5 a value stands, in per cent. */
export function alongScale(value: number): number {
  return ((value - 1) / (HIGHEST - 1)) * 100;
}

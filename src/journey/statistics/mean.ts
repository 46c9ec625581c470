import { crossing, type Interval } from "./interval.ts";

/** Well above the quantile for one degree of freedom, 12.7. */
const FARTHEST = 13;

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Student's interval of a mean: m ± t·s/√n, with the quantile of n − 1 degrees of freedom. None for
 * one answer, and none where all are equal: a sample without any spread does not tell how sure it is.
 *
 * Source: Student (W. S. Gosset), "The Probable Error of a Mean", Biometrika 6 (1908), 1–25.
 *
 * @param ends what a mean cannot lie beyond: the ends of the scale
 */
export function meanInterval(
  values: readonly number[],
  ends: { min: number; max: number },
): Interval | undefined {
  const n = values.length;
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (n < 2 || squares === 0) return undefined;
  const reach = studentQuantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { low: Math.max(ends.min, mean - reach), high: Math.min(ends.max, mean + reach) };
}

/** The t that 95 % of Student's distribution lie within, on both sides of 0. */
export function studentQuantile(freedom: number): number {
  return crossing((t) => 0.95 - within(t, freedom), 0, FARTHEST);
}

/**
 * How much of Student's distribution lies between −t and t, for a whole number of degrees of freedom.
 *
 * Source: M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4.
 */
function within(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = freedom % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < freedom; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

import { type Interval, Z } from "./interval.ts";

/**
 * Wilson's score interval of a share: inside 0 to 1 and sensible for small samples and for shares
 * near the ends, where the plain interval (p ± z·√(p(1−p)/n)) is not.
 *
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)
 *
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
 * Journal of the American Statistical Association 22 (1927), 209–212.
 *
 * @param hits how many of the `n` answers count, n at least 1
 * @returns from 0 to 1
 */
export function wilsonInterval(hits: number, n: number): Interval {
  const share = hits / n;
  const middle = share + (Z * Z) / (2 * n);
  const reach = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  return {
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  };
}

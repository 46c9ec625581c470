import { crossing, type Interval, Z } from "./interval.ts";

/** Answers to "How likely are you to recommend us?", from 0 to 10, by what they count as. */
export interface Recommendations {
  /** 9 and 10 */
  promoters: number;
  /** 0 to 6: a 0 is an answer like any other */
  detractors: number;
  n: number;
}

/** Source: F. F. Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003. */
export function recommendations(answers: readonly number[]): Recommendations {
  return {
    promoters: answers.filter((answer) => answer >= 9).length,
    detractors: answers.filter((answer) => answer <= 6).length,
    n: answers.length,
  };
}

/**
 * The score interval of an NPS, as a part of 1: all differences between the shares of promoters and
 * of detractors that a score test does not reject. Like Wilson's it stays inside −1 to 1, always holds
 * the value itself and is sensible for small samples and when all answer alike.
 *
 * Sources: T. Tango, "Equivalence test and confidence interval for the difference in proportions for
 * the paired-sample design", Statistics in Medicine 17 (1998), 891–908: promoters and detractors are
 * the two cells that differ there, passives those that do not. B. Rocks, "Interval Estimation for the
 * Net Promoter Score", The American Statistician 70 (2016), 365–372, finds score intervals among the
 * best for an NPS.
 */
export function netPromoterInterval(found: Recommendations): Interval {
  const value = (found.promoters - found.detractors) / found.n;
  const distance = (difference: number) => score(found, difference);
  return {
    low: value === -1 ? -1 : crossing((difference) => distance(difference) - Z, -1, value),
    high: value === 1 ? 1 : crossing((difference) => distance(difference) + Z, value, 1),
  };
}

/** How many standard errors the sample lies above a supposed difference of the shares. */
function score({ promoters, detractors, n }: Recommendations, difference: number): number {
  const excess = promoters - detractors - n * difference;
  const variance =
    n * (2 * likeliest({ promoters, detractors, n }, difference) + spread(difference));
  // At the ends there is no variance left: any sample but the one of that end is infinitely far.
  return variance > 0 ? excess / Math.sqrt(variance) : Math.sign(excess) * Number.MAX_VALUE;
}

function spread(difference: number): number {
  return difference * (1 - difference);
}

/** The likeliest share of detractors if that were the difference: the root of Tango's equation. */
function likeliest({ promoters, detractors, n }: Recommendations, difference: number): number {
  const b = (2 * n - promoters + detractors) * difference - promoters - detractors;
  const c = -detractors * spread(difference);
  return (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
}

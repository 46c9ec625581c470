import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  netPromoterInterval,
  recommendations,
} from "../../../src/journey/statistics/net-promoter.ts";

test("9 and 10 promote, 0 to 6 detract, 7 and 8 do neither", () => {
  const one = (answer: number) => recommendations([answer]);
  for (const answer of [0, 1, 2, 3, 4, 5, 6]) {
    expect(one(answer)).toEqual({ promoters: 0, detractors: 1, n: 1 });
  }
  for (const answer of [7, 8]) expect(one(answer)).toEqual({ promoters: 0, detractors: 0, n: 1 });
  for (const answer of [9, 10]) expect(one(answer)).toEqual({ promoters: 1, detractors: 0, n: 1 });
});

describe("the interval of an NPS, by Tango's score test", () => {
  test("7 against 1 of 21 in the example of Fagerland, Lydersen and Laake (2014): 0.026 … 0.517", () => {
    // "Recommended tests and confidence intervals for paired binomial proportions", Statistics in
    // Medicine 33, 2850–2875: airway hyper-responsiveness before and after, asymptotic score interval.
    const { low, high } = netPromoterInterval({ promoters: 7, detractors: 1, n: 21 });
    expect(low).toBeCloseTo(0.026, 3);
    expect(high).toBeCloseTo(0.517, 3);
  });

  test("10 promoters of 10: from (n − z²)/(n + z²) = 6.15854 / 13.84146 = 0.44493 to 1", () => {
    // Without detractors Tango's equation gives q = (1 − Δ)/2, so the variance is n(1 − Δ²) and the
    // score √(n(1 − Δ)/(1 + Δ)); that is z where Δ = (n − z²)/(n + z²).
    const { low, high } = netPromoterInterval({ promoters: 10, detractors: 0, n: 10 });
    expect(low).toBeCloseTo(0.44493, 4);
    expect(high).toBe(1);
  });

  test("a single detractor: from −1 to −(1 − z²)/(1 + z²) = 2.84146 / 4.84146 = 0.58690", () => {
    const { low, high } = netPromoterInterval({ promoters: 0, detractors: 1, n: 1 });
    expect(low).toBe(-1);
    expect(high).toBeCloseTo(0.5869, 4);
  });

  test("at its ends the score is z: worked out for 5 promoters and 2 detractors of 10", () => {
    // At Δ: B = (2·10 − 5 + 2)Δ − 7, C = −2Δ(1 − Δ), q = (√(B² − 4·20·C) − B)/40 and the
    // score = (3 − 10Δ) / √(10(2q + Δ(1 − Δ))).
    const { low, high } = netPromoterInterval({ promoters: 5, detractors: 2, n: 10 });
    const scoreAt = (d: number) => {
      const b = 17 * d - 7;
      const c = -2 * d * (1 - d);
      const q = (Math.sqrt(b * b - 80 * c) - b) / 40;
      return (3 - 10 * d) / Math.sqrt(10 * (2 * q + d * (1 - d)));
    };
    expect(scoreAt(low)).toBeCloseTo(1.95996, 4);
    expect(scoreAt(high)).toBeCloseTo(-1.95996, 4);
  });

  test("as many detractors as promoters: the same on both sides of 0", () => {
    const { low, high } = netPromoterInterval({ promoters: 20, detractors: 20, n: 60 });
    expect(low).toBeCloseTo(-high, 9);
  });

  test("holds the value and stays inside −1 to 1, whatever was answered", () => {
    const counts = fc
      .tuple(fc.nat(200), fc.nat(200), fc.nat(200))
      .filter(([a, b, c]) => a + b + c > 0);
    fc.assert(
      fc.property(counts, ([promoters, detractors, passives]) => {
        const n = promoters + detractors + passives;
        const value = (promoters - detractors) / n;
        const { low, high } = netPromoterInterval({ promoters, detractors, n });
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { wilsonInterval } from "../../../src/journey/statistics/share.ts";

// z = 1.95996, z² = 3.84146
describe("the interval of a share, by Wilson's formula", () => {
  test("8 of 10: (0.8 + 0.19207 ± 1.95996·√(0.016 + 0.0096036)) / 1.384146 = 0.49016 … 0.94332", () => {
    // √0.0256036 = 0.160011; 1.95996 × 0.160011 = 0.313616
    // (0.99207 − 0.31362) / 1.38415 = 0.49016; (0.99207 + 0.31362) / 1.38415 = 0.94332
    const { low, high } = wilsonInterval(8, 10);
    expect(low).toBeCloseTo(0.49016, 4);
    expect(high).toBeCloseTo(0.94332, 4);
  });

  test("none of 10: from 0 to z²/(n + z²) = 3.84146 / 13.84146 = 0.27753", () => {
    const { low, high } = wilsonInterval(0, 10);
    expect(low).toBeCloseTo(0, 12);
    expect(high).toBeCloseTo(0.27753, 5);
  });

  test("all of 10: from n/(n + z²) = 10 / 13.84146 = 0.72247 to 1", () => {
    const { low, high } = wilsonInterval(10, 10);
    expect(low).toBeCloseTo(0.72247, 5);
    expect(high).toBeCloseTo(1, 12);
  });

  test("one of one: from 1/(1 + z²) = 1 / 4.84146 = 0.20655 to 1", () => {
    expect(wilsonInterval(1, 1).low).toBeCloseTo(0.20655, 5);
    expect(wilsonInterval(1, 1).high).toBe(1);
  });

  test("half of 100: 0.5 ± 1.95996·√(0.0025 + 0.0000960365) / 1.0384146 = 0.40383 … 0.59617", () => {
    // (0.5 + 0.0192073) / 1.0384146 = 0.5; √0.0025960365 = 0.0509513; × 1.95996 / 1.0384146 = 0.0961683
    const { low, high } = wilsonInterval(50, 100);
    expect(low).toBeCloseTo(0.403832, 5);
    expect(high).toBeCloseTo(0.596168, 5);
  });

  // Newcombe (1998), "Two-sided confidence intervals for the single proportion: comparison of seven
  // methods", Statistics in Medicine 17, 857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i as published: %d … %d", (count, n, from, to) => {
    const { low, high } = wilsonInterval(count, n);
    expect(low).toBeCloseTo(from, 4);
    expect(high).toBeCloseTo(to, 4);
  });
});

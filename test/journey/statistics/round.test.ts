import { describe, expect, it } from "vitest";
import { rounded } from "../../../src/journey/statistics/round.ts";

describe("rounding", () => {
  it.each([
    [1.75, 1, 1.8],
    [-1.75, 1, -1.8],
    [1.25, 1, 1.3],
    [-0.25, 1, -0.3],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.74, 1, 1.7],
    [-1.74, 1, -1.7],
  ])("takes half of %d away from zero", (value, decimals, expected) => {
    expect(rounded(value, decimals)).toBe(expected);
  });

  it.each([
    [1.15, 1, 1.2],
    [1.005, 2, 1.01],
    [(0.1 + 0.2) / 2, 2, 0.15],
    [-1.15, 1, -1.2],
  ])("sees %d as it is written, not as binary holds it", (value, decimals, expected) => {
    expect(rounded(value, decimals)).toBe(expected);
  });

  it("makes no zero with a sign", () => {
    expect(rounded(-0.04, 1)).toBe(0);
    expect(rounded(1e-9, 1)).toBe(0);
  });
});

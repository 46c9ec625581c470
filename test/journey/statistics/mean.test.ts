import { describe, expect, test } from "vitest";
import { meanInterval, meanOf, studentQuantile } from "../../../src/journey/statistics/mean.ts";

const SCALE = { min: 1, max: 7 };

test("Student's quantiles are those of the printed tables", () => {
  const table: [freedom: number, t: number][] = [
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
    [100_000, 1.96],
  ];
  for (const [freedom, t] of table) expect(studentQuantile(freedom)).toBeCloseTo(t, 3);
});

describe("the interval of a mean", () => {
  test("2, 4, 4, 4, 6: mean 4, s = √(8/4) = 1.41421, 2.776·1.41421/√5 = 1.75599: 2.24401 … 5.75599", () => {
    const answers = [2, 4, 4, 4, 6];
    expect(meanOf(answers)).toBe(4);
    const { low, high } = meanInterval(answers, SCALE) ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(2.24401, 4);
    expect(high).toBeCloseTo(5.75599, 4);
  });

  test("ends with the scale: 1 and 7 would give 4 ± 12.706·4.24264/√2 = ±38.1", () => {
    expect(meanInterval([1, 7], SCALE)).toEqual({ low: 1, high: 7 });
  });

  test("there is none for one answer", () => {
    expect(meanInterval([5], SCALE)).toBeUndefined();
  });

  test("there is none where all answers are equal: they have no spread to go by", () => {
    expect(meanInterval([5, 5, 5, 5], SCALE)).toBeUndefined();
  });
});

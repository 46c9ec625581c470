import { describe, expect, test } from "vitest";
import { cutIntoRuns } from "../../src/layout/runs.ts";

/** Cuts numbers so that the squares of the sums are least: as evenly as can be. */
function cut(numbers: readonly number[], parts: number, most = Number.POSITIVE_INFINITY) {
  const runs = cutIntoRuns(numbers.length, parts, ({ from, to }) => {
    const sum = numbers.slice(from, to).reduce((a, b) => a + b, 0);
    return sum > most ? Number.POSITIVE_INFINITY : sum * sum;
  });
  return runs?.map(({ from, to }) => numbers.slice(from, to));
}

describe("cutIntoRuns", () => {
  test("keeps the order and loses nothing", () => {
    expect(cut([3, 1, 2], 1)).toEqual([[3, 1, 2]]);
    expect(cut([3, 1, 2], 3)).toEqual([[3], [1], [2]]);
  });

  test("finds the best places, not the first that will do", () => {
    expect(cut([4, 1, 1, 1, 1, 4], 3)).toEqual([[4], [1, 1, 1, 1], [4]]);
    expect(cut([1, 1, 1, 9], 2)).toEqual([[1, 1, 1], [9]]);
  });

  test("says when it cannot be done", () => {
    expect(cut([1, 2], 3)).toBeUndefined();
    expect(cut([5, 5], 1, 9)).toBeUndefined();
  });

  test("may weigh a run by the part that it is", () => {
    const runs = cutIntoRuns(4, 2, ({ from, to }, part) =>
      part === 0 && to - from > 1 ? Number.POSITIVE_INFINITY : 1,
    );
    expect(runs).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 4 },
    ]);
  });
});

import { expect, it } from "vitest";
import { areasBetween } from "../../src/layout/between-curves.ts";

const line = (...ys: number[]) => ys.map((y, index) => ({ x: index * 12, y }));

it("an area lies between the curves where one is higher on the picture", () => {
  expect(areasBetween(line(0, 0), line(10, 10))).toEqual({
    higher: ["M0,0L6,0L12,0L12,10L6,10L0,10Z"],
    lower: [],
  });
});

it("ends where the curves cross, and goes on on the other side", () => {
  const { higher, lower } = areasBetween(line(0, 10), line(10, 0));
  expect([higher, lower]).toEqual([["M0,0L6,5L6,5L0,10Z"], ["M6,5L12,10L12,0L6,5Z"]]);
});

it("reaches as far as both curves do, from whichever side they are drawn", () => {
  const there = areasBetween(line(0, 0, 0), line(5, 5));
  expect(there.higher).toHaveLength(1);
  expect(areasBetween(line(0, 0, 0).reverse(), line(5, 5).reverse())).toEqual(there);
});

it("there is none without two curves, or where they are the same", () => {
  expect(areasBetween([], line(1, 1))).toEqual({ higher: [], lower: [] });
  expect(areasBetween(line(1, 1), line(1, 1))).toEqual({ higher: [], lower: [] });
});

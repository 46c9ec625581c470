import fc from "fast-check";
import { expect, test } from "vitest";
import { monotoneCurve, rounded } from "../../src/layout/curve.ts";

const points = fc
  .array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 30 })
  .map((ys) => ys.map((y, index) => ({ x: index * 50, y })));

test("a curve goes through every point", () => {
  const { samples } = monotoneCurve([
    { x: 0, y: 0 },
    { x: 50, y: 80 },
    { x: 100, y: -20 },
  ]);
  expect(samples).toContainEqual({ x: 0, y: 0 });
  expect(samples).toContainEqual({ x: 50, y: 80 });
  expect(samples).toContainEqual({ x: 100, y: -20 });
});

test("between two points a curve stays between them: it never overshoots", () => {
  fc.assert(
    fc.property(points, (given) => {
      const { samples } = monotoneCurve(given);
      for (const { x, y } of samples) {
        const left = given[Math.min(Math.floor(x / 50), given.length - 2)];
        const right = given[Math.min(Math.floor(x / 50), given.length - 2) + 1];
        if (!left || !right) throw new Error("a sample outside of the points");
        expect(y).toBeGreaterThanOrEqual(Math.min(left.y, right.y) - 1e-6);
        expect(y).toBeLessThanOrEqual(Math.max(left.y, right.y) + 1e-6);
      }
    }),
  );
});

test("a map that runs from right to left has the same curve, mirrored", () => {
  const given = [
    { x: 0, y: 10 },
    { x: 50, y: -40 },
    { x: 100, y: 30 },
    { x: 150, y: 30 },
  ];
  const mirrored = given.map(({ x, y }) => ({ x: 150 - x, y }));
  const there = monotoneCurve(given).samples;
  const back = monotoneCurve(mirrored).samples.map(({ x, y }) => ({ x: 150 - x, y }));
  back.forEach(({ x, y }, index) => {
    expect(x).toBeCloseTo(there[index]?.x ?? Number.NaN, 6);
    expect(y).toBeCloseTo(there[index]?.y ?? Number.NaN, 6);
  });
});

test("one point alone makes no line", () => {
  expect(monotoneCurve([{ x: 5, y: 5 }]).path).not.toContain("C");
});

test("coordinates are written with two decimals and never as -0", () => {
  expect(rounded(1.23456)).toBe(1.23);
  expect(Object.is(rounded(-0.001), 0)).toBe(true);
});

test("a part of a curve is that part and nothing else, whichever way it runs", () => {
  fc.assert(
    fc.property(points, fc.boolean(), (rising, mirrored) => {
      const given = mirrored ? rising.map(({ x, y }) => ({ x: -x, y })) : rising;
      const end = (rising.length - 1) * 50;
      const cut = rounded(end / 3);
      const [left, right] = mirrored ? [-cut, 0] : [0, cut];
      const whole = monotoneCurve(given).samples;
      const { path, samples } = monotoneCurve(given, { left, right });
      expect(path).toMatch(/^M/u);
      for (const { x } of samples) {
        expect(x).toBeGreaterThanOrEqual(left - 0.01);
        expect(x).toBeLessThanOrEqual(right + 0.01);
      }
      for (const { x, y } of samples) {
        const near = whole.filter((other) => Math.abs(other.x - x) <= 50 / 12);
        const ys = near.map((other) => other.y);
        expect(y).toBeGreaterThanOrEqual(Math.min(...ys) - 0.1);
        expect(y).toBeLessThanOrEqual(Math.max(...ys) + 0.1);
      }
      const last = samples.map(({ x }) => Math.abs(x));
      expect(Math.max(...last)).toBeCloseTo(cut, 1);
    }),
  );
});

test("of a curve that lies elsewhere nothing is left", () => {
  const given = [
    { x: 0, y: 0 },
    { x: 50, y: 80 },
  ];
  expect(monotoneCurve(given, { left: 60, right: 100 })).toEqual({ path: "", samples: [] });
});

import { expect, test } from "vitest";
import { shapeOf } from "../../src/layout/persona-shape.ts";

test("eight personas have eight shapes, and the ninth is not the first's", () => {
  expect(new Set(Array.from({ length: 8 }, (_, index) => shapeOf(index))).size).toBe(8);
  expect(shapeOf(8)).not.toBe(shapeOf(0));
});

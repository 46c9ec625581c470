import fc from "fast-check";
import { expect, test } from "vitest";
import { AA_TEXT, contrast, readable } from "../../src/theme/contrast.ts";

test("black on white has the greatest contrast there is", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

test("a colour that can be read stays as it is", () => {
  expect(readable("#1a2233", ["#ffffff"], AA_TEXT)).toBe("#1a2233");
});

test("a pale yellow becomes a dark one on white, and stays a yellow", () => {
  const made = readable("#ffe066", ["#ffffff"], AA_TEXT);
  expect(contrast(made, "#ffffff")).toBeGreaterThanOrEqual(AA_TEXT);
  expect(made).not.toBe("#000000");
});

test("any colour can be made readable on any one background", () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(color, color, (text, background) => {
      expect(contrast(readable(text, [background], AA_TEXT), background)).toBeGreaterThanOrEqual(
        4.5,
      );
    }),
  );
});

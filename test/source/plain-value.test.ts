import { expect, test } from "vitest";
import { plainValue } from "../../src/source/plain-value.ts";

test.each([
  ["", null],
  ["~", null],
  ["Null", null],
  ["true", true],
  ["FALSE", false],
  ["12", 12],
  ["-0.50", -0.5],
  ["+1", 1],
  [".5", 0.5],
  ["1e3", 1000],
  ["0o17", 15],
  ["0x1F", 31],
  ["-.inf", Number.NEGATIVE_INFINITY],
  [".NaN", Number.NaN],
])("`%s` has a meaning", (written, value) => {
  expect(plainValue(written)).toBe(value);
});

test.each(["yes", "on", "2026-10-01", "1_000", "12:30", "0b1", "1.2.3", "nul", "tRue", "-"])(
  "`%s` is a text, whatever older YAML made of it",
  (written) => {
    expect(plainValue(written)).toBe(written);
  },
);

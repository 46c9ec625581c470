import { expect, test } from "vitest";
import { smallestText } from "../../src/layout/smallest-text.ts";

const text = (size: string, lines = [{}]) => ({ size, lines, box: {} });

test("the smallest text is found wherever it stands", () => {
  expect(smallestText({ a: text("head") }, 28)).toBe(18);
  expect(smallestText({ a: text("head"), lanes: [{ new: { of: [text("body")] } }] }, 28)).toBe(12);
  expect(smallestText([text("body"), { b: text("small") }], 28)).toBe(10);
});

test("a title has the size of its sheet", () => {
  expect(smallestText({ title: text("title") }, 20)).toBe(20);
});

test("a text without lines is none", () => {
  expect(smallestText({ a: text("body"), b: text("small", []) }, 28)).toBe(12);
  expect(smallestText({ a: 1, b: null, c: "small" }, 28)).toBeUndefined();
});

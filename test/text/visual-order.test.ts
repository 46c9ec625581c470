import { describe, expect, it } from "vitest";
import { leftEdges, levelStretches, mayReorder, painted } from "../../src/text/visual-order.ts";

it("tells which lines may have to be painted in another order", () => {
  expect(mayReorder("Hello 你好", "ltr")).toBe(false);
  expect(mayReorder("Hello שלום", "ltr")).toBe(true);
  expect(mayReorder("١٢", "ltr")).toBe(true);
  expect(mayReorder("Hello\u200f", "ltr")).toBe(true);
  expect(mayReorder("Hello", "rtl")).toBe(true);
});

describe("levelStretches", () => {
  const stretches = (text: string, levels: string) =>
    levelStretches(text, [...levels].map(Number)).map((part) => `${part.level} ${part.text}`);

  it("parts a text where its level changes", () => {
    expect(stretches("אב ab12", "1112222")).toEqual(["1 אב", "1  ", "2 ab12"]);
  });

  it("counts code points, not halves of them", () => {
    expect(stretches("א😀b", "112")).toEqual(["1 א😀", "2 b"]);
  });

  it("drops what steers the direction: it has done so", () => {
    expect(stretches("12\u200f/05", "221122")).toEqual(["2 12", "1 /", "2 05"]);
    expect(stretches("א\u2066b\u2069ג", "11211")).toEqual(["1 א", "2 b", "1 ג"]);
  });

  it("parts the space after text that runs to the left, where painters see the end of a line", () => {
    expect(stretches("אב גד  ", "1111111")).toEqual(["1 אב גד", "1   "]);
    expect(stretches("ab ", "222")).toEqual(["2 ab "]);
    expect(stretches(" ", "1")).toEqual(["1  "]);
  });
});

describe("leftEdges", () => {
  /** Each stretch is one wide: its edge is its place from the left. */
  const edges = (...levels: number[]) => leftEdges(levels.map((level) => ({ level, width: 1 })));

  it("runs from left to right at even levels, from right to left at odd ones", () => {
    expect(edges(0, 0, 0)).toEqual([0, 1, 2]);
    expect(edges(1, 1, 1)).toEqual([2, 1, 0]);
    expect(edges()).toEqual([]);
  });

  it("keeps what is embedded together, in its own order", () => {
    expect(edges(1, 2, 2, 1)).toEqual([3, 1, 2, 0]);
    expect(edges(0, 1, 1, 0)).toEqual([0, 2, 1, 3]);
    expect(edges(0, 1, 2, 2, 1, 0)).toEqual([0, 4, 2, 3, 1, 5]);
    expect(edges(2, 3, 3, 2, 1)).toEqual([1, 3, 2, 4, 0]);
  });

  it("counts widths", () => {
    const widths = [2, 5, 3].map((width, index) => ({ width, level: index === 1 ? 2 : 1 }));
    expect(leftEdges(widths)).toEqual([8, 3, 0]);
  });
});

describe("what painters are given", () => {
  it.each([
    ["text that runs to the right", "(ab) 12%", 2],
    ["words that run to the left", "שלום (עולם) טוב", 1],
    ["with marks at their end", "שָׁלוֹםֹ", 1],
    ["one sign that looks the same from both sides", "!", 1],
    ["a space", " ", 1],
  ])("%s: as it is", (_, text, level) => {
    expect(painted({ text, level })).toBe(text);
  });

  it.each([
    ["a bracket, which turns round", "("],
    ["several signs, which change places", "!»"],
    ["words with a sign at an end", "שלום."],
    ["and before them", "«שלום"],
  ])("%s: told that it runs to the left", (_, text) => {
    expect(painted({ text, level: 1 })).toBe(`\u2067${text}\u2069`);
  });
});

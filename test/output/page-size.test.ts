import { describe, expect, test } from "vitest";
import { PAGE_SIZE_NAMES, pageSizesOf, parsePageSize } from "../../src/output/page-size.ts";

const WIDE = { width: 3000, height: 1200 };
const TALL = { width: 800, height: 2400 };

describe("parsePageSize", () => {
  test("turns a named page to the side that suits the map", () => {
    expect(parsePageSize("a3", WIDE)).toMatchObject({ width: 420, height: 297 });
    expect(parsePageSize("a3", TALL)).toMatchObject({ width: 297, height: 420 });
    expect(parsePageSize("letter", WIDE)).toMatchObject({ width: 279.4, height: 215.9 });
  });

  test("leaves a page in mm as it is written", () => {
    expect(parsePageSize("297x420mm", WIDE)).toMatchObject({ width: 297, height: 420 });
    expect(parsePageSize("1000.5x600mm", TALL)).toMatchObject({ width: 1000.5, height: 600 });
  });

  test("takes capitals and spaces around", () => {
    expect(parsePageSize(" A4 ", TALL)).toMatchObject({ width: 210, height: 297 });
    expect(parsePageSize("420X297MM", TALL)).toMatchObject({ width: 420, height: 297 });
  });

  test("leaves a margin that printers can keep, smaller on small pages", () => {
    expect(parsePageSize("a4", TALL)?.margin).toBe(10);
    expect(parsePageSize("a0", TALL)?.margin).toBe(10);
    expect(parsePageSize("100x80mm", TALL)?.margin).toBe(4);
  });

  test.each([
    "a5000",
    "",
    "mm",
    "420x297",
    "420x297cm",
    "0x10mm",
    "-5x10mm",
    "1e3x100mm",
    "toString",
  ])("knows no page %j", (text) => {
    expect(parsePageSize(text, WIDE)).toBeUndefined();
  });

  test("knows no page that is larger than programs open, or a stamp", () => {
    expect(parsePageSize("5080x5080mm", WIDE)).toBeDefined();
    expect(parsePageSize("5081x100mm", WIDE)).toBeUndefined();
    expect(parsePageSize("49x100mm", WIDE)).toBeUndefined();
  });

  test("names the pages that it knows, for messages and help", () => {
    expect(PAGE_SIZE_NAMES).toEqual(["a4", "a3", "a2", "a1", "a0", "letter", "tabloid"]);
  });
});

describe("pageSizesOf", () => {
  test("leaves open how a named page lies, and not one in mm", () => {
    expect(pageSizesOf("a3").map(({ width, height }) => [width, height])).toEqual([
      [420, 297],
      [297, 420],
    ]);
    expect(pageSizesOf("400x300mm")).toHaveLength(1);
    expect(pageSizesOf("a9")).toEqual([]);
  });
});

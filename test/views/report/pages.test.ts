import { describe, expect, test } from "vitest";
import { mapPage } from "../../../src/views/report/map-page.ts";
import { cssString, pageNumberContent } from "../../../src/views/report/page-number.ts";

/** 10 px of the map, its smallest text, on the page in pt. */
const smallestText = (map: { width: number; height: number }) =>
  (mapPage(map).mapWidth / map.width) * 10 * (72 / 25.4);

describe("the page of the map", () => {
  test.each([
    ["A4", { width: 880, height: 500 }, [297, 210]],
    ["A3", { width: 1800, height: 1100 }, [420, 297]],
    ["A2", { width: 3000, height: 2100 }, [594, 420]],
    ["A4 upright", { width: 500, height: 900 }, [210, 297]],
  ])("is %s when that is enough to read it", (_, map, [width, height]) => {
    const page = mapPage(map);
    expect([page.width, page.height]).toEqual([width, height]);
    expect(smallestText(map)).toBeGreaterThanOrEqual(4.5);
    expect(page.mapWidth).toBeLessThanOrEqual(page.width - 2 * page.margin);
    expect(page.mapHeight).toBeLessThanOrEqual(page.height - 2 * page.margin - page.head);
  });

  test("is A0 for a map beyond every sheet, which is then made smaller", () => {
    const page = mapPage({ width: 12_000, height: 2000 });
    expect(page.width).toBe(1189);
    expect(page.mapWidth).toBeCloseTo(page.width - 2 * page.margin);
  });

  test("never makes a map larger than it was laid out", () => {
    expect(mapPage({ width: 96, height: 96 }).mapWidth).toBeCloseTo(25.4);
  });
});

describe("head and foot", () => {
  test("count the pages in the order of the language", () => {
    expect(pageNumberContent("Page {page} of {pages}")).toBe(
      '"Page " counter(page) " of " counter(pages) ""',
    );
    expect(pageNumberContent("共 {pages} 页，第 {page} 页")).toBe(
      '"共 " counter(pages) " 页，第 " counter(page) " 页"',
    );
  });

  test("cannot be left by any title", () => {
    expect(cssString('a"b\\c</style>\n&')).toBe('"a\\22 b\\5c c\\3c /style\\3e \\a \\26 "');
  });
});

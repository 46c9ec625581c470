import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Tile, tiling } from "../../src/layout/tiles.ts";

const RULES = { margin: 10, foot: 8, overlap: 10, direction: "ltr" } as const;
const A4 = [
  { width: 297, height: 210 },
  { width: 210, height: 297 },
];

/** What a sheet shows of the poster, from the poster's corner. */
function shown({ window, poster }: Tile) {
  return {
    left: window.x - poster.x,
    top: window.y - poster.y,
    right: window.x - poster.x + window.width,
    bottom: window.y - poster.y + window.height,
  };
}

/** The seam on a sheet is where the edge of the next one comes to lie. */
function expectBeside(here: Tile, next: Tile | undefined, direction: "ltr" | "rtl"): void {
  expect(here.nextColumn === undefined).toBe(next === undefined);
  if (!next) return;
  const [before, after] = direction === "ltr" ? [here, next] : [next, here];
  expect(shown(before).right - shown(after).left).toBeCloseTo(10);
  const edge = direction === "ltr" ? shown(next).left : shown(next).right;
  expect((here.nextColumn ?? 0) - here.poster.x).toBeCloseTo(edge);
}

function expectUnder(here: Tile, under: Tile | undefined): void {
  expect(here.nextRow === undefined).toBe(under === undefined);
  if (!under) return;
  expect(shown(here).bottom - shown(under).top).toBeCloseTo(10);
  expect((here.nextRow ?? 0) - here.poster.y).toBeCloseTo(shown(under).top);
}

describe("a poster cut into sheets", () => {
  test("takes the way round that needs fewer", () => {
    expect(tiling({ width: 277, height: 180 }, A4, RULES)).toMatchObject({ rows: 1, columns: 1 });
    expect(tiling({ width: 540, height: 180 }, A4, RULES)).toMatchObject({
      page: A4[0],
      rows: 1,
      columns: 2,
    });
    expect(tiling({ width: 180, height: 520 }, A4, RULES)).toMatchObject({
      page: A4[1],
      rows: 2,
      columns: 1,
    });
  });

  test("names its sheets by row and column, along the line of reading", () => {
    const names = (direction: "ltr" | "rtl") =>
      tiling({ width: 500, height: 300 }, A4, { ...RULES, direction })?.tiles.map((tile) => [
        tile.name,
        shown(tile).left < 200,
      ]);
    expect(names("ltr")).toEqual([
      ["A1", true],
      ["A2", false],
      ["B1", true],
      ["B2", false],
    ]);
    expect(names("rtl")).toEqual([
      ["A1", false],
      ["A2", true],
      ["B1", false],
      ["B2", true],
    ]);
  });

  test("goes on behind Z", () => {
    const sheets = tiling({ width: 100, height: 172 * 28 }, [{ width: 297, height: 210 }], RULES);
    expect(sheets?.tiles.slice(25, 28).map(({ name }) => name)).toEqual(["Z1", "AA1", "AB1"]);
  });

  test("is not cut into pages with no room for a picture", () => {
    expect(tiling({ width: 300, height: 300 }, [{ width: 50, height: 40 }], RULES)).toBeUndefined();
  });

  test("is all there, neighbours overlap by as much as said, and margins stay free", () => {
    const length = fc.double({ min: 20, max: 3000, noNaN: true });
    const direction = fc.constantFrom("ltr" as const, "rtl" as const);
    fc.assert(
      fc.property(length, length, direction, (width, height, direction) => {
        const sheets = tiling({ width, height }, A4, { ...RULES, direction });
        if (!sheets) throw new Error("A4 takes any poster");
        const { page, tiles } = sheets;
        const all = tiles.map(shown);
        expect(Math.min(...all.map(({ left }) => left))).toBeCloseTo(0);
        expect(Math.min(...all.map(({ top }) => top))).toBeCloseTo(0);
        expect(Math.max(...all.map(({ right }) => right))).toBeCloseTo(width);
        expect(Math.max(...all.map(({ bottom }) => bottom))).toBeCloseTo(height);
        for (const { window } of tiles) {
          expect(window.x).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(window.y).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(window.y + window.height).toBeLessThanOrEqual(page.height - 18 + 1e-6);
        }
        const at = (row: number, column: number) =>
          tiles.find((tile) => tile.row === row && tile.column === column);
        for (const tile of tiles) {
          expectBeside(tile, at(tile.row, tile.column + 1), direction);
          expectUnder(tile, at(tile.row + 1, tile.column));
        }
      }),
      { numRuns: 200 },
    );
  });
});

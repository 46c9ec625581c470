import type { Box } from "./box.ts";
import type { Direction } from "./frame.ts";

interface Size {
  width: number;
  height: number;
}

/** One sheet of a poster. Lengths are of one kind, whatever that is. */
export interface Tile {
  row: number;
  column: number;
  /** Row and column as they are written on it: `B2`. */
  name: string;
  /** What the sheet shows of the poster, in its place on the page. */
  window: Box;
  /** The whole poster, so placed that the right part of it is in the window. */
  poster: Box;
  /** Where the sheet after this one, and the one under it, come to lie: x and y on the page. */
  nextColumn?: number;
  nextRow?: number;
}

export interface Tiling {
  page: Size;
  rows: number;
  columns: number;
  tiles: Tile[];
}

export interface TilingRules {
  /** What stays free on every side of a page, and more of it at the bottom. */
  margin: number;
  foot: number;
  /** What two sheets show both. */
  overlap: number;
  direction: Direction;
}

/**
 * Cuts a poster into sheets, row by row along the line of reading. All show equally much, so that
 * no sheet has only a sliver on it.
 *
 * @param pages what a sheet may be: the one that needs the fewest is taken
 */
export function tiling(
  poster: Size,
  pages: readonly Size[],
  rules: TilingRules,
): Tiling | undefined {
  const possible = pages.flatMap((page) => {
    const width = page.width - 2 * rules.margin;
    const height = page.height - 2 * rules.margin - rules.foot;
    const columns = piecesOf(poster.width, width, rules.overlap);
    const rows = piecesOf(poster.height, height, rules.overlap);
    return columns && rows ? [{ page, columns, rows }] : [];
  });
  const [best] = possible.sort((a, b) => a.columns * a.rows - b.columns * b.rows);
  return best && { ...best, tiles: tilesOf(poster, best, rules) };
}

function piecesOf(length: number, most: number, overlap: number): number | undefined {
  if (most <= 2 * overlap) return undefined;
  return Math.max(1, Math.ceil((length - overlap) / (most - overlap) - 1e-6));
}

function tilesOf(
  poster: Size,
  { page, rows, columns }: Omit<Tiling, "tiles">,
  rules: TilingRules,
): Tile[] {
  const { overlap, margin, foot, direction } = rules;
  const width = (poster.width + (columns - 1) * overlap) / columns;
  const height = (poster.height + (rows - 1) * overlap) / rows;
  const x = (page.width - width) / 2;
  const y = margin + (page.height - 2 * margin - foot - height) / 2;
  const window = { x, y, width, height };
  return Array.from({ length: rows * columns }, (_, index): Tile => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const across = column * (width - overlap);
    const left = direction === "ltr" ? across : poster.width - width - across;
    const seam = direction === "ltr" ? x + width - overlap : x + overlap;
    return {
      row,
      column,
      name: `${letters(row)}${column + 1}`,
      window,
      poster: { ...poster, x: x - left, y: y - row * (height - overlap) },
      ...(column < columns - 1 ? { nextColumn: seam } : {}),
      ...(row < rows - 1 ? { nextRow: y + height - overlap } : {}),
    };
  });
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

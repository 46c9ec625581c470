import type { Box } from "../../layout/box.ts";

/** A sheet in the small picture of all sheets. */
export interface KeyCell {
  box: Box;
  /** The sheet that it stands on. */
  here: boolean;
}

/** A sheet of paper in the key: a little wider than high. */
const SHAPE = 1.4;
const WIDEST = 120;
const GAP = 2;

/** All sheets in rows and columns, small; x counts along the line of reading. */
export function keyCells(
  { rows, columns }: { rows: number; columns: number },
  here: { row: number; column: number },
  place: { start: number; top: number; height: number },
): { cells: KeyCell[]; width: number } {
  const height = Math.min((place.height + GAP) / rows, WIDEST / columns / SHAPE, 12);
  const width = height * SHAPE;
  const cells = Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const x = place.start + column * width;
    const y = place.top + (place.height - rows * height) / 2 + row * height;
    const box = { x, y, width: width - GAP, height: height - GAP };
    return { box, here: row === here.row && column === here.column };
  });
  return { cells, width: columns * width };
}

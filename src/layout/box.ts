/** A rectangle in px at 1:1, from its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** All distances are whole multiples of this many px. */
export const UNIT = 4;

/** The smallest multiple of `UNIT` that holds `length` px. */
export function toUnit(length: number): number {
  return Math.ceil(length / UNIT - 1e-6) * UNIT;
}

/** Two boxes share some area; touching edges do not count. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The box grown by `by` px on every side. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

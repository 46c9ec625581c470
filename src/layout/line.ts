import type { Point } from "./box.ts";
import type { Stretch } from "./curve.ts";

/**
 * The part of a line, straight from point to point, that lies between two verticals.
 *
 * @param points in the order of x, rising or falling
 * @param within where it is cut off; all of the line without
 */
export function lineWithin(points: readonly Point[], within: Stretch | undefined): Point[] {
  if (!within) return [...points];
  const pieces = points.slice(1).flatMap((to, index) => pieceOf(points[index] ?? to, to, within));
  const [first] = pieces;
  return first ? [first.from, ...pieces.map(({ to }) => to)] : [];
}

function pieceOf(from: Point, to: Point, { left, right }: Stretch): { from: Point; to: Point }[] {
  const at = (x: number): Point => {
    const inside = Math.min(right, Math.max(left, x));
    const part = to.x === from.x ? 0 : (inside - from.x) / (to.x - from.x);
    return { x: inside, y: from.y + (to.y - from.y) * part };
  };
  const isBeyond = Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= right;
  return isBeyond ? [] : [{ from: at(from.x), to: at(to.x) }];
}

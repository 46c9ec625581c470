import type { Box, Point } from "../layout/box.ts";
import { rounded } from "../layout/curve.ts";

/** px between the two sides: room for the mark */
export const MARK_LENGTH = 36;

/** How the second side stands to the first. */
type Way = "beside" | "below";

/** A line from one side to the other that is broken off in its middle, as the break of an axis is. */
export interface GapMark {
  /** SVG path data */
  path: string;
}

/** px of the slashes, and from the middle to each of them */
const SLASH = 6;
const LEAN = 2.5;
const APART = 3.5;

export function gapMark(first: Box, second: Box, way: Way): GapMark {
  const [from, to] = way === "beside" ? facing(first, second) : [under(first), over(second)];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const ahead = way === "beside" ? { x: Math.sign(to.x - from.x), y: 0 } : { x: 0, y: 1 };
  const stops = [-APART, APART].map((by) => moved(middle, ahead, by));
  const lines = [
    [from, stops[0] ?? middle],
    [stops[1] ?? middle, to],
    ...stops.map((stop) => slash(stop, way)),
  ];
  return { path: lines.map(([a, b]) => (a && b ? segment(a, b) : "")).join("") };
}

/** The middles of the two edges that face each other, whichever side comes first. */
function facing(first: Box, second: Box): [Point, Point] {
  const y = first.y + first.height / 2;
  const rising = second.x > first.x;
  const [a, b] = rising ? [first.x + first.width, second.x] : [first.x, second.x + second.width];
  return [
    { x: a, y },
    { x: b, y },
  ];
}

function under(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height };
}

function over(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y };
}

function moved(point: Point, ahead: Point, by: number): Point {
  return { x: point.x + ahead.x * by, y: point.y + ahead.y * by };
}

function slash({ x, y }: Point, way: Way): [Point, Point] {
  const [dx, dy] = way === "beside" ? [LEAN, SLASH] : [SLASH, LEAN];
  return [
    { x: x - dx, y: y + dy },
    { x: x + dx, y: y - dy },
  ];
}

function segment(from: Point, to: Point): string {
  return `M${rounded(from.x)},${rounded(from.y)}L${rounded(to.x)},${rounded(to.y)}`;
}

import type { Point } from "../../layout/box.ts";

/** px: the radius of a corner, how far the tip of an arrow reaches and how wide it is to each side */
const RADIUS = 6;
const TIP = 7;
const HALF = 4;

/** A way as it is drawn. */
export interface DrawnLine {
  /** SVG path data, up to where the arrow begins. */
  path: string;
  /** SVG `points` of its arrow. */
  arrow: string;
}

/** Rounds the corners of a way and puts an arrow at its end. */
export function drawnLine(points: readonly Point[]): DrawnLine {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return { path: "", arrow: "" };
  const base = towards(end, before, TIP);
  const line = [...points.slice(0, -1), towards(end, before, TIP - 1)];
  const [across, upright] = end.x === before.x ? [HALF, 0] : [0, HALF];
  const corners = [
    end,
    { x: base.x + across, y: base.y + upright },
    { x: base.x - across, y: base.y - upright },
  ];
  return { path: pathOf(line), arrow: corners.map(written).join(" ") };
}

function pathOf(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${written(point)}`;
      if (!after) return `L${written(point)}`;
      const radius = Math.min(RADIUS, distance(before, point) / 2, distance(point, after) / 2);
      const into = towards(point, before, radius);
      const out = towards(point, after, radius);
      return `L${written(into)}Q${written(point)} ${written(out)}`;
    })
    .join("");
}

/** The point `by` px from one towards another. */
function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function written({ x, y }: Point): string {
  return `${rounded(x)},${rounded(y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

import { curveMonotoneX, line } from "d3-shape";
import type { Point } from "./box.ts";

interface Cubic {
  from: Point;
  control1: Point;
  control2: Point;
  to: Point;
}

/** A smooth line through its points that never overshoots them. */
export interface Curve {
  /** SVG path data */
  path: string;
  /** Points along the line, close enough to tell whether it runs through a box. */
  samples: Point[];
}

/** From the left to the right, px. */
export interface Stretch {
  left: number;
  right: number;
}

const SAMPLES_PER_SEGMENT = 24;
const DIGITS = 2;

const draw = line<Point>(
  (point) => point.x,
  (point) => point.y,
)
  .curve(curveMonotoneX)
  .digits(DIGITS);

/**
 * The monotone cubic through `points` (Steffen 1990, as in d3's curveMonotoneX).
 *
 * @param points in the order of x, rising or falling
 * @param within what of the curve is wanted; it keeps the shape that the points beyond give it
 */
export function monotoneCurve(points: readonly Point[], within?: Stretch): Curve {
  if (points.length < 2) return { path: "", samples: [] };
  const path = draw([...points]) ?? "";
  const cubics = cubicsOf(path);
  if (!within) return { path, samples: cubics.flatMap(samplesOf) };
  const wanted = cubics.flatMap((cubic) => partOf(cubic, within));
  return { path: pathOf(wanted), samples: wanted.flatMap(samplesOf) };
}

export function isWithin(x: number, within: Stretch | undefined): boolean {
  return within === undefined || (x >= within.left && x <= within.right);
}

/** The part of a segment between two verticals. */
function partOf(segment: Cubic, { left, right }: Stretch): Cubic[] {
  const cubic = even(segment);
  const at = (x: number) => (x - cubic.from.x) / (cubic.to.x - cubic.from.x);
  const ends = [at(left), at(right)].map((t) => Math.min(1, Math.max(0, t)));
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  if (first >= last) return [];
  const head = split(cubic, last).before;
  return [first === 0 ? head : split(head, first / last).after];
}

/** Along the curves x grows evenly; a straight line, whose control points are its ends, is made to. */
function even(cubic: Cubic): Cubic {
  const { from, to } = cubic;
  if (cubic.control1 !== from || cubic.control2 !== to) return cubic;
  const at = (t: number) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
  return { from, control1: at(1 / 3), control2: at(2 / 3), to };
}

/** De Casteljau's way. */
function split({ from, control1, control2, to }: Cubic, t: number) {
  const between = (a: Point, b: Point) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  const [a, b, c] = [between(from, control1), between(control1, control2), between(control2, to)];
  const [d, e] = [between(a, b), between(b, c)];
  const middle = between(d, e);
  return {
    before: { from, control1: a, control2: d, to: middle },
    after: { from: middle, control1: e, control2: c, to },
  };
}

function pathOf(cubics: readonly Cubic[]): string {
  const [first] = cubics;
  if (!first) return "";
  const written = (...points: Point[]) =>
    points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(",");
  const curves = cubics.map((cubic) => `C${written(cubic.control1, cubic.control2, cubic.to)}`);
  return `M${written(first.from)}${curves.join("")}`;
}

/** The segments of a path that d3 wrote: one move, then lines (L) and cubics (C), all absolute. */
function cubicsOf(path: string): Cubic[] {
  const segments: Cubic[] = [];
  let from: Point = { x: 0, y: 0 };
  for (const [command] of path.matchAll(/[MLC][^MLC]*/gu)) {
    const points = pairs(command.slice(1));
    const to = points.at(-1) ?? from;
    const [control1 = from, control2 = to] = points.length === 3 ? points : [];
    if (!command.startsWith("M")) segments.push({ from, control1, control2, to });
    from = to;
  }
  return segments;
}

function pairs(numbers: string): Point[] {
  const values = numbers.split(",").map(Number);
  return values.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: values[index + 1] ?? 0 }] : []));
}

function samplesOf({ from, control1, control2, to }: Cubic): Point[] {
  return Array.from({ length: SAMPLES_PER_SEGMENT + 1 }, (_, index) => {
    const t = index / SAMPLES_PER_SEGMENT;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return {
      x: a * from.x + b * control1.x + c * control2.x + d * to.x,
      y: a * from.y + b * control1.y + c * control2.y + d * to.y,
    };
  });
}

/** A coordinate as it is written: hundredths of a px, so that bytes do not hang on the last bit. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

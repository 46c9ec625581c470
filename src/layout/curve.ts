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
 */
export function monotoneCurve(points: readonly Point[]): Curve {
  if (points.length < 2) return { path: "", samples: [] };
  const path = draw([...points]) ?? "";
  return { path, samples: cubicsOf(path).flatMap(samplesOf) };
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

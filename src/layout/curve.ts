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

/**
 * The monotone cubic through `points` (Steffen 1990, as in d3's curveMonotoneX).
 *
 * @param points in the order of x, rising or falling
 */
export function monotoneCurve(points: readonly Point[]): Curve {
  const segments = cubics(points);
  const first = points[0];
  if (!first || segments.length === 0) return { path: "", samples: [] };
  const path = segments.map((s) => `C${pair(s.control1)} ${pair(s.control2)} ${pair(s.to)}`);
  return { path: `M${pair(first)}${path.join("")}`, samples: segments.flatMap(samplesOf) };
}

function cubics(points: readonly Point[]): Cubic[] {
  const segments: Cubic[] = [];
  let at: Point = { x: 0, y: 0 };
  const go = (to: Point, control1 = at, control2 = to) => {
    segments.push({ from: at, control1, control2, to });
    at = to;
  };
  const draw = line<Point>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveMonotoneX);
  draw.context({
    beginPath() {},
    closePath() {},
    arc() {},
    arcTo() {},
    rect() {},
    quadraticCurveTo() {},
    moveTo(x: number, y: number) {
      at = { x, y };
    },
    lineTo(x: number, y: number) {
      go({ x, y });
    },
    bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number) {
      go({ x, y }, { x: x1, y: y1 }, { x: x2, y: y2 });
    },
  });
  draw([...points]);
  return segments;
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

function pair({ x, y }: Point): string {
  return `${rounded(x)},${rounded(y)}`;
}

/** A coordinate as it is written: hundredths of a px, so that bytes do not hang on the last bit. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

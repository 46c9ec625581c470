import type { Point } from "./box.ts";
import { rounded } from "./curve.ts";

/** px along x from one point of an edge to the next */
const STEP = 6;

/** Two curves at the same x. */
interface Gap {
  x: number;
  one: number;
  other: number;
}

/** The areas between two curves, as SVG paths: where the one is higher on the picture, and where it is lower. */
export interface AreasBetween {
  higher: string[];
  lower: string[];
}

/** @param one, other points along the curves, close together, in the order of x, rising or falling */
export function areasBetween(one: readonly Point[], other: readonly Point[]): AreasBetween {
  const [first, second] = [risingX(one), risingX(other)];
  const from = Math.max(first[0]?.x ?? 0, second[0]?.x ?? 0);
  const to = Math.min(first.at(-1)?.x ?? 0, second.at(-1)?.x ?? 0);
  if (first.length < 2 || second.length < 2 || from >= to) return { higher: [], lower: [] };
  const count = Math.ceil((to - from) / STEP);
  const gaps = Array.from({ length: count + 1 }, (_, index): Gap => {
    const x = Math.min(to, from + index * STEP);
    return { x, one: heightAt(first, x), other: heightAt(second, x) };
  });
  const stretches = cutAtCrossings(gaps);
  const paths = (test: (gap: Gap) => boolean) =>
    stretches.filter((stretch) => stretch.some(test)).map(outline);
  return {
    higher: paths((gap) => gap.one < gap.other),
    lower: paths((gap) => gap.one > gap.other),
  };
}

function risingX(points: readonly Point[]): Point[] {
  return points.toSorted((a, b) => a.x - b.x);
}

function heightAt(points: readonly Point[], x: number): number {
  const index = points.findIndex((point) => point.x >= x);
  const [before, after] = [points[Math.max(0, index - 1)], points[index]];
  if (!before || !after) return points.at(-1)?.y ?? 0;
  if (after.x === before.x) return after.y;
  return before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x);
}

/** Each stretch lies on one side, and ends where the curves meet. */
function cutAtCrossings(gaps: readonly Gap[]): Gap[][] {
  const stretches: Gap[][] = [[]];
  for (const [index, gap] of gaps.entries()) {
    const before = gaps[index - 1];
    if (before && (before.one - before.other) * (gap.one - gap.other) < 0) {
      const meeting = crossing(before, gap);
      stretches.at(-1)?.push(meeting);
      stretches.push([meeting]);
    }
    stretches.at(-1)?.push(gap);
    if (gap.one === gap.other) stretches.push([gap]);
  }
  return stretches;
}

function crossing(a: Gap, b: Gap): Gap {
  const [before, after] = [a.one - a.other, b.one - b.other];
  const t = before / (before - after);
  const y = a.one + (b.one - a.one) * t;
  return { x: a.x + (b.x - a.x) * t, one: y, other: y };
}

function outline(stretch: readonly Gap[]): string {
  const there = stretch.map(({ x, one }) => `${rounded(x)},${rounded(one)}`);
  const back = stretch.toReversed().map(({ x, other }) => `${rounded(x)},${rounded(other)}`);
  return `M${[...there, ...back].join("L")}Z`;
}

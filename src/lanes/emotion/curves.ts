import type { Point } from "../../layout/box.ts";
import { type Curve, isWithin, monotoneCurve, rounded, type Stretch } from "../../layout/curve.ts";
import type { EmotionCurve } from "./chart.ts";
import type { FeltPoint } from "./points.ts";

/**
 * The curve of a persona, `neutral` px from the top, and where it runs.
 *
 * @param within what is not in there is on other pages: the curve ends at the edge
 */
export function emotionCurve(
  personaId: string,
  points: readonly (FeltPoint | undefined)[],
  neutral: number,
  withArea: boolean,
  within?: Stretch,
): { curve: EmotionCurve; samples: Point[] } {
  const stretches = unbroken(points).map((stretch) => stretch.map((felt) => at(felt, neutral)));
  const drawn = stretches.map((stretch) => monotoneCurve(stretch, within));
  return {
    curve: {
      persona: points.find((felt) => felt !== undefined)?.persona ?? 0,
      personaId,
      paths: drawn.map((curve) => curve.path).filter((path) => path !== ""),
      areas: withArea ? drawn.flatMap((curve) => area(curve, neutral)) : [],
      points: stretches.flat().filter(({ x }) => isWithin(x, within)),
    },
    samples: drawn.flatMap((curve) => curve.samples),
  };
}

function at(felt: FeltPoint, neutral: number) {
  return { ...felt.point, y: felt.point.y + neutral };
}

function unbroken(points: readonly (FeltPoint | undefined)[]): FeltPoint[][] {
  const stretches: FeltPoint[][] = [];
  let open: FeltPoint[] | undefined;
  for (const felt of points) {
    if (!felt) open = undefined;
    else if (open) open.push(felt);
    else {
      open = [felt];
      stretches.push(open);
    }
  }
  return stretches;
}

function area({ path, samples }: Curve, neutral: number): string[] {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || path === "") return [];
  const y = rounded(neutral);
  return [`${path}L${rounded(last.x)},${y}L${rounded(first.x)},${y}Z`];
}

import type { Journey } from "../../journey/journey.ts";
import { standing } from "../../journey/metric-bounds.ts";
import type { Point } from "../../layout/box.ts";
import { rounded } from "../../layout/curve.ts";
import { type CurveFrame, scoreY, stepX } from "./journey-curve.ts";

/** A metric beside what is felt, from the worst there can be to the best; steps without a figure are gaps. */
export interface MeasuredCurve {
  /** "Measured: Satisfaction" */
  name: string;
  /** The persona whose figures these are, when not everybody's. */
  persona?: number;
  paths: string[];
  points: Point[];
}

export function measuredCurves(
  journey: Journey,
  frame: CurveFrame,
  nameOf: (metric: string) => string,
): MeasuredCurve[] {
  const curves = journey.metrics.filter(({ curve }) => curve);
  const all = curves.flatMap(({ id, name }) =>
    [undefined, ...journey.personas.keys()].map((persona) => {
      const stretches = stretchesOf(journey, frame, id, persona);
      return {
        name: nameOf(name),
        ...(persona === undefined ? {} : { persona }),
        paths: stretches.filter((points) => points.length > 1).map(pathOf),
        points: stretches.flat(),
      };
    }),
  );
  return all.filter(({ points }) => points.length > 0);
}

function stretchesOf(
  journey: Journey,
  frame: CurveFrame,
  metric: string,
  persona: number | undefined,
): Point[][] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const whose = persona === undefined ? undefined : journey.personas[persona]?.id;
  const stretches: Point[][] = [[]];
  steps.forEach((step, index) => {
    const value = step.metrics.find((one) => one.metric.id === metric && one.persona === whose);
    const part = value && standing(value.metric, value.value);
    if (part === undefined) stretches.push([]);
    else {
      const y = scoreY(frame, part * 4 - 2);
      stretches.at(-1)?.push({ x: stepX(frame, index, steps.length), y });
    }
  });
  return stretches;
}

/** Straight from figure to figure, as on the map. */
function pathOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join("L")}`;
}

import { type MetricLine, placedMetrics } from "../prose/metrics.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";
import type { Reference } from "./thing.ts";

/** A line of the table of all that was measured; without a step it is of the whole journey. */
export interface MetricRow extends MetricLine {
  step?: Reference;
}

export function metricRows({ journey, words, mapId }: Telling): MetricRow[] {
  return placedMetrics(journey, words).map(({ step, line }) => ({
    ...line,
    ...(step ? { step: { href: `#${placeId(mapId, "step", step.id)}`, text: step.name } } : {}),
  }));
}

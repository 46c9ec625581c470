import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { type MetricLine, placedMetrics } from "../prose/metrics.ts";
import { type Place, placedSteps } from "./places.ts";

/** A line of the table of all that was measured; without a place it is of the whole journey. */
export interface MetricRow extends MetricLine {
  place?: Place;
}

export function metricRows(journey: Journey, words: Words): MetricRow[] {
  const places = new Map(placedSteps(journey).map(({ step, place }) => [step, place]));
  return placedMetrics(journey, words).map(({ step, line }) => {
    const place = step && places.get(step);
    return { ...line, ...(place ? { place } : {}) };
  });
}

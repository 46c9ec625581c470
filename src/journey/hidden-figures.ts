import type { FieldPath } from "../format/hideable-fields.ts";
import type { Journey, MetricValue } from "./journey.ts";

/**
 * The journey without what was computed and stands for fields that are hidden: the values of
 * steps, how many answers they come from and how sure they therefore are, and when these were given.
 */
export function withoutFigures(journey: Journey, isHidden: (path: FieldPath) => boolean): Journey {
  const hidesValues = isHidden(["steps", "metrics"]);
  const hidesSize = isHidden(["metrics", "n"]);
  const hidesPeriod = isHidden(["metrics", "period"]);
  const shown = ({ n, interval, days, ...value }: MetricValue): MetricValue => ({
    ...value,
    ...(n === undefined || hidesSize ? {} : { n }),
    ...(interval === undefined || hidesSize ? {} : { interval }),
    ...(days === undefined || hidesPeriod ? {} : { days }),
  });
  return {
    ...journey,
    measured: journey.measured.map(shown),
    stages: journey.stages.map((stage) => ({
      ...stage,
      steps: stage.steps.map((step) => ({
        ...step,
        metrics: hidesValues ? [] : step.metrics.map(shown),
      })),
    })),
  };
}

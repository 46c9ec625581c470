import type { MetricValue } from "./journey.ts";

/**
 * Whether a value is of answers that name no persona, beside values of the same metric that are of
 * one: it would be taken for that of all.
 *
 * @param beside what was measured at the same place
 */
export function namesNoPersona(
  { metric, persona }: MetricValue,
  beside: readonly MetricValue[],
): boolean {
  return (
    persona === undefined &&
    beside.some((other) => other.metric.id === metric.id && other.persona !== undefined)
  );
}

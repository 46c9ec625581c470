import type { Metric, MetricValue } from "../../journey/journey.ts";
import { plainNumber } from "./numbers.ts";

/** What was measured at a step, beside what it should be. */
export interface MetricLine {
  path: string;
  name: string;
  value: string;
  target?: string;
  /** Which side of the target the value is on; absent without a target. */
  reached?: boolean;
  /** "n = 118", "2026-Q3" */
  facts: string[];
}

export function metricLine(lang: string, measured: MetricValue): MetricLine {
  const { metric, value, n, period } = measured;
  const { target } = metric;
  return {
    path: measured.path,
    name: metric.name,
    value: amount(lang, metric, value),
    ...(target === undefined
      ? {}
      : { target: amount(lang, metric, target), reached: reached(metric.better, value, target) }),
    facts: [n === undefined ? undefined : `n = ${plainNumber(lang, n)}`, period].filter(
      (fact) => fact !== undefined,
    ),
  };
}

function reached(better: Metric["better"], value: number, target: number): boolean {
  return better === "higher" ? value >= target : value <= target;
}

/** The number and its unit, kept on one line. */
function amount(lang: string, { unit }: Metric, value: number): string {
  const number = plainNumber(lang, value);
  if (unit === undefined) return number;
  return unit === "%" ? `${number}%` : `${number}\u00a0${unit}`;
}

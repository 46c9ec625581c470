import type { Loose } from "../format/check-shape.ts";
import type { MetricEntry } from "../format/metric.ts";
import type { Metric, Scale } from "./journey.ts";
import { answerScale, isMean } from "./survey-method.ts";

const PERCENT: Scale = { min: 0, max: 100 };
const NET_PROMOTER: Scale = { min: -100, max: 100 };

/** The lowest and the highest figure that a metric can have. */
export function boundsOf(entry: Loose<MetricEntry>): Scale | undefined {
  switch (entry.kind) {
    case "nps":
      return NET_PROMOTER;
    case "csat":
      return isShare(entry) ? PERCENT : isMean(entry) ? answerScale(entry) : undefined;
    case "ces":
      return answerScale(entry);
    case "percent":
      return PERCENT;
    default:
      return undefined;
  }
}

/** A satisfaction is a share of the answers, unless its method says otherwise. */
export function isShare({ kind, unit, method, source, ...rest }: Loose<MetricEntry>): boolean {
  if (kind !== "csat" || isMean({ method, ...rest })) return false;
  return source !== undefined || unit === "%" || (unit === undefined && method === undefined);
}

/** How far from its worst (0) to its best (1) a figure is; nothing where that has no ends. */
export function standing({ bounds, better }: Metric, value: number): number | undefined {
  if (!bounds || value < bounds.min || value > bounds.max) return undefined;
  const part = (value - bounds.min) / (bounds.max - bounds.min);
  return better === "higher" ? part : 1 - part;
}

/** Which side of its target a figure is on; nothing without one. */
export function reachesTarget({ target, better }: Metric, value: number): boolean | undefined {
  if (target === undefined) return undefined;
  return better === "higher" ? value >= target : value <= target;
}

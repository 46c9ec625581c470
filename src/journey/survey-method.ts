import type { Loose } from "../format/check-shape.ts";
import { MEAN, type MetricEntry } from "../format/metric.ts";
import type { Problem } from "../source/source-document.ts";
import type { Scale } from "./journey.ts";
import { inside, type Place } from "./place.ts";

type Report = (place: Place, problem: Problem) => void;

/** How a figure is computed from answers, and the scale that these are given on. */
export type SurveyMethod =
  | { by: "net-promoter"; scale: Scale }
  | { by: "share"; scale: Scale; top: number }
  | { by: "mean"; scale: Scale };

const RECOMMENDING: Scale = { min: 0, max: 10 };
const SCALE_EXAMPLE = "Example: `scale: { min: 1, max: 5 }`";

/** How a metric with a `source` is computed; nothing, and a diagnostic, where that is unclear. */
export function surveyMethod(
  metric: Loose<MetricEntry>,
  place: Place,
  report: Report,
): SurveyMethod | undefined {
  const scale = answerScale(metric);
  const unclear = (message: string, help: string) => {
    report(place, { code: "scale-unclear", message, help });
    return undefined;
  };
  switch (metric.kind) {
    case "nps":
      return isOther(metric.scale)
        ? unclear("An NPS is asked for on a scale from 0 to 10.", "Leave `scale` out.")
        : { by: "net-promoter", scale: RECOMMENDING };
    case "csat":
    case "ces":
      if (!scale) return unclear("It is not clear on which scale the answers are.", SCALE_EXAMPLE);
      if (metric.kind === "ces" || isMean(metric)) return { by: "mean", scale };
      return shareMethod(metric, place, scale, report);
    default:
      report(inside(place, "source"), {
        code: "wrong-value",
        message: "Only `nps`, `csat` and `ces` are computed from answers.",
        help: "Give the metric one of these kinds, or write its value at the steps.",
      });
      return undefined;
  }
}

function shareMethod(
  { top: written, method }: Loose<MetricEntry>,
  place: Place,
  scale: Scale,
  report: Report,
): SurveyMethod | undefined {
  const ofFive = scale.max - scale.min === 4;
  const top = written ?? (ofFive && method === undefined ? scale.max - 1 : undefined);
  if (top === undefined) {
    report(place, {
      code: "scale-unclear",
      message: "It is not clear from which answer on somebody counts as satisfied.",
      help: `Say it with \`top\`, such as \`top: ${scale.max - 1}\`; or write \`method: mean\` for the mean of the answers.`,
    });
    return undefined;
  }
  if (top > scale.min && top <= scale.max) return { by: "share", scale, top };
  report(inside(place, "top"), {
    code: "out-of-range",
    message: `\`top\` is ${top}, but must be above ${scale.min} and ${scale.max} at most.`,
  });
  return undefined;
}

/** The scale of a metric, when both its ends are known and in order. */
export function answerScale({ scale }: Loose<MetricEntry>): Scale | undefined {
  const { min, max } = scale ?? {};
  return min !== undefined && max !== undefined && min < max ? { min, max } : undefined;
}

/** True when a satisfaction is the mean of the answers and not the share of top ones. */
export function isMean({ method }: Loose<MetricEntry>): boolean {
  return typeof method === "string" && method.toLowerCase() === MEAN;
}

function isOther(scale: Loose<MetricEntry>["scale"]): boolean {
  return scale !== undefined && (scale.min !== RECOMMENDING.min || scale.max !== RECOMMENDING.max);
}

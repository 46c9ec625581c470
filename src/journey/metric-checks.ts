import type { Loose } from "../format/check-shape.ts";
import type { MetricEntry } from "../format/metric.ts";
import { isPlainObject } from "../format/shapes.ts";
import type { Problem } from "../source/source-document.ts";
import type { Metric } from "./journey.ts";
import { inside, type Place, rawAt } from "./place.ts";
import { answerScale, isMean } from "./survey-method.ts";

type Report = (place: Place, problem: Problem) => void;

/** What must be known of a metric before its figures mean something. */
export function checkMetric(
  entry: Loose<MetricEntry>,
  metric: Metric,
  place: Place,
  report: Report,
): void {
  checkDirection(entry, place, report);
  checkScale(entry, place, report);
  if (metric.target !== undefined) checkFigure("target", metric.target, metric, place, report);
  if (entry.curve === true && !metric.bounds && entry.kind !== undefined) {
    report(inside(place, "curve"), {
      code: "scale-unclear",
      message: "A curve needs to know the worst and the best figure there can be.",
      help: hasScale(entry)
        ? "Say which scale the figures are on. Example: `scale: { min: 1, max: 7 }`"
        : "Metrics of the kinds `nps`, `csat`, `ces` and `percent` can be drawn as a curve.",
    });
  }
}

function hasScale({ kind }: Loose<MetricEntry>): boolean {
  return kind === "csat" || kind === "ces";
}

/** Some effort scores praise a high figure and some a low one: the file has to say. */
function checkDirection(entry: Loose<MetricEntry>, place: Place, report: Report): void {
  const says = isPlainObject(rawAt(place)) && rawAt(inside(place, "better")) !== undefined;
  if (entry.kind !== "ces" || says) return;
  report(place, {
    code: "missing-field",
    message: "A metric of the kind `ces` needs `better`.",
    help: "Write `better: lower` if a low score means little effort, else `better: higher`.",
  });
}

function checkScale(entry: Loose<MetricEntry>, place: Place, report: Report): void {
  const { min, max } = entry.scale ?? {};
  if (min === undefined || max === undefined) return;
  if (!answerScale(entry)) {
    report(inside(place, "scale"), {
      code: "wrong-value",
      message: `The scale goes from ${min} to ${max}, but \`max\` must be more than \`min\`.`,
      help: "Example: `scale: { min: 1, max: 5 }`. Which end is good, `better` says.",
    });
  } else if (isShareOrMean(entry)) {
    report(place, {
      code: "scale-unclear",
      message: "Are its values shares of satisfied answers, or means of answers on the scale?",
      help: 'Write `unit: "%"` for shares, or `method: mean` for means.',
    });
  }
}

/** A satisfaction whose values are written, and could be either. */
function isShareOrMean(entry: Loose<MetricEntry>): boolean {
  const { kind, source, unit } = entry;
  return kind === "csat" && source === undefined && unit === undefined && !isMean(entry);
}

/** Tells of a figure that there cannot be. A percentage may be any: growth is one. */
export function checkFigure(
  field: "value" | "target",
  figure: number,
  { kind, name, bounds }: Metric,
  place: Place,
  report: Report,
): void {
  if (!bounds || kind === "percent" || (figure >= bounds.min && figure <= bounds.max)) return;
  const what = kind === "nps" ? "an NPS" : `\`${name}\``;
  report(inside(place, field), {
    code: "out-of-range",
    message: `\`${field}\` is ${figure}, but ${what} goes from ${bounds.min} to ${bounds.max}.`,
  });
}

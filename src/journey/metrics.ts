import type { Loose } from "../format/check-shape.ts";
import type { JourneyFile } from "../format/journey-file.ts";
import type { MetricEntry } from "../format/metric.ts";
import type { StepFields } from "../format/step.ts";
import { formatPath } from "../source/data-path.ts";
import type { Problem } from "../source/source-document.ts";
import { named } from "./declared.ts";
import { defined } from "./defined.ts";
import { assignIds } from "./ids.ts";
import type { Metric, MetricValue } from "./journey.ts";
import type { Texts } from "./language.ts";
import { extraAt, inside, itemsOf, type Place } from "./place.ts";
import type { StepReading } from "./steps.ts";

type Report = (place: Place, problem: Problem) => void;

export function resolveMetrics(
  file: Loose<JourneyFile>,
  top: Place,
  texts: Texts,
  report: Report,
): Metric[] {
  const entries = [...itemsOf(file.metrics, inside(top, "metrics"))];
  const ids = assignIds(
    entries.map(([metric, place]) => named(metric.id, metric.name, "name", place, texts)),
    "metric",
    report,
  );
  return entries.map(([metric, place], index) =>
    defined({
      id: ids[index] ?? "",
      path: formatPath(place.path),
      name: texts.one(metric.name, inside(place, "name")) ?? "",
      kind: metric.kind ?? "number",
      unit: texts.one(metric.unit, inside(place, "unit")),
      better: directionOf(metric, place, report),
      target: metric.target,
      method: texts.one(metric.method, inside(place, "method")),
      extra: extraAt(place),
    }),
  );
}

/** Some effort scores praise a high figure and some a low one: the file has to say. */
function directionOf(metric: Loose<MetricEntry>, place: Place, report: Report): "higher" | "lower" {
  if (metric.kind === "ces" && metric.better === undefined) {
    report(place, {
      code: "missing-field",
      message: "A metric of the kind `ces` needs `better`.",
      help: "Write `better: lower` if a low score means little effort, else `better: higher`.",
    });
  }
  return metric.better ?? (metric.kind === "duration" ? "lower" : "higher");
}

/** What was measured at a step. */
export function resolveMetricValues(
  values: Loose<StepFields>["metrics"],
  place: Place,
  reading: StepReading,
): MetricValue[] {
  return [...itemsOf(values, place)].flatMap(([entry, at]) => {
    const metricPlace = inside(at, "metric");
    const metric = entry.metric && reading.metric(entry.metric, metricPlace);
    if (!metric || entry.value === undefined) return [];
    if (metric.kind === "nps") checkNps(entry.value, inside(at, "value"), reading.report);
    const period = reading.texts.one(entry.period, inside(at, "period"));
    return defined({ path: formatPath(at.path), metric, value: entry.value, n: entry.n, period });
  });
}

/** %(9–10) − %(0–6): promoters less detractors. */
function checkNps(value: number, place: Place, report: Report): void {
  if (value >= -100 && value <= 100) return;
  report(place, {
    code: "out-of-range",
    message: `\`value\` is ${value}, but an NPS goes from -100 to 100.`,
  });
}

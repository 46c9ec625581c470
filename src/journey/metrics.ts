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
import { boundsOf, isShare } from "./metric-bounds.ts";
import { checkFigure, checkMetric } from "./metric-checks.ts";
import { extraAt, inside, itemsOf, type Place } from "./place.ts";
import type { StepReading } from "./steps.ts";
import type { DeclaredMetric } from "./surveys.ts";
import type { Texts } from "./texts.ts";

type Report = (place: Place, problem: Problem) => void;

/** @param whole the file with what is hidden: how figures are found does not hang on what is shown */
export function resolveMetrics(
  file: Loose<JourneyFile>,
  whole: Loose<JourneyFile>,
  top: Place,
  texts: Texts,
  report: Report,
): DeclaredMetric[] {
  const entries = [...itemsOf(file.metrics, inside(top, "metrics"))];
  const ids = assignIds(
    entries.map(([metric, place]) => named(metric.id, metric.name, "name", place, texts)),
    "metric",
    report,
  );
  return entries.map(([entry, place], index) => {
    const meaning = whole.metrics?.[Number(place.path.at(-1))] ?? entry;
    const metric = resolveMetric({ entry, meaning }, ids[index] ?? "", place, texts);
    checkMetric(meaning, metric, place, report);
    const period = texts.one(entry.period, inside(place, "period"));
    return { metric, entry: meaning, place, period };
  });
}

function resolveMetric(
  { entry, meaning }: { entry: Loose<MetricEntry>; meaning: Loose<MetricEntry> },
  id: string,
  place: Place,
  texts: Texts,
): Metric {
  const unit = texts.one(entry.unit, inside(place, "unit"));
  const bounds = boundsOf(meaning);
  return defined({
    id,
    path: formatPath(place.path),
    name: texts.one(entry.name, inside(place, "name")) ?? "",
    kind: entry.kind ?? "number",
    unit: unit ?? (entry.kind === "percent" || isShare(meaning) ? "%" : undefined),
    better: entry.better ?? (entry.kind === "duration" ? "lower" : "higher"),
    target: entry.target,
    method: texts.one(entry.method, inside(place, "method")),
    bounds,
    curve: entry.curve === true && bounds !== undefined,
    extra: extraAt(place),
  });
}

/**
 * What was measured at a step: what the file says, and what was computed from answers.
 *
 * @param computed values for this step
 */
export function resolveMetricValues(
  values: Loose<StepFields>["metrics"],
  place: Place,
  computed: readonly MetricValue[],
  reading: StepReading,
): MetricValue[] {
  const written = [...itemsOf(values, place)].flatMap(([entry, at]): MetricValue[] => {
    const metricPlace = inside(at, "metric");
    const metric = entry.metric && reading.metric(entry.metric, metricPlace);
    if (!metric || entry.value === undefined) return [];
    checkFigure("value", entry.value, metric, at, reading.report);
    if (computed.some((value) => value.metric.id === metric.id)) {
      reportTwice(metric, at, reading.report);
    }
    const period = reading.texts.one(entry.period, inside(at, "period"));
    return [defined({ path: formatPath(at.path), metric, value: entry.value, n: entry.n, period })];
  });
  return [...written, ...computed];
}

function reportTwice({ id }: Metric, place: Place, report: Report): void {
  report(place, {
    code: "wrong-value",
    message: `\`${id}\` is computed for this step from the answers in its \`source\`.`,
    help: "Remove this value, or take the rows of this step out of the table.",
  });
}

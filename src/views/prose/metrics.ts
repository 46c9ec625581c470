import type { Journey, MetricValue, Step } from "../../journey/journey.ts";
import { namesNoPersona } from "../../journey/named-persona.ts";
import { isMean } from "../../journey/survey-method.ts";
import { type MeasuredWords, measuredFacts, measuredWords } from "../../locale/measured.ts";
import type { Words } from "../../locale/words.ts";
import { toldMark } from "./changes.ts";
import { marksOfSome, type PersonaMark } from "./people.ts";

/** What was measured at a step, beside what it should be. */
export interface MetricLine extends MeasuredWords {
  path: string;
  /** Whose it is, when not everybody's. */
  people: PersonaMark[];
  /** Said where others beside it are of a persona each, and this one is of answers that name none. */
  noPersona?: string;
  /** How it is measured, in the words of the file. */
  method?: string;
  /** "95% interval: 53–70 %", "n = 118", "2026-Q3" */
  facts: string[];
}

/** @param beside all that was measured at the same place */
export function metricLine(
  journey: Journey,
  measured: MetricValue,
  words: Words,
  beside: readonly MetricValue[],
): MetricLine {
  const said = measuredWords(journey.lang, words, measured);
  const { path, persona, metric } = measured;
  const method = isMean(metric) ? undefined : metric.method;
  return {
    ...said,
    path,
    ...(method === undefined ? {} : { method }),
    people: persona === undefined ? [] : marksOfSome(journey, [persona]),
    ...(namesNoPersona(measured, beside) ? { noPersona: words.metrics.noPersona } : {}),
    facts: [...measuredFacts(words, said), ...changeFacts(journey, measured, words)],
  };
}

/** What happened to it, on a map of two states. */
function changeFacts(journey: Journey, { path }: MetricValue, words: Words): string[] {
  const mark = toldMark(journey, words, path);
  return mark ? [mark.word, ...mark.lines] : [];
}

/** A value with the step it was measured at; without one it is of the whole journey. */
export interface PlacedMetric {
  step?: Step;
  line: MetricLine;
}

/** All that was measured: metric by metric, of the whole journey first, then step by step. */
export function placedMetrics(journey: Journey, words: Words): PlacedMetric[] {
  const found: { value: MetricValue; step?: Step }[] = [
    ...journey.measured.map((value) => ({ value })),
    ...journey.stages.flatMap(({ steps }) =>
      steps.flatMap((step) => step.metrics.map((value) => ({ value, step }))),
    ),
  ];
  const order = journey.metrics.map(({ id }) => id);
  return found
    .toSorted((a, b) => order.indexOf(a.value.metric.id) - order.indexOf(b.value.metric.id))
    .map(({ value, step }) => ({
      ...(step ? { step } : {}),
      line: metricLine(journey, value, words, step?.metrics ?? journey.measured),
    }));
}

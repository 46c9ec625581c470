import type { MetricValue } from "../journey/journey.ts";
import { standing } from "../journey/metric-bounds.ts";
import { namesNoPersona } from "../journey/named-persona.ts";
import type { CardPart } from "../layout/card-content.ts";
import type { GaugeValue } from "../layout/gauge.ts";
import type { Tone } from "../layout/tone.ts";
import { measuredWords, smallPrint, targetWords } from "../locale/measured.ts";
import type { Words } from "../locale/words.ts";
import { cardLane } from "./card-lane.ts";
import { markedPeople } from "./people.ts";

/** What was measured: the figure, which side of its target it is on, and how sure it is. */
export const metrics = cardLane({
  id: "metrics",
  icon: "metrics",
  title: (words) => words.blueprint.metrics,
  padding: 10,
  between: 8,
  shows: (step) => step.metrics.length > 0,
  cards: (step, { words, journey }) =>
    step.metrics.map((measured) => ({
      path: measured.path,
      item: measured.metric.id,
      personas: peopleOf(measured),
      parts: [
        ...metricParts(measured, words, journey.lang),
        ...(namesNoPersona(measured, step.metrics) ? [noPersona(words)] : []),
        ...markedPeople(journey, peopleOf(measured)),
      ],
    })),
});

function peopleOf({ persona }: MetricValue): string[] {
  return persona === undefined ? [] : [persona];
}

function noPersona(words: Words): CardPart {
  return { kind: "text", text: words.metrics.noPersona, size: "small", tone: "muted" };
}

function metricParts(measured: MetricValue, words: Words, lang: string): CardPart[] {
  const said = measuredWords(lang, words, measured);
  const gauge = gaugeOf(measured);
  const tone = toneOf(said.reached);
  const target = targetWords(words, said);
  return [
    { kind: "text", text: said.name, size: "body", weight: 600, tone: "ink" },
    { kind: "text", text: said.value, size: "head", weight: 700, tone: "ink" },
    ...(gauge ? [{ kind: "gauge", gauge, tone } as const] : []),
    ...(target === undefined
      ? []
      : [
          {
            kind: "text",
            text: target,
            size: "small",
            weight: 600,
            tone,
            lead: { kind: "icon", icon: said.reached ? "target-reached" : "target-missed" },
          } as const,
        ]),
    ...smallPrint(lang, words, said).map(
      (text) => ({ kind: "text", text, size: "small", tone: "muted" }) as const,
    ),
  ];
}

function toneOf(reached: boolean | undefined): Tone {
  if (reached === undefined) return "muted";
  return reached ? "gain-ink" : "pain-ink";
}

/** Where the figures stand between worst and best, when the metric has ends. */
export function gaugeOf({ metric, value, interval }: MetricValue): GaugeValue | undefined {
  const at = (figure: number) => standing(metric, figure);
  const middle = at(value);
  if (middle === undefined) return undefined;
  const target = metric.target === undefined ? undefined : at(metric.target);
  const ends = interval ? [at(interval.low), at(interval.high)] : [];
  const known = ends.filter((end) => end !== undefined);
  return {
    value: middle,
    ...(target === undefined ? {} : { target }),
    ...(known.length === 2
      ? { interval: { from: Math.min(...known), to: Math.max(...known) } }
      : {}),
  };
}

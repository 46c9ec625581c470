import type { MetricValue } from "../journey/journey.ts";
import { reachesTarget } from "../journey/metric-bounds.ts";
import { amount, amountRange } from "./amounts.ts";
import { daysBetween, isolated, listed } from "./phrases.ts";
import type { Words } from "./words.ts";

/** A measured value in the words and figures of a language. */
export interface MeasuredWords {
  name: string;
  /** "62 %" */
  value: string;
  target?: string;
  /** Which side of the target the value is on; absent without a target. */
  reached?: boolean;
  /** The target and the side in words: "80 %, missed" */
  verdict?: string;
  /** What it is sure of to 95 %: "53–70 %" */
  interval?: string;
  /** How many answers or cases: "118" */
  size?: string;
  period?: string;
}

export function measuredWords(lang: string, words: Words, measured: MetricValue): MeasuredWords {
  const { metric, value, n, interval, days } = measured;
  const period = measured.period ?? (days && daysBetween(lang, days));
  return {
    name: metric.name,
    value: amount(lang, metric, value),
    ...againstTarget(lang, words, measured),
    ...(interval ? { interval: amountRange(lang, metric, interval) } : {}),
    ...(n === undefined ? {} : { size: amount(lang, { kind: "count" }, n) }),
    ...(period === undefined ? {} : { period }),
  };
}

function againstTarget(lang: string, { blueprint }: Words, { metric, value }: MetricValue) {
  const reached = reachesTarget(metric, value);
  if (metric.target === undefined || reached === undefined) return {};
  const target = amount(lang, metric, metric.target);
  const side = reached ? blueprint.reached : blueprint.missed;
  return { target, reached, verdict: listed(lang, [target, side]) };
}

/** "Target 80 %, missed" */
export function targetWords({ blueprint }: Words, { verdict }: MeasuredWords): string | undefined {
  return verdict === undefined ? undefined : `${blueprint.target} ${verdict}`;
}

/** "95% interval: 53–70 %", "n = 118", "2026-Q3" */
export function measuredFacts(words: Words, said: MeasuredWords): string[] {
  return [...intervalFact(words, said), ...sampleFacts(said)];
}

function intervalFact(words: Words, { interval }: MeasuredWords): string[] {
  return interval === undefined ? [] : [`${words.metrics.interval}: ${interval}`];
}

/** "n = 118", "2026-Q3" */
function sampleFacts({ size, period }: MeasuredWords): string[] {
  return [size === undefined ? undefined : `n = ${size}`, period].filter(
    (fact) => fact !== undefined,
  );
}

/** How sure the figure is, and what it was found from: a line each. */
export function smallPrint(lang: string, words: Words, said: MeasuredWords): string[] {
  const sample = inOneLine(lang, sampleFacts(said));
  return [...intervalFact(words, said), ...(sample === "" ? [] : [sample])];
}

/** All of a value in one line: "71 % · Target 80 %, missed · n = 118" */
export function measuredLine(lang: string, words: Words, measured: MetricValue): string {
  const said = measuredWords(lang, words, measured);
  const target = targetWords(words, said);
  const facts = measuredFacts(words, said);
  return inOneLine(lang, [said.value, ...(target === undefined ? [] : [target]), ...facts]);
}

function inOneLine(lang: string, facts: readonly string[]): string {
  return facts.map((fact) => isolated(lang, fact)).join(" · ");
}

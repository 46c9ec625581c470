import type { Loose } from "../format/check-shape.ts";
import type { MetricEntry } from "../format/metric.ts";
import type { Problem } from "../source/source-document.ts";
import { type Answer, answersIn } from "./answers.ts";
import { defined } from "./defined.ts";
import type { Metric, MetricValue } from "./journey.ts";
import { inside, type Place } from "./place.ts";
import type { Targets } from "./references.ts";
import { surveyValue } from "./statistics/survey-value.ts";
import { surveyColumns } from "./survey-columns.ts";
import { type SurveyMethod, surveyMethod } from "./survey-method.ts";
import type { Tables } from "./tables.ts";

/** A declared metric and where it is declared. */
export interface DeclaredMetric {
  metric: Metric;
  entry: Loose<MetricEntry>;
  place: Place;
  /** Its `period`, in the language of the map. */
  period: string | undefined;
}

/** Values that were computed, by the id of their step; those of the whole journey apart. */
export interface SurveyValues {
  bySteps: ReadonlyMap<string, MetricValue[]>;
  overall: MetricValue[];
}

export interface SurveyReading {
  tables: Pick<Tables, "get" | "report">;
  steps: Targets;
  personas: Targets;
  report: (place: Place, problem: Problem) => void;
}

/** Computes what was measured by answers in tables. */
export function computeSurveys(
  metrics: readonly DeclaredMetric[],
  reading: SurveyReading,
): SurveyValues {
  const bySteps = new Map<string, MetricValue[]>();
  const overall: MetricValue[] = [];
  for (const metric of metrics) {
    for (const { step, value } of valuesOf(metric, reading)) {
      if (step === undefined) overall.push(value);
      else bySteps.set(step, [...(bySteps.get(step) ?? []), value]);
    }
  }
  return { bySteps, overall };
}

function valuesOf(
  declared: DeclaredMetric,
  reading: SurveyReading,
): { step: string | undefined; value: MetricValue }[] {
  const { entry, place } = declared;
  if (entry.source === undefined) return [];
  const method = surveyMethod(entry, place, reading.report);
  const table = reading.tables.get(entry.source, inside(place, "source"));
  if (!table) return [];
  const reportEmpty = () => reading.report(inside(place, "source"), noAnswers(entry.source ?? ""));
  if (table.rows.length === 0) reportEmpty();
  const columns = table.rows.length > 0 && surveyColumns(entry, place, table, reading.report);
  if (!method || !columns) return [];
  const { answers, wrong } = answersIn(table, {
    ...{ method, columns, steps: reading.steps, personas: reading.personas },
    report: (row, problem) => reading.tables.report(table, row, problem),
  });
  if (answers.length === 0 && wrong === 0) reportEmpty();
  return grouped(answers, reading.personas.ids).map((group, index) => ({
    step: group[0]?.step,
    value: {
      ...computed(declared, group, method),
      path: `${declared.metric.path}.source[${index}]`,
    },
  }));
}

function noAnswers(source: string): Problem {
  return {
    code: "table-unusable",
    message: `\`${source}\` has no answers.`,
    help: "After the row with the names of the columns comes a row for each answer.",
  };
}

function computed(
  { metric, period }: DeclaredMetric,
  answers: readonly Answer[],
  method: SurveyMethod,
): Omit<MetricValue, "path"> {
  const figures = answers.map(({ value }) => value);
  const days = answers.flatMap(({ day }) => day ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return defined({
    metric,
    ...surveyValue(figures, method),
    n: figures.length,
    period,
    days: first === undefined || last === undefined ? undefined : { first, last },
    persona: answers[0]?.persona,
  });
}

/** Answers about the same step of the same persona; everybody's first, then in the order of personas. */
function grouped(answers: readonly Answer[], personas: readonly string[]): Answer[][] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = JSON.stringify([answer.step, answer.persona]);
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  const order = ([first]: Answer[]) => personas.indexOf(first?.persona ?? "");
  return [...groups.values()].sort((one, other) => order(one) - order(other));
}

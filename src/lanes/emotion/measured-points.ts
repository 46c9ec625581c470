import type { Journey, Metric, MetricValue, Step } from "../../journey/journey.ts";
import { standing } from "../../journey/metric-bounds.ts";
import type { Point } from "../../layout/box.ts";
import type { Column } from "../../layout/columns.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import type { Tone } from "../../layout/tone.ts";
import { amount } from "../../locale/amounts.ts";
import { isRemoved } from "../changes.ts";
import type { MeasuredPoint } from "./chart.ts";
import { earlierStep } from "./earlier.ts";
import { reachedColumns, SCORE_HEIGHT } from "./points.ts";

/** px between two marks that would cover each other */
const ASIDE = 18;
/** Places for a mark, in the order in which they are tried, in `ASIDE`s from the column's middle. */
const PLACES = [0, 1, -1, 2, -2, 3, -3];

/** A measured figure as a point, y counted from the neutral line, and its label before it is placed. */
export interface MeasuredFigure {
  point: Omit<MeasuredPoint, "label">;
  column: Column;
  /** Of the earlier state only at steps that are gone: elsewhere figures of both would crowd. */
  text?: TextBlock;
}

/**
 * What is drawn beside the emotions: a metric, of everybody or of one persona; one figure a column,
 * those beyond the sheet's edges included that a line comes from and goes to.
 */
export interface MeasuredSeries {
  metric: Metric;
  /** It is what was measured in the earlier of two states. */
  earlier: boolean;
  persona?: number;
  tone: Tone;
  figures: (MeasuredFigure | undefined)[];
}

/** True when some figure is to be drawn beside the emotions. */
export function hasMeasuredLine(journey: Journey): boolean {
  return drawnMetrics(journey).length > 0;
}

/** A metric that is drawn beside the emotions, as one of two states has it. */
export interface DrawnMetric {
  metric: Metric;
  earlier: boolean;
}

/** The metrics that some step has a figure of for a line; of two states, the earlier ones first. */
export function drawnMetrics(journey: Journey): DrawnMetric[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  return metricsOf(journey).filter((curve) =>
    steps.some((step) =>
      measuredAt(journey, step, curve).some(({ metric }) => metric.id === curve.metric.id),
    ),
  );
}

function metricsOf({ metrics, compared }: Journey): DrawnMetric[] {
  const curves = (all: readonly Metric[], earlier: boolean) =>
    all.flatMap((metric) => (metric.curve ? [{ metric, earlier }] : []));
  const { before, after } = compared?.comparison ?? {};
  return [...curves(before?.metrics ?? [], true), ...curves((after ?? { metrics }).metrics, false)];
}

/** A step that a state does not have is no gap: the line passes it by. */
function isIn(journey: Journey, step: Step, { earlier }: DrawnMetric): boolean {
  return earlier ? earlierStep(journey, step) !== undefined : !isRemoved(journey, step.path);
}

/** What was measured at a step in the state that a curve is of. */
function measuredAt(journey: Journey, step: Step, { earlier }: DrawnMetric): MetricValue[] {
  if (earlier) return earlierStep(journey, step)?.metrics ?? [];
  return step.metrics.filter(({ path }) => !isRemoved(journey, path));
}

/**
 * The metrics that are drawn as lines, each point as far up as its figure lies between the worst
 * and the best there can be. A mark that would cover one of `taken` stands beside it.
 */
export function measuredSeries(setting: Setting, taken: readonly Point[]): MeasuredSeries[] {
  const { personas } = setting.journey;
  const marks = [...taken];
  const series = metricsOf(setting.journey).flatMap((curve) =>
    [undefined, ...personas.keys()].map((persona): MeasuredSeries => {
      const tone: Tone = persona === undefined ? "ink" : `persona-${persona}`;
      const id = persona === undefined ? undefined : personas[persona]?.id;
      const columns = reachedColumns(setting).filter(({ step }) =>
        isIn(setting.journey, step, curve),
      );
      const figures = columns.map((column) => {
        const value = measuredAt(setting.journey, column.step, curve).find(
          (one) => one.metric.id === curve.metric.id && one.persona === id,
        );
        const figure = value && figureAt(setting, column, value, { ...curve, tone, marks });
        if (figure) marks.push(figure.point);
        return figure;
      });
      return { ...curve, ...(persona === undefined ? {} : { persona }), tone, figures };
    }),
  );
  return series.filter(({ figures }) => figures.some((figure) => figure !== undefined));
}

function figureAt(
  setting: Setting,
  column: Column,
  { metric, value }: MetricValue,
  { earlier, tone, marks }: { earlier: boolean; tone: Tone; marks: readonly Point[] },
): MeasuredFigure | undefined {
  const part = standing(metric, value);
  if (part === undefined) return undefined;
  const score = part * 4 - 2;
  const y = -score * SCORE_HEIGHT;
  const middle = placeX(setting.frame, column.start + column.width / 2);
  const isFree = (x: number) =>
    marks.every((other) => Math.abs(other.x - x) >= ASIDE || Math.abs(other.y - y) >= ASIDE);
  const x = PLACES.map((place) => middle + place * ASIDE).find(isFree) ?? middle;
  const point = { x, y, stage: column.stage.id, step: column.step.id, score };
  if (earlier && !isRemoved(setting.journey, column.step.path)) return { point, column };
  const text = setText(setting, {
    text: amount(setting.journey.lang, metric, value),
    size: "small",
    weight: 600,
    tone,
    start: column.start,
    top: 0,
    width: column.width,
    align: "middle",
  });
  return { point, column, text };
}

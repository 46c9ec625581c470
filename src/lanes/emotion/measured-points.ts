import type { Journey, Metric, MetricValue } from "../../journey/journey.ts";
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
import { columnsThere, SCORE_HEIGHT } from "./points.ts";

/** px between two marks that would cover each other */
const ASIDE = 18;
/** Places for a mark, in the order in which they are tried, in `ASIDE`s from the column's middle. */
const PLACES = [0, 1, -1, 2, -2, 3, -3];

/** A measured figure as a point, y counted from the neutral line, and its label before it is placed. */
export interface MeasuredFigure {
  point: Omit<MeasuredPoint, "label">;
  column: Column;
  text: TextBlock;
}

/**
 * What is drawn beside the emotions: a metric, of everybody or of one persona; one figure a column,
 * those beyond the sheet's edges included that a line comes from and goes to.
 */
export interface MeasuredSeries {
  metric: Metric;
  persona?: number;
  tone: Tone;
  figures: (MeasuredFigure | undefined)[];
}

/** True when some figure is to be drawn beside the emotions. */
export function hasMeasuredLine({ stages }: Journey): boolean {
  return stages.some(({ steps }) =>
    steps.some((step) => step.metrics.some(({ metric }) => metric.curve)),
  );
}

/**
 * The metrics that are drawn as lines, each point as far up as its figure lies between the worst
 * and the best there can be. A mark that would cover one of `taken` stands beside it.
 */
export function measuredSeries(setting: Setting, taken: readonly Point[]): MeasuredSeries[] {
  const { metrics, personas } = setting.journey;
  const marks = [...taken];
  const curves = metrics.filter(({ curve }) => curve);
  const series = curves.flatMap((metric) =>
    [undefined, ...personas.keys()].map((persona): MeasuredSeries => {
      const tone: Tone = persona === undefined ? "ink" : `persona-${persona}`;
      const id = persona === undefined ? undefined : personas[persona]?.id;
      const figures = columnsThere(setting).map((column) => {
        const value = valueAt(setting, column, metric, id);
        const figure = value && figureAt(setting, column, value, tone, marks);
        if (figure) marks.push(figure.point);
        return figure;
      });
      return { metric, ...(persona === undefined ? {} : { persona }), tone, figures };
    }),
  );
  return series.filter(({ figures }) => figures.some((figure) => figure !== undefined));
}

function valueAt(
  { journey }: Setting,
  { step }: Column,
  metric: Metric,
  persona: string | undefined,
) {
  const there = step.metrics.filter(({ path }) => !isRemoved(journey, path));
  return there.find((value) => value.metric.id === metric.id && value.persona === persona);
}

function figureAt(
  setting: Setting,
  column: Column,
  { metric, value }: MetricValue,
  tone: Tone,
  marks: readonly Point[],
): MeasuredFigure | undefined {
  const part = standing(metric, value);
  if (part === undefined) return undefined;
  const score = part * 4 - 2;
  const y = -score * SCORE_HEIGHT;
  const middle = placeX(setting.frame, column.start + column.width / 2);
  const isFree = (x: number) =>
    marks.every((other) => Math.abs(other.x - x) >= ASIDE || Math.abs(other.y - y) >= ASIDE);
  const x = PLACES.map((place) => middle + place * ASIDE).find(isFree) ?? middle;
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
  return { point: { x, y, stage: column.stage.id, step: column.step.id, score }, column, text };
}

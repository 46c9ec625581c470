import type { Box, Point } from "../../layout/box.ts";
import { rounded } from "../../layout/curve.ts";
import { placeBox } from "../../layout/frame.ts";
import { type LabelObstacles, placeLabels } from "../../layout/labels.ts";
import type { Setting } from "../../layout/setting.ts";
import { movedText, type TextBlock } from "../../layout/text-block.ts";
import type { MeasuredLine } from "./chart.ts";
import type { MeasuredFigure, MeasuredSeries } from "./measured-points.ts";

/** Half the size of a mark, px */
const MARK = 7;
const SAMPLES = 12;

/** Where the marks stand and the lines run, for labels to keep away from; y from the neutral line. */
export function measuredObstacles(series: readonly MeasuredSeries[]): LabelObstacles {
  const size = { width: 2 * MARK, height: 2 * MARK };
  return {
    boxes: figuresOf(series).map(({ point: { x, y } }) => ({ x: x - MARK, y: y - MARK, ...size })),
    lines: series.flatMap((one) => stretchesOf(one).flatMap(samplesOf)),
  };
}

/** The figures at their marks, in the places that are still free; y from the neutral line. */
export function measuredLabels(
  setting: Setting,
  series: readonly MeasuredSeries[],
  obstacles: LabelObstacles,
): Map<MeasuredFigure, TextBlock> {
  const figures = figuresOf(series);
  const boxes = placeLabels(
    figures.map(({ point, column, text }) => {
      const cell = placeBox(setting.frame, column.start, 0, column.width, 0);
      const { width, height } = text.box;
      const prefer = point.score >= 0 ? "above" : "below";
      return { point, width, height, prefer, left: cell.x, right: cell.x + cell.width };
    }),
    obstacles,
  );
  return new Map(figures.map((figure, index) => [figure, labelAt(figure.text, boxes[index])]));
}

/** The lines in their places on the chart, `neutral` px from the top. */
export function measuredLines(
  series: readonly MeasuredSeries[],
  labels: ReadonlyMap<MeasuredFigure, TextBlock>,
  neutral: number,
): MeasuredLine[] {
  return series.map((one) => ({
    metric: one.metric.id,
    ...(one.persona === undefined ? {} : { persona: one.persona }),
    tone: one.tone,
    paths: stretchesOf(one).map((points) => pathOf(points, neutral)),
    points: figuresOf([one]).map((figure) => {
      const { point, text } = figure;
      const label = movedText(labels.get(figure) ?? text, 0, neutral);
      return { ...point, y: point.y + neutral, label };
    }),
  }));
}

function figuresOf(series: readonly MeasuredSeries[]): MeasuredFigure[] {
  return series.flatMap(({ figures }) => figures.filter((figure) => figure !== undefined));
}

function labelAt(text: TextBlock, box: Box | undefined): TextBlock {
  return box ? movedText(text, box.x - text.box.x, box.y - text.box.y) : text;
}

/** Neighbouring steps that have a figure, two at least: a step without one is a gap. */
function stretchesOf({ figures }: MeasuredSeries): Point[][] {
  const stretches: Point[][] = [[]];
  for (const figure of figures) {
    if (figure) stretches.at(-1)?.push(figure.point);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

/** Straight from figure to figure: of what lies between two measurements nothing is known. */
function pathOf(points: readonly Point[], neutral: number): string {
  const places = points.map(({ x, y }) => `${rounded(x)},${rounded(y + neutral)}`);
  return `M${places.join("L")}`;
}

function samplesOf(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return Array.from({ length: SAMPLES + 1 }, (_, i) => ({
      x: from.x + ((to.x - from.x) * i) / SAMPLES,
      y: from.y + ((to.y - from.y) * i) / SAMPLES,
    }));
  });
}

import type { Box, Point } from "../../layout/box.ts";
import { isWithin, rounded, type Stretch } from "../../layout/curve.ts";
import { placeBox } from "../../layout/frame.ts";
import { type LabelObstacles, placeLabels } from "../../layout/labels.ts";
import { lineWithin } from "../../layout/line.ts";
import type { Setting } from "../../layout/setting.ts";
import { movedText, type TextBlock } from "../../layout/text-block.ts";
import type { MeasuredLine } from "./chart.ts";
import type { MeasuredFigure, MeasuredSeries } from "./measured-points.ts";

/** Half the size of a mark, px */
const MARK = 7;
const SAMPLES = 12;

/** Where the marks stand and the lines run, for labels to keep away from; y from the neutral line. */
export function measuredObstacles(
  series: readonly MeasuredSeries[],
  within: Stretch | undefined,
): LabelObstacles {
  const size = { width: 2 * MARK, height: 2 * MARK };
  const figures = figuresOf(series, within);
  return {
    boxes: figures.map(({ point: { x, y } }) => ({ x: x - MARK, y: y - MARK, ...size })),
    lines: series.flatMap((one) => stretchesOf(one, within).flatMap(samplesOf)),
  };
}

/** The figures at their marks, in the places that are still free; y from the neutral line. */
export function measuredLabels(
  setting: Setting,
  series: readonly MeasuredSeries[],
  obstacles: LabelObstacles,
  within: Stretch | undefined,
): Map<MeasuredFigure, TextBlock> {
  const labelled = figuresOf(series, within).flatMap((figure) =>
    figure.text ? [{ ...figure, figure, text: figure.text }] : [],
  );
  const boxes = placeLabels(
    labelled.map(({ point, column, text }) => {
      const cell = placeBox(setting.frame, column.start, 0, column.width, 0);
      const { width, height } = text.box;
      const prefer = point.score >= 0 ? "above" : "below";
      return { point, width, height, prefer, left: cell.x, right: cell.x + cell.width };
    }),
    obstacles,
  );
  return new Map(labelled.map(({ figure, text }, index) => [figure, labelAt(text, boxes[index])]));
}

/**
 * The lines in their places on the chart, `neutral` px from the top.
 *
 * @param within what is not in there is on other pages: the line ends at the edge
 */
export function measuredLines(
  series: readonly MeasuredSeries[],
  labels: ReadonlyMap<MeasuredFigure, TextBlock>,
  neutral: number,
  within: Stretch | undefined,
): MeasuredLine[] {
  const lines = series.map((one) => ({
    metric: one.metric.id,
    earlier: one.earlier,
    ...(one.persona === undefined ? {} : { persona: one.persona }),
    tone: one.tone,
    paths: stretchesOf(one, within).map((points) => pathOf(points, neutral)),
    points: figuresOf([one], within).map((figure) => {
      const { point, text } = figure;
      const label = labels.get(figure) ?? text;
      const placed = label ? { label: movedText(label, 0, neutral) } : {};
      return { ...point, y: point.y + neutral, ...placed };
    }),
  }));
  return lines.filter(({ points }) => points.length > 0);
}

function figuresOf(
  series: readonly MeasuredSeries[],
  within: Stretch | undefined,
): MeasuredFigure[] {
  const figures = series.flatMap((one) => one.figures.filter((figure) => figure !== undefined));
  return figures.filter(({ point }) => isWithin(point.x, within));
}

function labelAt(text: TextBlock, box: Box | undefined): TextBlock {
  return box ? movedText(text, box.x - text.box.x, box.y - text.box.y) : text;
}

/** Neighbouring steps that have a figure, two at least: a step without one is a gap. */
function stretchesOf({ figures }: MeasuredSeries, within: Stretch | undefined): Point[][] {
  const stretches: Point[][] = [[]];
  for (const figure of figures) {
    if (figure) stretches.at(-1)?.push(figure.point);
    else stretches.push([]);
  }
  return stretches
    .map((stretch) => lineWithin(stretch, within))
    .filter((stretch) => stretch.length > 1);
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

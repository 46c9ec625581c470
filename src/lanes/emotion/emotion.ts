import type { Journey } from "../../journey/journey.ts";
import { type Box, toUnit } from "../../layout/box.ts";
import { isWithin, type Stretch } from "../../layout/curve.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import { reachOf } from "../../layout/page-columns.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText } from "../../layout/text-block.ts";
import { typeStyle } from "../../layout/type-scale.ts";
import type { LaidLane, Lane } from "../lane.ts";
import type { EmotionChart } from "./chart.ts";
import { emotionCurve } from "./curves.ts";
import { differenceLabel, differenceMark, spreadOnSheet } from "./difference.ts";
import { earlierCurve, earlierObstacles, earlierPoints } from "./earlier.ts";
import { feelingLabels, markBoxes, movedLabel } from "./feelings.ts";
import { measuredLabels, measuredLines, measuredObstacles } from "./measured-lines.ts";
import { hasMeasuredLine, measuredSeries } from "./measured-points.ts";
import { curvePersonas, feltPoints, mouthOf, SCORE_HEIGHT } from "./points.ts";

/** px between the outermost mark or label and the edge of the plot; above, the lane's name stands beside it. */
const PADDING = 20;
const PADDING_ABOVE = 36;
/** px that the words of the scale keep from the plot */
const SCALE_GAP = 12;
const FACE = 8;

/** The emotion curve: the heart of the map. */
export const emotion: Lane = {
  id: "emotion",
  icon: "emotion",
  side: "customer",
  partial: "lanes/emotion",
  title: (words) => words.lanes.emotion,
  shows: (journey) => hasEmotions(journey) || hasMeasuredLine(journey),
  longestWord: (setting, index) => {
    const feelings = setting.columns[index]?.step.emotions.map(({ feeling }) => feeling ?? "");
    const style = typeStyle("body", 600);
    return Math.max(0, ...(feelings ?? []).map((text) => setting.text.longestWord(text, style)));
  },
  lay,
};

function hasEmotions(journey: Journey): boolean {
  return journey.stages.some((stage) => stage.steps.some((step) => step.emotions.length > 0));
}

function lay(setting: Setting, top: number): LaidLane {
  const points = feltPoints(setting);
  const within = setting.beside && acrossSheet(setting);
  const felt = points.flat().flatMap((one) => (one && isWithin(one.point.x, within) ? [one] : []));
  // First everything is placed round the neutral line; then it is known how much room that takes.
  const lines = points.flatMap((own) => emotionCurve("", own, 0, false, within).samples);
  const marks = points.flat().flatMap((one) => (one ? [one.point] : []));
  const before = earlierPoints(setting, points);
  const earlier = earlierObstacles(before, points, within);
  const series = measuredSeries(setting, [...marks, ...earlier.felt.map(({ point }) => point)]);
  const others = measuredObstacles(series, within);
  const taken = {
    boxes: [...others.boxes, ...markBoxes(earlier.felt)],
    lines: [...lines, ...earlier.lines, ...others.lines],
  };
  const labels = feelingLabels(setting, [...felt, ...earlier.felt], taken);
  const boxes = [...markBoxes(felt), ...taken.boxes, ...labels.map(({ text }) => text.box)];
  const figures = measuredLabels(setting, series, { boxes, lines: taken.lines }, within);
  const texts = [...labels.map(({ text }) => text), ...figures.values()].map(({ box }) => box);
  const spread = spreadOnSheet(setting);
  const strip = spread ? toUnit(differenceLabel(setting, spread, 0).box.height) + 4 : 0;
  const reach = 2 * SCORE_HEIGHT;
  const highest = Math.min(-reach, ...texts.map(({ y }) => y));
  const lowest = Math.max(reach, ...texts.map(({ y, height: tall }) => y + tall));
  const neutral = top + Math.max(strip + PADDING, PADDING_ABOVE) + toUnit(-highest);
  const bottom = neutral + toUnit(lowest) + PADDING;
  const plot = plotBox(setting, top, bottom);
  const people = curvePersonas(setting.journey);
  const alone = people.length === 1;
  const withAreas = alone && before.length === 0;
  const difference =
    spread && differenceMark(setting, spread, { top: top + strip, bottom, neutral }, top + 8);
  const chart: EmotionChart = {
    plot,
    positive: { ...plot, height: neutral - plot.y },
    negative: { ...plot, y: neutral, height: bottom - neutral },
    neutral,
    scale: scaleWords(setting, neutral),
    curves: people.flatMap((personaId, index) => {
      const { curve } = emotionCurve(personaId, points[index] ?? [], neutral, withAreas, within);
      return curve.points.length > 0 ? [curve] : [];
    }),
    earlier: before.map((one) => {
      const own = points[one.persona] ?? [];
      const samples = alone ? emotionCurve("", own, neutral, false, within).samples : undefined;
      return earlierCurve(one, own, neutral, samples, within);
    }),
    measured: measuredLines(series, figures, neutral, within),
    labels: labels.map((label) => movedLabel(label, neutral)),
    ...(difference ? { difference } : {}),
  };
  return { content: { kind: "emotion", chart }, height: bottom - top };
}

function plotBox(setting: Setting, top: number, bottom: number): Box {
  const { start, end } = reachOf(setting);
  return placeBox(setting.frame, start, top, end - start, bottom - top);
}

/** The plot from its left to its right, px. */
function acrossSheet(setting: Setting): Stretch {
  const { x, width } = plotBox(setting, 0, 0);
  return { left: x, right: x + width };
}

/** The words of the scale, ending before the plot, each with its face. */
function scaleWords(setting: Setting, neutral: number): EmotionChart["scale"] {
  const { start } = reachOf(setting);
  return setting.words.scale.map((text, index) => {
    const score = index - 2;
    const y = neutral - score * SCORE_HEIGHT;
    const faceEnd = start - SCALE_GAP;
    const end = faceEnd - 2 * FACE - 4;
    const word = setText(setting, {
      text,
      size: "body",
      tone: "muted",
      start: 0,
      top: y - 8,
      width: end,
      align: "end",
    });
    return { score, y, mouth: mouthOf(score), faceX: placeX(setting.frame, faceEnd - FACE), word };
  });
}

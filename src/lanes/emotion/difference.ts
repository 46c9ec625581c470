import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText } from "../../layout/text-block.ts";
import type { WidestDifference } from "./chart.ts";
import { SCORE_HEIGHT } from "./points.ts";

/** Less than this on the scale from −2 to 2 is not worth a mark. */
const LEAST = 1.5;

interface Spread {
  index: number;
  highest: number;
  lowest: number;
}

/** The step where the personas' feelings are furthest apart, the first of several. */
export function widestSpread(setting: Setting): Spread | undefined {
  let widest: Spread | undefined;
  for (const { step, index } of setting.columns) {
    if (step.emotions.length < 2) continue;
    const scores = step.emotions.map((emotion) => emotion.score);
    const spread = { index, highest: Math.max(...scores), lowest: Math.min(...scores) };
    if (size(spread) >= LEAST && (!widest || size(spread) > size(widest))) widest = spread;
  }
  return widest;
}

function size(spread: Spread): number {
  return spread.highest - spread.lowest;
}

/** The mark for a spread: a band over the column with its label on top. */
export function differenceMark(
  setting: Setting,
  spread: Spread,
  plot: { top: number; bottom: number; neutral: number },
  labelTop: number,
): WidestDifference | undefined {
  const column = setting.columns[spread.index];
  if (!column) return undefined;
  return {
    step: column.step.id,
    x: placeX(setting.frame, column.start + column.width / 2),
    top: plot.neutral - spread.highest * SCORE_HEIGHT,
    bottom: plot.neutral - spread.lowest * SCORE_HEIGHT,
    band: placeBox(setting.frame, column.start, plot.top, column.width, plot.bottom - plot.top),
    label: differenceLabel(setting, spread, labelTop),
  };
}

export function differenceLabel(setting: Setting, spread: Spread, top: number) {
  const column = setting.columns[spread.index];
  return setText(setting, {
    text: setting.words.legend.differ,
    size: "small",
    weight: 600,
    tone: "muted",
    start: column?.start ?? 0,
    top,
    width: column?.width ?? 0,
    align: "middle",
  });
}

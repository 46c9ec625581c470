import type { Emotion, Journey, Step } from "../../journey/journey.ts";
import type { Column } from "../../layout/columns.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText } from "../../layout/text-block.ts";
import type { Words } from "../../locale/words.ts";
import { isRemoved } from "../changes.ts";
import type { WidestDifference } from "./chart.ts";
import { earlierStep } from "./earlier.ts";
import { SCORE_HEIGHT } from "./points.ts";

/** Less than this on the scale from −2 to 2 is not worth a mark. */
const LEAST = 1.5;

interface Spread {
  step: Step;
  highest: number;
  lowest: number;
}

/**
 * The step where the personas' feelings are furthest apart, the first of several; of two states, the
 * one where what somebody feels has changed most.
 */
export function widestSpread(journey: Journey): Spread | undefined {
  const spreadsAt = journey.compared ? shiftsAt : differencesAt;
  let widest: Spread | undefined;
  for (const step of journey.stages.flatMap((stage) => stage.steps)) {
    for (const spread of spreadsAt(journey, step)) {
      if (size(spread) >= LEAST && (!widest || size(spread) > size(widest))) widest = spread;
    }
  }
  return widest;
}

/** True at the one step of a journey where its personas' feelings are marked as furthest apart. */
export function isWidestSpread(journey: Journey, step: Step): boolean {
  return widestSpread(journey)?.step === step;
}

/** What the mark of the widest spread says. */
export function spreadWord({ compared }: Journey, words: Words): string {
  return compared ? words.compare.widest : words.legend.differ;
}

function differencesAt(_: Journey, step: Step): Spread[] {
  if (step.emotions.length < 2) return [];
  return [spreadOf(step, step.emotions.map(scoreOf))];
}

/** Of two states: how far each persona's feeling has come. */
function shiftsAt(journey: Journey, step: Step): Spread[] {
  const was = earlierStep(journey, step)?.emotions ?? [];
  if (isRemoved(journey, step.path)) return [];
  return step.emotions.flatMap((emotion) => {
    const before = was.find(({ personaId }) => personaId === emotion.personaId);
    return before ? [spreadOf(step, [before, emotion].map(scoreOf))] : [];
  });
}

function spreadOf(step: Step, scores: readonly number[]): Spread {
  return { step, highest: Math.max(...scores), lowest: Math.min(...scores) };
}

function scoreOf({ score }: Emotion): number {
  return score;
}

/** The widest spread of the whole journey, where its step stands on this sheet. */
export function spreadOnSheet({ journey, columns }: Setting): Spread | undefined {
  const widest = widestSpread(journey);
  return columns.some(({ step }) => step === widest?.step) ? widest : undefined;
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
  const column = columnOf(setting, spread);
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
  const column = columnOf(setting, spread);
  return setText(setting, {
    text: spreadWord(setting.journey, setting.words),
    size: "small",
    weight: 600,
    tone: "muted",
    start: column?.start ?? 0,
    top,
    width: column?.width ?? 0,
    align: "middle",
  });
}

function columnOf({ columns }: Setting, spread: Spread): Column | undefined {
  return columns.find(({ step }) => step === spread.step);
}

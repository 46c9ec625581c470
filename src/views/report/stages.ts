import type { Journey, PhaseName, Stage } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { averageCurve, type CurveFrame, type FeltCurve, stepX } from "./journey-curve.ts";
import { type PlacedStep, placedSteps, stageAnchor } from "./places.ts";
import { type StepSheet, stepSheet } from "./steps.ts";

export interface StageSheet {
  anchor: string;
  path: string;
  number: number;
  name: string;
  phase?: string;
  duration?: string;
  goal?: string;
  expects?: string;
  gets?: string;
  /** Where the stage stands on the small curve of the whole journey. */
  stretch: { x: number; width: number };
  steps: StepSheet[];
}

/** The average curve, small: it says how far along the journey a stage is; in pt. */
export interface SmallCurve extends CurveFrame, FeltCurve {}

const SMALL: CurveFrame = { width: 132, height: 36, side: 4, edge: 3 };

export function smallCurve(journey: Journey): SmallCurve {
  return { ...SMALL, ...averageCurve(journey, SMALL) };
}

export function stageSheets(journey: Journey, words: Words): StageSheet[] {
  const placed = placedSteps(journey);
  return journey.stages.map((stage, index) => ({
    anchor: stageAnchor(index),
    path: stage.path,
    number: index + 1,
    name: stage.name,
    ...told(stage, words),
    stretch: stretchOf(stage, placed),
    steps: placed.filter((one) => one.stage === stage).map((one) => stepSheet(journey, words, one)),
  }));
}

function told(stage: Stage, words: Words) {
  const { phase, duration, goal, expects, gets } = stage;
  return {
    ...(phase === undefined ? {} : { phase: phaseWord(words, phase) }),
    ...(duration === undefined ? {} : { duration }),
    ...(goal === undefined ? {} : { goal }),
    ...(expects === undefined ? {} : { expects }),
    ...(gets === undefined ? {} : { gets }),
  };
}

function phaseWord(words: Words, phase: PhaseName): string {
  return words.phases[phase];
}

/** From half a step before the stage's first step to half a step after its last. */
function stretchOf(stage: Stage, placed: readonly PlacedStep[]): StageSheet["stretch"] {
  const first = placed.findIndex((one) => one.stage === stage);
  const last = first + stage.steps.length - 1;
  const half = placed.length < 2 ? 0 : (stepX(SMALL, 1, placed.length) - SMALL.side) / 2;
  const start = Math.max(0, stepX(SMALL, first, placed.length) - half);
  const end = Math.min(SMALL.width, stepX(SMALL, last, placed.length) + half);
  return { x: start, width: end - start };
}

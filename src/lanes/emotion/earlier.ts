import type { Emotion, Journey, Step } from "../../journey/journey.ts";
import { areasBetween } from "../../layout/between-curves.ts";
import type { Point } from "../../layout/box.ts";
import type { Column } from "../../layout/columns.ts";
import { isWithin, rounded, type Stretch } from "../../layout/curve.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { isRemoved } from "../changes.ts";
import type { EarlierCurve, EmotionShift } from "./chart.ts";
import { emotionCurve } from "./curves.ts";
import { curvePersonas, type FeltPoint, mouthOf, reachedColumns, SCORE_HEIGHT } from "./points.ts";

/** Half the size of the earlier mark and of the later one, with some air; px */
const FROM = 7;
const TO = 13;
/** px of the shortest arrow that can be seen, and of its head */
const SHORTEST = 8;
const HEAD = 4;
/** px between the marks of two who felt the same */
const BESIDE = 14;

/** A persona's curve in the earlier state; what it has in common with the later one stands at the same x. */
export interface EarlierPoints {
  persona: number;
  personaId: string;
  points: (FeltPoint | undefined)[];
}

/** The step as it was; undefined where there was none. */
export function earlierStep({ compared }: Journey, step: Step): Step | undefined {
  if (!compared || !Object.hasOwn(compared.earlier, step.id)) return undefined;
  return compared.earlier[step.id];
}

/**
 * What was felt before, y counted from the neutral line. Steps that are new are no gaps: the curve
 * passes them by.
 */
export function earlierPoints(
  setting: Setting,
  later: readonly (readonly (FeltPoint | undefined)[])[],
): EarlierPoints[] {
  if (!setting.journey.compared) return [];
  return curvePersonas(setting.journey).map((personaId, persona) => ({
    persona,
    personaId,
    points: reachedColumns(setting).flatMap((column) => {
      const was = earlierStep(setting.journey, column.step);
      if (!was) return [];
      const emotion = was.emotions.find((one) => one.personaId === personaId);
      const now = later[persona]?.find((one) => one?.column.step === column.step);
      const beside = now ? 0 : asideOf(was, emotion, setting.journey);
      return [emotion && pointOf(setting, column, emotion, persona, { now, beside })];
    }),
  }));
}

/** Marks of several who felt the same stand side by side, in the order of the personas; px */
function asideOf(step: Step, emotion: Emotion | undefined, journey: Journey): number {
  const alike = step.emotions.filter(({ score }) => score === emotion?.score);
  const order = curvePersonas(journey);
  const ids = alike
    .map(({ personaId }) => personaId)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return (ids.indexOf(emotion?.personaId ?? "") - (ids.length - 1) / 2) * BESIDE;
}

function pointOf(
  { frame, journey }: Setting,
  column: Column,
  { score, feeling }: Emotion,
  persona: number,
  { now, beside }: { now: FeltPoint | undefined; beside: number },
): FeltPoint {
  const x = now?.point.x ?? placeX(frame, column.start + column.width / 2) + beside;
  const place = { stage: column.stage.id, step: column.step.id };
  return {
    point: { x, y: -score * SCORE_HEIGHT, ...place, score, mark: "shape", mouth: mouthOf(score) },
    column,
    persona,
    // Where the step is still there, words of both would stand in each other's way.
    ...(feeling !== undefined && isRemoved(journey, column.step.path) ? { feeling } : {}),
  };
}

/**
 * The quiet curve of the earlier state, and the arrows from it to the later one.
 *
 * @param samples of the later curve; given where it stands alone, for the areas between
 */
export function earlierCurve(
  { persona, personaId, points }: EarlierPoints,
  later: readonly (FeltPoint | undefined)[],
  neutral: number,
  samples: readonly Point[] | undefined,
  within?: Stretch,
): EarlierCurve {
  const { curve, samples: own } = emotionCurve(personaId, points, neutral, false, within);
  const between = samples ? areasBetween(samples, own) : { higher: [], lower: [] };
  return {
    persona,
    personaId,
    paths: curve.paths,
    points: curve.points,
    better: between.higher,
    worse: between.lower,
    shifts: shiftsOf(points, later)
      .filter(({ x }) => isWithin(x, within))
      .flatMap((shift) => arrow(shift, neutral)),
  };
}

/** From what was felt at a step to what is, y from the neutral line. */
interface Shift {
  step: string;
  x: number;
  from: number;
  to: number;
}

function shiftsOf(
  earlier: readonly (FeltPoint | undefined)[],
  later: readonly (FeltPoint | undefined)[],
): Shift[] {
  return earlier.flatMap((was) => {
    const now = later.find((one) => one?.column.step === was?.column.step);
    if (!was || !now) return [];
    return [{ step: was.point.step, x: now.point.x, from: was.point.y, to: now.point.y }];
  });
}

function arrow({ step, x, from, to }: Shift, neutral: number): EmotionShift[] {
  const way = Math.sign(to - from);
  const [start, end] = [from + neutral + way * FROM, to + neutral - way * TO];
  if ((end - start) * way < SHORTEST) return [];
  const [at, tip] = [rounded(x), rounded(end)];
  const barb = rounded(end - way * HEAD);
  const path = `M${at},${rounded(start)}V${tip}M${rounded(x - HEAD)},${barb}L${at},${tip}L${rounded(x + HEAD)},${barb}`;
  return [{ step, better: to < from, path }];
}

/** Where marks and arrows stand and lines run, for words to keep away from; y from the neutral line. */
export function earlierObstacles(
  earlier: readonly EarlierPoints[],
  later: readonly (readonly (FeltPoint | undefined)[])[],
  within: Stretch | undefined,
): { felt: FeltPoint[]; lines: Point[] } {
  const felt = earlier.flatMap(({ points }) =>
    points.flatMap((one) => (one && isWithin(one.point.x, within) ? [one] : [])),
  );
  const lines = earlier.flatMap(({ points, persona }) => [
    ...emotionCurve("", points, 0, false, within).samples,
    ...shiftsOf(points, later[persona] ?? []).flatMap(({ x, from, to }) =>
      Array.from({ length: 9 }, (_, index) => ({ x, y: from + ((to - from) * index) / 8 })),
    ),
  ]);
  return { felt, lines };
}

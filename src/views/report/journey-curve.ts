import type { Journey, Step } from "../../journey/journey.ts";
import type { Point } from "../../layout/box.ts";
import { monotoneCurve } from "../../layout/curve.ts";

/** A place on a curve. */
export interface CurvePoint extends Point {
  /** A moment of truth stands there. */
  moment: boolean;
}

/** One line through the journey; gaps in the data are gaps between the paths. */
export interface FeltCurve {
  paths: string[];
  points: CurvePoint[];
  /** Where the line ends and begins again. */
  gaps: Point[];
}

/** The emotions of a journey on a sheet of `width` × `height`; y grows downwards. */
export interface CurveFrame {
  width: number;
  height: number;
  /** How far the first and the last step stand from the sides. */
  side: number;
  /** The line runs on, level, from the outermost steps to the sides. */
  toSides?: boolean;
  /** How far −2 and 2 stand from the edges. */
  edge: number;
}

type ScoreOf = (step: Step) => number | undefined;

/** What all who feel something feel on average. */
export function averageCurve(journey: Journey, frame: CurveFrame): FeltCurve {
  return feltCurve(journey, frame, ({ emotions }) => {
    if (emotions.length === 0) return undefined;
    return emotions.reduce((sum, { score }) => sum + score, 0) / emotions.length;
  });
}

export function personaCurve(journey: Journey, frame: CurveFrame, personaId: string): FeltCurve {
  return feltCurve(
    journey,
    frame,
    ({ emotions }) => emotions.find((emotion) => emotion.personaId === personaId)?.score,
  );
}

export function scoreY(frame: CurveFrame, score: number): number {
  return frame.height / 2 - (score / 2) * (frame.height / 2 - frame.edge);
}

/** The x of the N-th of `count` steps, counted from 0; a single one stands in the middle. */
export function stepX(frame: CurveFrame, index: number, count: number): number {
  if (count < 2) return frame.width / 2;
  return frame.side + (index / (count - 1)) * (frame.width - 2 * frame.side);
}

function feltCurve(journey: Journey, frame: CurveFrame, scoreOf: ScoreOf): FeltCurve {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const stretches: CurvePoint[][] = [[]];
  steps.forEach((step, index) => {
    const score = scoreOf(step);
    if (score === undefined) {
      stretches.push([]);
      return;
    }
    stretches.at(-1)?.push({
      x: stepX(frame, index, steps.length),
      y: scoreY(frame, score),
      moment: step.moment !== undefined,
    });
  });
  const felt = stretches.filter((points) => points.length > 0);
  const lines: Point[][] = frame.toSides ? prolonged(felt, frame.width) : felt;
  return {
    paths: lines.map((points) => monotoneCurve(points).path).filter((path) => path !== ""),
    points: felt.flat(),
    gaps: felt.slice(1).flatMap((points, index) => ends(felt[index]?.at(-1), points[0])),
  };
}

function prolonged(stretches: readonly Point[][], width: number): Point[][] {
  const lines = stretches.map((points): Point[] => [...points]);
  const first = lines[0]?.[0];
  const last = lines.at(-1)?.at(-1);
  if (first) lines[0]?.unshift({ x: 0, y: first.y });
  if (last) lines.at(-1)?.push({ x: width, y: last.y });
  return lines;
}

function ends(...points: (Point | undefined)[]): Point[] {
  return points.filter((point) => point !== undefined);
}

import { EVERYONE } from "../../journey/emotions.ts";
import type { Emotion, Journey } from "../../journey/journey.ts";
import type { Column } from "../../layout/columns.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { isRemoved } from "../changes.ts";
import type { EmotionMark, EmotionPoint } from "./chart.ts";

/** px for one step of the scale from −2 to 2 */
export const SCORE_HEIGHT = 72;
/** px between the marks of personas who feel the same */
const ASIDE = { shape: 18, face: 18, star: 24 };
const MARK_SIZE = 16;

/** A point with the words that belong to it, y counted from the neutral line. */
export interface FeltPoint {
  point: EmotionPoint;
  column: Column;
  persona: number;
  feeling?: string;
}

/** How far the mouth of a face bends for a score. */
export function mouthOf(score: number): number {
  return score * 2.4;
}

/** Whose curves the map draws: the personas', or one for everyone where the file names none. */
export function curvePersonas({ personas }: Journey): string[] {
  return personas.length > 0 ? personas.map(({ id }) => id) : [EVERYONE];
}

/** Every emotion of the sheet, and of the steps beside it, as a point: one list a curve, `undefined` where there is a gap. */
export function feltPoints(setting: Setting): (FeltPoint | undefined)[][] {
  return curvePersonas(setting.journey).map((personaId, index) =>
    columnsThere(setting).map((column) => feltPoint(setting, column, personaId, index)),
  );
}

/** The columns of the sheet, and those beyond its edges that a curve comes from and goes to. */
export function reachedColumns({ columns, beside }: Setting): Column[] {
  return [...(beside?.before ?? []), ...columns, ...(beside?.after ?? [])];
}

/** The same without the steps that are gone: lines pass them by. */
function columnsThere(setting: Setting): Column[] {
  return reachedColumns(setting).filter(({ step }) => !isRemoved(setting.journey, step.path));
}

function feltPoint(
  setting: Setting,
  column: Column,
  personaId: string,
  index: number,
): FeltPoint | undefined {
  const emotion = column.step.emotions.find((candidate) => candidate.personaId === personaId);
  if (!emotion) return undefined;
  const middle = placeX(setting.frame, column.start + column.width / 2);
  return {
    point: {
      x: middle + aside(setting, column, emotion),
      y: -emotion.score * SCORE_HEIGHT,
      stage: column.stage.id,
      step: column.step.id,
      score: emotion.score,
      mark: markOf(setting, column),
      mouth: mouthOf(emotion.score),
    },
    column,
    persona: index,
    ...(emotion.feeling === undefined ? {} : { feeling: emotion.feeling }),
  };
}

function markOf(setting: Setting, column: Column): EmotionMark {
  const { moment } = column.step;
  if (moment && !isRemoved(setting.journey, moment.path)) return "star";
  return setting.journey.personas.length > 1 ? "shape" : "face";
}

/** Marks that would cover each other stand side by side, in the order of the personas. */
function aside(setting: Setting, column: Column, emotion: Emotion): number {
  const order = curvePersonas(setting.journey);
  const close = column.step.emotions
    .filter((other) => Math.abs(other.score - emotion.score) * SCORE_HEIGHT < MARK_SIZE)
    .sort((a, b) => order.indexOf(a.personaId) - order.indexOf(b.personaId));
  const step = Math.min(ASIDE[markOf(setting, column)], column.width / Math.max(1, close.length));
  return (close.indexOf(emotion) - (close.length - 1) / 2) * step;
}

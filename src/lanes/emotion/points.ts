import type { Emotion, Persona } from "../../journey/journey.ts";
import type { Column } from "../../layout/columns.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import type { EmotionMark, EmotionPoint } from "./chart.ts";

/** px for one step of the scale from −2 to 2 */
export const SCORE_HEIGHT = 72;
/** px between the marks of personas who feel the same */
const ASIDE = 18;
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

/** Every emotion of the journey as a point: one list a persona, `undefined` where there is a gap. */
export function feltPoints(setting: Setting): (FeltPoint | undefined)[][] {
  const { personas } = setting.journey;
  return personas.map((persona, index) =>
    setting.columns.map((column) => feltPoint(setting, column, persona, index)),
  );
}

function feltPoint(
  setting: Setting,
  column: Column,
  persona: Persona,
  index: number,
): FeltPoint | undefined {
  const emotion = column.step.emotions.find((candidate) => candidate.personaId === persona.id);
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
  if (column.step.moment) return "star";
  return setting.journey.personas.length > 1 ? "shape" : "face";
}

/** Marks that would cover each other stand side by side, in the order of the personas. */
function aside(setting: Setting, column: Column, emotion: Emotion): number {
  const order = setting.journey.personas.map((persona) => persona.id);
  const close = column.step.emotions
    .filter((other) => Math.abs(other.score - emotion.score) * SCORE_HEIGHT < MARK_SIZE)
    .sort((a, b) => order.indexOf(a.personaId) - order.indexOf(b.personaId));
  const step = Math.min(ASIDE, column.width / Math.max(1, close.length));
  return (close.indexOf(emotion) - (close.length - 1) / 2) * step;
}

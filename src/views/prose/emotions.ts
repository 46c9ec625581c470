import { DEFAULT_SCALE, EVERYONE } from "../../journey/emotions.ts";
import type { Emotion, Journey, Step } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { feltBefore } from "./changes.ts";
import { scaleNumber } from "./numbers.ts";
import { marksOf, type PersonaMark } from "./people.ts";

/** What a persona feels at a step, in words and in numbers. */
export interface Felt extends PersonaMark {
  /** As the file's author wrote it: "−1.5", or "4" on a scale from 1 to 5. */
  score: string;
  /** The feeling, or the word that the scale has for the score. */
  word: string;
  because?: string;
  /** What it was in the earlier state, where that differs: "As it is today: 4, unsure" */
  earlier?: string;
  /** How far along the scale from −2 to 2 the score stands, in per cent. */
  along: number;
}

export function feltAt(journey: Journey, step: Step, words: Words): Felt[] {
  return step.emotions.flatMap((emotion) => {
    const [mark = everyone(emotion)] = marksOf(journey, [emotion.personaId]);
    if (!mark) return [];
    const earlier = feltBefore(journey, words, step, emotion);
    return [{ ...mark, ...felt(journey, emotion, words), ...(earlier ? { earlier } : {}) }];
  });
}

/** In a journey that names no persona the emotions are everybody's. */
function everyone({ personaId }: Emotion): PersonaMark | undefined {
  return personaId === EVERYONE ? { persona: 0, id: EVERYONE, name: "" } : undefined;
}

function felt(journey: Journey, emotion: Emotion, words: Words): Omit<Felt, keyof PersonaMark> {
  const { score, feeling, because } = emotion;
  return {
    score: writtenScore(journey, emotion),
    word: feeling ?? scaleWord(words, score),
    ...(because === undefined ? {} : { because }),
    along: ((score + 2) / 4) * 100,
  };
}

/** The number of an emotion on the file's own scale. */
export function writtenScore({ lang, scale }: Journey, { written }: Emotion): string {
  return scaleNumber(lang, scale, written);
}

/** "1 … 5": from worst to best, where the file has a scale of its own. */
export function scaleText({ lang, scale }: Journey): string | undefined {
  if (scale.min === DEFAULT_SCALE.min && scale.max === DEFAULT_SCALE.max) return undefined;
  return `${scaleNumber(lang, scale, scale.min)} … ${scaleNumber(lang, scale, scale.max)}`;
}

/** What the scale calls the whole number nearest to a score; of two, the one nearer to neutral. */
function scaleWord(words: Words, score: number): string {
  const nearest = Math.sign(score) * Math.ceil(Math.abs(score) - 0.5);
  const index = Math.min(4, Math.max(0, nearest + 2));
  return words.scale[index] ?? words.scale[2];
}

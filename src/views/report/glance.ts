import type { Term } from "../../format/formula.ts";
import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { type EmotionFigure, emotionFigure } from "./chart.ts";
import { type Figure, figuresOf } from "./figures.ts";
import { type Highlight, highlightsOf } from "./highlights.ts";

/** The journey on one page: what it is for, how it feels and what stands out. */
export interface Glance {
  description?: string;
  figures: Figure[];
  emotion?: EmotionFigure;
  highlights: Highlight[];
}

/** Absent where it could tell of nothing but how many stages there are. */
export function glanceOf(journey: Journey, words: Words, formula: Term): Glance | undefined {
  const { description } = journey;
  const emotion = emotionFigure(journey, words);
  const highlights = highlightsOf(journey, words, formula);
  if (description === undefined && !emotion && highlights.length === 0) return undefined;
  return {
    ...(description === undefined ? {} : { description }),
    figures: figuresOf(journey, words),
    ...(emotion ? { emotion } : {}),
    highlights,
  };
}

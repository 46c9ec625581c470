import type { Box, Point } from "../../layout/box.ts";
import type { TextBlock } from "../../layout/text-block.ts";
import type { Tone } from "../../layout/tone.ts";

/** What is drawn at a step: a face where there is one persona, the persona's own shape where there are more. */
export type EmotionMark = "face" | "shape" | "star";

export interface EmotionPoint {
  x: number;
  y: number;
  stage: string;
  step: string;
  /** −2…+2 */
  score: number;
  mark: EmotionMark;
  /** px that the mouth of a face bends down in its middle; negative is a frown. */
  mouth: number;
}

/** The way of one persona through the journey; gaps in the data are gaps between the paths. */
export interface EmotionCurve {
  persona: number;
  personaId: string;
  paths: string[];
  /** Between the curve and the neutral line; only where one curve stands alone. */
  areas: string[];
  points: EmotionPoint[];
}

export interface FeelingLabel {
  /** Whose it is, the first of several who feel the same. */
  persona: number;
  /** Several feel the same here, and the word stands once for all of them. */
  shared: boolean;
  step: string;
  text: TextBlock;
  /** The middle of the persona's mark before the word, where many words stand close together. */
  mark?: Point;
}

/** A measured figure at a step, from the worst there can be (−2) to the best (2). */
export interface MeasuredPoint {
  x: number;
  y: number;
  stage: string;
  step: string;
  score: number;
  /** Not beside the figure of a later state. */
  label?: TextBlock;
}

/** A metric beside what is felt; steps without a figure are gaps between the paths. */
export interface MeasuredLine {
  /** The metric's id. */
  metric: string;
  /** It is what was measured in the earlier of two states. */
  earlier: boolean;
  /** The persona whose answers these are, when not everybody's. */
  persona?: number;
  tone: Tone;
  paths: string[];
  points: MeasuredPoint[];
}

/** Where the personas are furthest apart. */
export interface WidestDifference {
  step: string;
  x: number;
  top: number;
  bottom: number;
  band: Box;
  label: TextBlock;
}

/** From what a persona felt at a step to what they feel there in the later state: an arrow. */
export interface EmotionShift {
  step: string;
  better: boolean;
  path: string;
}

/** The way of a persona through the earlier state, on a map of two states. */
export interface EarlierCurve {
  persona: number;
  personaId: string;
  paths: string[];
  points: EmotionPoint[];
  /** Between the two curves, where the later one is higher and where lower; only where one persona stands alone. */
  better: string[];
  worse: string[];
  shifts: EmotionShift[];
}

export interface EmotionChart {
  plot: Box;
  /** The halves of the plot above and below neutral. */
  positive: Box;
  negative: Box;
  neutral: number;
  scale: { score: number; y: number; mouth: number; faceX: number; word: TextBlock }[];
  curves: EmotionCurve[];
  /** Empty unless the map shows two states. */
  earlier: EarlierCurve[];
  labels: FeelingLabel[];
  measured: MeasuredLine[];
  difference?: WidestDifference;
}

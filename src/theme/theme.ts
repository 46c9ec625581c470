import type { FontFamily } from "../text/font-files.ts";

/** The colours of a picture, by what they mean; each a CSS hex colour. */
export interface Palette {
  ink: string;
  muted: string;
  /** Lines and shapes only: too pale for text. */
  faint: string;
  paper: string;
  panel: string;
  line: string;
  stage: string;
  stageInk: string;
  pain: string;
  painInk: string;
  gain: string;
  gainInk: string;
  opportunity: string;
  opportunityInk: string;
  moment: string;
  momentInk: string;
  /** Stars. */
  momentMark: string;
  positive: string;
  negative: string;
  focus: string;
}

/** A brand: the look of every picture. */
export interface Theme {
  name: string;
  light: Palette;
  /** The same for dark screens. */
  dark: Palette;
  /** Colours of personas that have none of their own, in their order. */
  personas: string[];
  /** px */
  radius: number;
  font: FontFamily;
}

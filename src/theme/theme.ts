import type { Image } from "../journey/journey.ts";
import type { Density } from "../layout/spacing.ts";
import type { FontFamily } from "../text/font-files.ts";

/** The meanings that have a colour; `faint` is for lines and shapes, too pale for text. */
export const PALETTE_KEYS = [
  "ink",
  "muted",
  "faint",
  "paper",
  "panel",
  "line",
  "stage",
  "stageInk",
  "pain",
  "painInk",
  "gain",
  "gainInk",
  "opportunity",
  "opportunityInk",
  "moment",
  "momentInk",
  "momentMark",
  "positive",
  "negative",
  "focus",
] as const;

/** The colours of a picture, by what they mean; each a CSS hex colour. */
export type Palette = Record<(typeof PALETTE_KEYS)[number], string>;

/** A palette out of a colour for each meaning. */
export function paletteOf(color: (key: keyof Palette) => string): Palette {
  return {
    ink: color("ink"),
    muted: color("muted"),
    faint: color("faint"),
    paper: color("paper"),
    panel: color("panel"),
    line: color("line"),
    stage: color("stage"),
    stageInk: color("stageInk"),
    pain: color("pain"),
    painInk: color("painInk"),
    gain: color("gain"),
    gainInk: color("gainInk"),
    opportunity: color("opportunity"),
    opportunityInk: color("opportunityInk"),
    moment: color("moment"),
    momentInk: color("momentInk"),
    momentMark: color("momentMark"),
    positive: color("positive"),
    negative: color("negative"),
    focus: color("focus"),
  };
}

/** A brand: the look of every picture. */
export interface Theme {
  name: string;
  /** One line on what it is for. */
  description?: string;
  light: Palette;
  /** The same for dark screens; absent where a brand has one look only. */
  dark?: Palette;
  /** Colours of personas that have none of their own, in their order. */
  personas: string[];
  /** Colours that a journey gives its personas and lanes are used. */
  ownColors: boolean;
  shading: Shading;
  /** px */
  radius: number;
  density: Density;
  font: FontFamily;
  logo?: Image;
  /** A line for the footer, by language; `""` is that of a text in one language only. */
  footer: Record<string, string>;
}

/** Whether areas are told apart by colour, or by outlines and patterns, for printers without colour. */
export type Shading = "color" | "pattern";

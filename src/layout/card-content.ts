import type { Change } from "../journey/comparison/comparison.ts";
import type { Image } from "../journey/journey.ts";
import type { FontWeight } from "../text/text.ts";
import type { Box } from "./box.ts";
import type { ChangeTag } from "./change-tag.ts";
import type { Gauge, GaugeValue } from "./gauge.ts";
import type { PipRow, PipValue } from "./pips.ts";
import type { TextBlock } from "./text-block.ts";
import type { Tone } from "./tone.ts";
import type { TypeSize } from "./type-scale.ts";

/** What stands before the first line of a text. */
export type Lead =
  | { kind: "icon"; icon: string }
  | { kind: "number"; value: number }
  | { kind: "bullet" }
  /** As much room as an icon takes: under a text that has one. */
  | { kind: "indent" };

/** The parts of a card, from top to bottom. */
export type CardPart =
  | {
      kind: "text";
      text: string;
      size: Exclude<TypeSize, "title">;
      weight?: FontWeight;
      tone: Tone;
      lead?: Lead;
      /** It says what is no longer so. */
      struck?: boolean;
    }
  | { kind: "tag"; change: Change; text: string }
  | { kind: "pips"; values: PipValue[]; tone: Tone }
  | { kind: "gauge"; gauge: GaugeValue; tone: Tone }
  | { kind: "numbers"; label: string; numbers: number[]; tone: Tone }
  | { kind: "people"; personas: number[] }
  | { kind: "facts"; facts: IconFact[]; tone: Tone }
  | { kind: "image"; image: Image };

/** A word or two with an icon that says what they are: how long, on what, whose. */
export interface IconFact {
  icon: string;
  text: string;
}

export interface PlacedIcon {
  icon: string;
  tone: Tone;
  box: Box;
}

/** A number in a circle; the same number stands wherever the same thing is meant. */
export interface Badge {
  cx: number;
  cy: number;
  r: number;
  tone: Tone;
  value: number;
  label: TextBlock;
}

/** The mark of a persona, as it also stands on the curve. */
export interface PersonaMark {
  persona: number;
  cx: number;
  cy: number;
}

export interface Bullet {
  cx: number;
  cy: number;
  tone: Tone;
}

/** A card with all its parts in place. */
export interface Card {
  box: Box;
  texts: TextBlock[];
  icons: PlacedIcon[];
  badges: Badge[];
  bullets: Bullet[];
  pips: PipRow[];
  people: PersonaMark[];
  gauges: Gauge[];
  images: PlacedImage[];
  /** What happened to it, on a map of two states. */
  tags: ChangeTag[];
}

export interface PlacedImage {
  dataUri: string;
  box: Box;
}

import { AA_GRAPHIC, AA_TEXT, contrast, readable } from "./contrast.ts";
import type { Palette } from "./theme.ts";

type Key = keyof Palette;

/** A colour that had to become another, so that what is written can be read. */
export interface Adjustment {
  key: Key;
  from: string;
  to: string;
  /** The ground on which it could not be read; absent where it is a ground itself. */
  on?: Key;
}

/** Grounds that share their texts with `paper`: text is on the same side, darker or lighter, of all. */
const GROUNDS: readonly { key: Key; ink: Key }[] = [
  { key: "panel", ink: "muted" },
  { key: "pain", ink: "painInk" },
  { key: "gain", ink: "gainInk" },
  { key: "opportunity", ink: "opportunityInk" },
  { key: "moment", ink: "momentInk" },
  { key: "positive", ink: "muted" },
  { key: "negative", ink: "muted" },
];

/** Every colour of words, and of the frame round what is selected, with all that it stands on. */
export const TEXT_GROUNDS: readonly { key: Key; on: readonly Key[]; least: number }[] = [
  { key: "ink", on: ["paper", "panel", "pain", "gain", "opportunity", "moment"], least: AA_TEXT },
  { key: "muted", on: ["paper", "panel", "positive", "negative"], least: AA_TEXT },
  { key: "stageInk", on: ["stage"], least: AA_TEXT },
  { key: "painInk", on: ["pain", "paper", "panel", "opportunity"], least: AA_TEXT },
  { key: "gainInk", on: ["gain", "paper", "panel"], least: AA_TEXT },
  { key: "opportunityInk", on: ["opportunity", "paper", "panel"], least: AA_TEXT },
  { key: "momentInk", on: ["moment", "paper", "panel"], least: AA_TEXT },
  { key: "focus", on: ["paper"], least: AA_GRAPHIC },
];

/**
 * A palette in which every text reaches AA on whatever it stands on; colours that do already stay
 * as they are. The text is what changes. A ground does only where no text could be read both on it
 * and on the paper.
 */
export function legible(palette: Palette): { palette: Palette; adjusted: Adjustment[] } {
  const made = { ...palette };
  const adjusted: Adjustment[] = [];
  const change = (key: Key, to: string, on?: Key) => {
    if (to === made[key]) return;
    adjusted.push({ key, from: made[key], to, ...(on === undefined ? {} : { on }) });
    made[key] = to;
  };
  const strongest = strongestOn(made.paper);
  const onPaper = (key: Key) => readable(made[key], [made.paper], AA_TEXT);
  for (const { key, ink } of GROUNDS) {
    if (contrast(strongest, made[key]) >= AA_TEXT) continue;
    change(key, readable(made[key], [strongest, onPaper("ink"), onPaper(ink)], AA_TEXT));
  }
  for (const { key, on, least } of TEXT_GROUNDS) {
    const grounds = on.map((ground) => made[ground]);
    change(key, readable(made[key], grounds, least), hardest(made, key, on));
  }
  return { palette: made, adjusted };
}

/** Black or white, whichever can be read better. */
function strongestOn(paper: string): string {
  return contrast("#000000", paper) >= contrast("#ffffff", paper) ? "#000000" : "#ffffff";
}

function hardest(palette: Palette, key: Key, on: readonly Key[]): Key | undefined {
  const byContrast = (ground: Key) => contrast(palette[key], palette[ground]);
  return on.toSorted((a, b) => byContrast(a) - byContrast(b))[0];
}

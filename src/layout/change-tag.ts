import type { Change } from "../journey/comparison/comparison.ts";
import { type Box, toUnit } from "./box.ts";
import type { PlacedIcon } from "./card-content.ts";
import { placeBox } from "./frame.ts";
import type { Setting } from "./setting.ts";
import { setText, type TextBlock, textWidth } from "./text-block.ts";
import type { Tone } from "./tone.ts";

/** What happened to something, on a pill with a sign and a word. */
export interface ChangeTag {
  change: Change;
  box: Box;
  text: TextBlock;
}

const PADDING = 7;
const ICON = 10;
const ICON_GAP = 4;
/** px of a pill with one line of text */
const TAG_HEIGHT = 18;

/** The pill is full for what is new, and an outline for the rest. */
const TONES: Record<Change, Tone> = {
  added: "on-badge",
  removed: "ink",
  changed: "ink",
  moved: "ink",
};

const LEAD = PADDING + ICON + ICON_GAP;

/** px of a pill whose word stands in one line */
export function tagWidth(setting: Setting, text: string): number {
  return LEAD + textWidth(setting, text, "small", 700) + PADDING;
}

/** A pill at `start`, as wide as its word, at most `width`; its sign is an icon of its own. */
export function layTag(
  setting: Setting,
  { change, text }: { change: Change; text: string },
  { start, top, width }: { start: number; top: number; width: number },
): { tag: ChangeTag; icon: PlacedIcon } {
  const tone = TONES[change];
  const block = setText(setting, {
    ...{ text, size: "small", weight: 700, tone },
    start: start + LEAD,
    top: top + 2,
    width: Math.min(textWidth(setting, text, "small", 700) + 0.01, width - LEAD - PADDING),
  });
  const height = Math.max(TAG_HEIGHT, toUnit(block.box.height) + 2);
  const iconTop = top + (height - ICON) / 2;
  return {
    tag: {
      change,
      box: placeBox(setting.frame, start, top, LEAD + block.box.width + PADDING, height),
      text: block,
    },
    icon: {
      icon: `change-${change}`,
      tone,
      box: placeBox(setting.frame, start + PADDING - 1, iconTop, ICON, ICON),
    },
  };
}

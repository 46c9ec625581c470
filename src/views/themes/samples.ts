import type { Box } from "../../layout/box.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import type { Tone } from "../../layout/tone.ts";

/** A ground with its word on it. */
export interface Chip {
  /** A class of the map: `stage-band`, `pain-card` … */
  kind: string;
  box: Box;
  text: TextBlock;
}

/** A stretch of a persona's curve with the mark in its middle. */
export interface PersonaLine {
  persona: number;
  x1: number;
  x2: number;
  y: number;
}

interface Place {
  start: number;
  top: number;
  width: number;
}

const CHIP_HEIGHT = 32;
const CHIP_GAP = 8;
const LINE = 44;
const LINE_GAP = 12;
const LETTERS = "Aa Ee Gg Kk Ss 0123456789";

export function layChips(setting: Setting, place: Place): Chip[] {
  const { lanes, page } = setting.words;
  const chips: [kind: string, tone: Tone, text: string][] = [
    ["stage-band", "stage-ink", page.stage],
    ["moment-card", "moment-ink", lanes.moments],
    ["pain-card", "pain-ink", lanes.pains],
    ["gain-card", "gain-ink", lanes.gains],
    ["opportunity-card", "opportunity-ink", lanes.opportunities],
  ];
  const width = (place.width - (chips.length - 1) * CHIP_GAP) / chips.length;
  return chips.map(([kind, tone, text], index) => {
    const start = place.start + index * (width + CHIP_GAP);
    const block = setText(setting, {
      ...{ text, size: "body", weight: 600, tone, align: "middle" },
      ...{ start: start + 4, top: place.top + 8, width: width - 8 },
    });
    const height = Math.max(CHIP_HEIGHT, block.box.height + 16);
    return { kind, box: placeBox(setting.frame, start, place.top, width, height), text: block };
  });
}

/** The colours, dashes and marks of as many personas. */
export function layLines({ frame }: Setting, { start, top }: Place, count: number): PersonaLine[] {
  return Array.from({ length: count }, (_, persona) => {
    const from = start + persona * (LINE + LINE_GAP);
    const ends = [placeX(frame, from), placeX(frame, from + LINE)];
    return { persona, x1: Math.min(...ends), x2: Math.max(...ends), y: top + 8 };
  });
}

/** The typeface: its name, and some letters. */
export function layType(setting: Setting, place: Place): TextBlock {
  return setText(setting, {
    ...place,
    ...{ text: `${setting.text.family}  ${LETTERS}`, size: "body", tone: "ink", align: "end" },
  });
}

import type { FontWeight, TextLine, TextStyle } from "../text/text.ts";
import { type Box, UNIT } from "./box.ts";
import { placeBox, placeX } from "./frame.ts";
import type { Setting } from "./setting.ts";
import type { Tone } from "./tone.ts";
import { baseline, type TypeSize, titleStyle, typeStyle } from "./type-scale.ts";

export type Align = "start" | "middle" | "end";

/** A stretch of a line; `family` is there only where the map's own typeface lacks the glyphs. */
export interface BlockRun {
  text: string;
  family?: string;
  /**
   * px, the run's left edge; only in lines of several runs. Painters shape all that stands
   * between two absolute positions with one font, so every run needs a position of its own.
   */
  x?: number;
}

/** A line at its baseline, in px of the picture. */
export interface BlockLine {
  x: number;
  y: number;
  runs: BlockRun[];
}

/** A text that stands where it will be painted. */
export interface TextBlock {
  /** What the text covers: as wide as its widest line. */
  box: Box;
  size: TypeSize;
  weight: FontWeight;
  tone: Tone;
  /** The SVG `text-anchor`: physical, so a right-to-left text that starts at its right is `end`. */
  anchor: Align;
  lines: BlockLine[];
  /** A line goes through it: it says what is no longer so. */
  struck?: boolean;
}

export interface TextRequest {
  text: string;
  size: TypeSize;
  weight?: FontWeight;
  tone: Tone;
  /** px along the line of reading; the text wraps within `width` from there. */
  start: number;
  top: number;
  width: number;
  align?: Align;
  struck?: boolean;
}

const SHIFT: Record<Align, number> = { start: 0, middle: 0.5, end: 1 };

/** Breaks a text into lines that fit and puts them in place. */
export function setText(setting: Setting, request: TextRequest): TextBlock {
  const weight = request.weight ?? 400;
  const align = request.align ?? "start";
  const style = styleOf(setting, request);
  const set = setting.text.wrap(request.text, style, request.width);
  const widest = Math.max(0, ...set.map((line) => line.width));
  const inset = (request.width - widest) * SHIFT[align];
  const anchorAt = placeX(setting.frame, request.start + request.width * SHIFT[align]);
  const anchor = physicalAnchor(setting, align);
  const lines = set.map((line, index) => ({
    x: anchorAt,
    y: request.top + index * style.lineHeight + baseline(style),
    runs: runsOf(setting, line, anchorAt - line.width * SHIFT[anchor]),
  }));
  const height = set.length * style.lineHeight;
  return {
    box: placeBox(setting.frame, request.start + inset, request.top, widest, height),
    size: request.size,
    weight,
    tone: request.tone,
    anchor,
    lines,
    ...(request.struck ? { struck: true } : {}),
  };
}

function styleOf(setting: Setting, { size, weight = 400 }: TextRequest): TextStyle {
  return size === "title" ? titleStyle(setting.titleSize) : typeStyle(size, weight);
}

/**
 * The narrowest width, to 4 px, at which a text takes as few lines as it does in `request.width`:
 * set in it, a title does not leave a lone word on its last line.
 */
export function balancedWidth(setting: Setting, request: TextRequest): number {
  const lines = (width: number) => setText(setting, { ...request, width }).lines.length;
  const fewest = lines(request.width);
  // No word is broken for the sake of balance.
  const longest = setting.text.longestWord(request.text, styleOf(setting, request));
  let [low, high] = [Math.floor(longest / UNIT), Math.ceil(request.width / UNIT)];
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (lines(middle * UNIT) <= fewest) high = middle;
    else low = middle;
  }
  return Math.min(request.width, high * UNIT);
}

/** The same text, `dx` px further right and `dy` px further down. */
export function movedText(block: TextBlock, dx: number, dy: number): TextBlock {
  return {
    ...block,
    box: { ...block.box, x: block.box.x + dx, y: block.box.y + dy },
    lines: block.lines.map((line) => ({
      x: line.x + dx,
      y: line.y + dy,
      runs: line.runs.map((run) => (run.x === undefined ? run : { ...run, x: run.x + dx })),
    })),
  };
}

/** px that the text needs when it is not broken. */
export function textWidth(
  setting: Setting,
  text: string,
  size: Exclude<TypeSize, "title">,
  weight: FontWeight,
): number {
  return setting.text.line(text, typeStyle(size, weight)).width;
}

function runsOf(setting: Setting, line: TextLine, left: number): BlockRun[] {
  return line.runs.map((run) => ({
    text: run.text,
    ...(run.family === setting.text.family ? {} : { family: run.family }),
    ...(line.runs.length > 1 ? { x: left + run.x } : {}),
  }));
}

function physicalAnchor(setting: Setting, align: Align): Align {
  if (align === "middle" || setting.frame.direction === "ltr") return align;
  return align === "start" ? "end" : "start";
}

import { type Box, grow, toUnit } from "../../layout/box.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock, textWidth } from "../../layout/text-block.ts";
import type { Tone } from "../../layout/tone.ts";

/** A square over two axes from 1 to 5, cut into four fields in its middle. */
export interface Plot {
  fields: PlotField[];
  /** Where the levels are. */
  rules: { x1: number; y1: number; x2: number; y2: number }[];
  /** The numbers of the levels, and what the first and the last mean. */
  levels: TextBlock[];
  /** What the sides are called. */
  axes: TextBlock[];
  /** The square itself. */
  area: Box;
  /** px, where it ends with all that belongs to it */
  bottom: number;
}

export interface PlotField {
  id: string;
  tone: Tone;
  box: Box;
  name: TextBlock;
}

export interface PlotRequest {
  /** px along the line of reading and down */
  start: number;
  top: number;
  /** px from one level to the next */
  cell: number;
  /** What grows upward, and what along the line of reading. */
  up: string;
  along: string;
  /** Along the line of reading and down. */
  fields: readonly { id: string; name: string; tone: Tone }[];
}

const LEVELS = [1, 2, 3, 4, 5];
const MIDDLE = 3;
/** px between two fields, and between a field's edge and its name */
const BETWEEN = 4;
const INSET = 12;
/** px that the name of the upward axis takes over the square */
const OVER = 24;
const LINE = 14;

/** px that the numbers of the levels take beside the square */
export function plotGutter(setting: Setting): number {
  const { little, much } = setting.words.levels;
  const widths = [little, much].map((word) => textWidth(setting, word, "small", 400));
  return toUnit(Math.max(...widths)) + 8;
}

export function layPlot(setting: Setting, request: PlotRequest): Plot {
  const { start, top, cell } = request;
  const side = cell * LEVELS.length;
  const square = { start: start + plotGutter(setting), top: top + OVER, side };
  return {
    fields: request.fields.map((field, index) => layField(setting, field, index, square)),
    rules: rules(setting, square, cell),
    levels: [...levelsBeside(setting, square, start, cell), ...levelsBelow(setting, square, cell)],
    axes: axes(setting, request, square),
    area: placeBox(setting.frame, square.start, square.top, side, side),
    bottom: square.top + side + 8 + 2 * LINE,
  };
}

/** Where a rating stands; px. Fractions stand between the levels. */
export function plotPoint({ area }: Plot, setting: Setting, along: number, up: number) {
  const cell = area.width / LEVELS.length;
  const across = (along - 0.5) * cell;
  return {
    x: setting.frame.direction === "ltr" ? area.x + across : area.x + area.width - across,
    y: area.y + (LEVELS.length + 0.5 - up) * cell,
  };
}

/** A field up to the lines between it and the next: where what it holds may stand. */
export function fieldGround({ fields, area }: Plot, id: string): Box {
  const field = fields.find((one) => one.id === id);
  return field ? grow(field.box, BETWEEN / 2) : area;
}

interface Square {
  start: number;
  top: number;
  side: number;
}

/** The name stands in the outer corner of its field. */
function layField(
  setting: Setting,
  { id, name, tone }: PlotRequest["fields"][number],
  index: number,
  square: Square,
): PlotField {
  const half = square.side / 2;
  const [isSecond, isLower] = [index % 2 === 1, index >= 2];
  const start = square.start + (isSecond ? half + BETWEEN / 2 : 0);
  const top = square.top + (isLower ? half + BETWEEN / 2 : 0);
  const side = half - BETWEEN / 2;
  const request = {
    text: name,
    size: "body",
    weight: 600,
    tone,
    start: start + INSET,
    width: side - 2 * INSET,
    align: isSecond ? "end" : "start",
  } as const;
  const { height } = setText(setting, { ...request, top: 0 }).box;
  return {
    id,
    tone,
    box: placeBox(setting.frame, start, top, side, side),
    name: setText(setting, {
      ...request,
      top: isLower ? top + side - INSET - height : top + INSET,
    }),
  };
}

function rules({ frame }: Setting, { start, top, side }: Square, cell: number): Plot["rules"] {
  const [x1, x2] = [placeX(frame, start), placeX(frame, start + side)];
  return LEVELS.filter((level) => level !== MIDDLE).flatMap((level) => {
    const across = placeX(frame, start + (level - 0.5) * cell);
    const down = top + (level - 0.5) * cell;
    return [
      { x1: across, y1: top, x2: across, y2: top + side },
      { x1: Math.min(x1, x2), y1: down, x2: Math.max(x1, x2), y2: down },
    ];
  });
}

const LABEL = { size: "small", tone: "muted" } as const;

function wordsOf({ words }: Setting, level: number): string[] {
  if (level === LEVELS[0]) return [words.levels.little];
  return level === LEVELS.at(-1) ? [words.levels.much] : [];
}

function levelsBeside(setting: Setting, square: Square, start: number, cell: number): TextBlock[] {
  const place = { ...LABEL, start, width: square.start - start - 8, align: "end" } as const;
  return LEVELS.flatMap((level) => {
    const middle = square.top + (LEVELS.length + 0.5 - level) * cell;
    const texts = [String(level), ...wordsOf(setting, level)];
    return texts.map((text, line) =>
      setText(setting, {
        ...place,
        text,
        ...(line === 0 ? { weight: 600 } : {}),
        top: middle - LINE / 2 + line * LINE,
      }),
    );
  });
}

function levelsBelow(setting: Setting, square: Square, cell: number): TextBlock[] {
  return LEVELS.flatMap((level) => {
    const place = {
      ...LABEL,
      start: square.start + (level - 1) * cell,
      width: cell,
      align: "middle",
    } as const;
    const texts = [String(level), ...wordsOf(setting, level)];
    return texts.map((text, line) =>
      setText(setting, {
        ...place,
        text,
        ...(line === 0 ? { weight: 600 } : {}),
        top: square.top + square.side + 8 + line * LINE,
      }),
    );
  });
}

function axes(setting: Setting, request: PlotRequest, square: Square): TextBlock[] {
  const style = { size: "small", weight: 600, tone: "ink" } as const;
  const forward = setting.frame.direction === "ltr" ? "→" : "←";
  return [
    setText(setting, {
      ...style,
      text: `↑ ${request.up}`,
      start: request.start,
      width: square.start + square.side - request.start,
      top: request.top,
    }),
    setText(setting, {
      ...style,
      text: `${request.along} ${forward}`,
      start: square.start + square.side / 5,
      width: (square.side * 3) / 5,
      align: "middle",
      top: square.top + square.side + 8 + LINE,
    }),
  ];
}

import type { Journey } from "../../journey/journey.ts";
import type { Box } from "../../layout/box.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock, textWidth } from "../../layout/text-block.ts";
import type { Tile, Tiling } from "../../layout/tiles.ts";
import { sheetName } from "../../locale/phrases.ts";
import { draftOf, type MapOptions, type MapView } from "../map/map.ts";
import { type KeyCell, keyCells } from "./key.ts";

interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** What stands round the window of a sheet: marks to cut along, its name, how to put sheets together; px. */
export interface TileView extends Pick<MapView, "id" | "lang" | "title" | "font" | "light"> {
  width: number;
  height: number;
  /** What this says, for those who cannot see it. */
  description: string;
  /** px, of the letters of the type's largest size */
  titleSize: number;
  window: Box;
  marks: Line[];
  /** Where other sheets come to lie on this one. */
  seams: Line[];
  key: KeyCell[];
  texts: TextBlock[];
}

/** px: from a corner to its marks, and how long they are */
const MARK_GAP = 6;
const MARK = 20;
/** px from the window to the texts under it, and between them */
const TEXT_GAP = 14;
const BETWEEN = 16;
const LINE = 24;

/** @param tile of the sheets in `tiling`, in px */
export function tileView(
  journey: Journey,
  options: MapOptions,
  map: MapView,
  { page, rows, columns }: Tiling,
  tile: Tile,
): TileView {
  const { id, lang, title, font, light } = map;
  const { words, direction, ...draft } = draftOf(journey, options);
  const frame = { width: page.width, direction };
  const setting: Setting = { ...draft, words, frame, titleSize: LINE, columns: [] };
  const { window, name } = tile;
  const start = direction === "ltr" ? window.x : page.width - window.x - window.width;
  const top = window.y + window.height + TEXT_GAP;
  const note = rows * columns > 1 ? words.paper.assemble : "";
  const nameWidth = textWidth(setting, name, "head", 700);
  const keyStart = start + BETWEEN + nameWidth + BETWEEN;
  const key = keyCells({ rows, columns }, tile, { start: keyStart, top, height: LINE });
  const noteStart = keyStart + key.width + BETWEEN;
  const room = start + window.width - BETWEEN - noteStart;
  return {
    id: `${id}-sheet-${name}`,
    lang,
    title,
    font,
    light,
    width: page.width,
    height: page.height,
    description: [sheetName(words, name), note].filter(Boolean).join(". "),
    titleSize: LINE,
    window,
    marks: cutMarks(window),
    seams: seamsOf(tile),
    key: key.cells.map(({ box, ...cell }) => ({
      ...cell,
      box: placeBox(frame, box.x, box.y, box.width, box.height),
    })),
    texts: [
      setText(setting, {
        text: name,
        size: "head",
        weight: 700,
        tone: "ink",
        start: start + BETWEEN,
        top,
        width: nameWidth + 1,
      }),
      setText(setting, {
        text: title,
        size: "small",
        weight: 600,
        tone: "ink",
        start: noteStart,
        top: top - 4,
        width: room,
      }),
      setText(setting, {
        text: note,
        size: "small",
        tone: "muted",
        start: noteStart,
        top: top + 10,
        width: room,
      }),
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** Two short lines beside each corner of the window, which they do not touch. */
function cutMarks({ x, y, width, height }: Box): Line[] {
  const sides = [
    [x, -1],
    [x + width, 1],
  ] as const;
  const ends = [
    [y, -1],
    [y + height, 1],
  ] as const;
  return sides.flatMap(([cornerX, outX]) =>
    ends.flatMap(([cornerY, outY]) => [
      {
        x1: cornerX + outX * MARK_GAP,
        y1: cornerY,
        x2: cornerX + outX * (MARK_GAP + MARK),
        y2: cornerY,
      },
      {
        x1: cornerX,
        y1: cornerY + outY * MARK_GAP,
        x2: cornerX,
        y2: cornerY + outY * (MARK_GAP + MARK),
      },
    ]),
  );
}

function seamsOf({ window: { x, y, width, height }, nextColumn, nextRow }: Tile): Line[] {
  return [
    ...(nextColumn === undefined
      ? []
      : [{ x1: nextColumn, y1: y, x2: nextColumn, y2: y + height }]),
    ...(nextRow === undefined ? [] : [{ x1: x, y1: nextRow, x2: x + width, y2: nextRow }]),
  ];
}

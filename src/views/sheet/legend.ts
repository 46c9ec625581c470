import { toUnit } from "../../layout/box.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";

/** What the signs of a sheet mean; the template draws each sign round `x`, `y`. */
export interface SheetLegend<Sign extends string> {
  heading?: TextBlock;
  entries: { sign: Sign; x: number; y: number; text: TextBlock }[];
  /** px, where it ends */
  bottom: number;
}

interface Place {
  start: number;
  top: number;
  width: number;
}

const SIGN_WIDTH = 28;
const LINE_GAP = 6;
const COLUMN_GAP = 24;
const WIDE_ENOUGH = 200;
const MOST_COLUMNS = 3;

/** Lays the signs that a sheet uses under a heading, in as many columns as there is room for. */
export function layLegend<Sign extends string>(
  setting: Setting,
  entries: readonly { sign: Sign; text: string }[],
  place: Place,
): SheetLegend<Sign> {
  if (entries.length === 0) return { entries: [], bottom: place.top };
  const heading = setText(setting, {
    ...place,
    text: setting.words.legend.title,
    size: "body",
    weight: 600,
    tone: "ink",
  });
  const top = place.top + heading.box.height + 8;
  const columns = Math.max(1, Math.min(MOST_COLUMNS, Math.floor(place.width / WIDE_ENOUGH)));
  const width = (place.width - (columns - 1) * COLUMN_GAP) / columns;
  const each = Math.ceil(entries.length / columns);
  const laid = Array.from({ length: columns }, (_, column) =>
    layEntries(setting, entries.slice(column * each, (column + 1) * each), {
      start: place.start + column * (width + COLUMN_GAP),
      top,
      width,
    }),
  );
  return {
    heading,
    entries: laid.flatMap((one) => one.entries),
    bottom: toUnit(Math.max(...laid.map((one) => one.bottom))),
  };
}

function layEntries<Sign extends string>(
  setting: Setting,
  entries: readonly { sign: Sign; text: string }[],
  place: Place,
): { entries: SheetLegend<Sign>["entries"]; bottom: number } {
  let y = place.top;
  const laid = entries.map(({ sign, text }) => {
    const block = setText(setting, {
      text,
      size: "small",
      tone: "muted",
      start: place.start + SIGN_WIDTH,
      top: y,
      width: place.width - SIGN_WIDTH,
    });
    const entry = { sign, x: placeX(setting.frame, place.start + 10), y: y + 7, text: block };
    y += block.box.height + LINE_GAP;
    return entry;
  });
  return { entries: laid, bottom: y };
}

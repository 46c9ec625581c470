import { type FontBytes, tablesOf } from "./font-tables.ts";

const SUBTABLE_RECORD = 8;
const LAST_CHARACTER = 0x10ffff;
/** What ends a list of segments, and says nothing: some fonts point anywhere from it. */
const LAST_SEGMENT = 0xffff;

/**
 * Whether a font's list of characters is sound: ranges in order, of characters that there can be,
 * with glyphs that are in the file. The typst engine does not come back from some lists that are
 * not. https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function hasSoundCharacters(file: FontBytes): boolean {
  try {
    const table = tablesOf(file).get("cmap");
    if (!table) return false;
    const cmap = file.at(table.offset, table.length);
    const count = cmap.readUInt16BE(2);
    const subtables = Array.from({ length: count }, (_, index) =>
      cmap.readUInt32BE(4 + index * SUBTABLE_RECORD + 4),
    );
    return [...new Set(subtables)].every((start) => isSound(cmap.subarray(start)));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Of the formats that hold ranges; in the others there is a glyph for each character in turn. */
function isSound(subtable: Buffer): boolean {
  const format = subtable.readUInt16BE(0);
  if (format === 4) return inOrder(segments(subtable));
  if (format === 12 || format === 13) return inOrder(groups(subtable));
  return true;
}

type Range = readonly [first: number, last: number];

function inOrder(ranges: readonly Range[]): boolean {
  return ranges.every(([first, last], index) => {
    const before = ranges[index - 1]?.[1] ?? -1;
    return first > before && last >= first && last <= LAST_CHARACTER;
  });
}

/** @throws RangeError when a glyph of one would be behind the end */
function segments(subtable: Buffer): Range[] {
  const size = subtable.readUInt16BE(6);
  return Array.from({ length: size / 2 }, (_, index): Range => {
    const at = 14 + 2 * index;
    const last = subtable.readUInt16BE(at);
    const first = subtable.readUInt16BE(at + 2 + size);
    const pointer = at + 2 + 3 * size;
    const away = subtable.readUInt16BE(pointer);
    const pointsIntoFile = away !== 0 && first !== LAST_SEGMENT;
    if (pointsIntoFile) subtable.readUInt16BE(pointer + away + 2 * Math.max(0, last - first));
    return [first, last];
  });
}

const GROUP = 12;

function groups(subtable: Buffer): Range[] {
  const count = subtable.readUInt32BE(12);
  if (16 + count * GROUP > subtable.length) throw new RangeError("The list is cut short.");
  return Array.from({ length: count }, (_, index): Range => {
    const at = 16 + index * GROUP;
    return [subtable.readUInt32BE(at), subtable.readUInt32BE(at + 4)];
  });
}

import { type FontBytes, type FontTable, tablesOf, wholeFile } from "./font-tables.ts";

const NAME_RECORD = 12;
/** Platform 3, encoding 1 and 10: Windows, in UTF-16 with the high byte first. */
const WINDOWS = 3;
/** The typographic family comes before the family, which may hold the weight (`Inter SemiBold`). */
const FAMILY_NAMES = [16, 1];
/** Without these nothing can be set in a font; outlines are in `glyf` (TTF) or `CFF ` (OTF). */
const NEEDED = ["cmap", "head", "hhea", "hmtx", "maxp"];
const OUTLINES = ["glyf", "CFF ", "CFF2"];

/** What a font file says of itself; painters find a font by these. */
export interface FontFacts {
  family: string;
  /** 100–900 */
  weight: number;
  /** It holds many weights, of which painters take the first only. */
  variable: boolean;
  italic: boolean;
  /** It is of outlines, not of pixels only. */
  outlined: boolean;
  /** Every painter paints it the same: it is of outlines, without colours of its own. */
  plain: boolean;
}

/** TrueType, OpenType, and Apple's mark for TrueType. */
const SIGNATURES = ["\0\x01\0\0", "OTTO", "true"];
const WEB_FONTS = ["wOFF", "wOF2"];

/** What kind of file it is, by how it begins. */
export function fontKind(bytes: Buffer): "font" | "web-font" | "collection" | "none" {
  const start = bytes.toString("latin1", 0, 4);
  if (SIGNATURES.includes(start)) return "font";
  if (WEB_FONTS.includes(start)) return "web-font";
  return start === "ttcf" ? "collection" : "none";
}

/** What paints letters in colours, each painter in its own way or not at all. */
const COLORS = ["CBDT", "COLR", "sbix", "SVG "];
/** The first bit of `fsSelection`. */
const ITALIC = 1;

/** Reads the family and the weight of a TrueType or OpenType font; nothing when it is damaged. */
export function fontFacts(bytes: Buffer): FontFacts | undefined {
  return factsOfFace(wholeFile(bytes), 0);
}

/**
 * The same for one face of a file.
 *
 * @param face where it begins
 */
export function factsOfFace(file: FontBytes, face: number): FontFacts | undefined {
  try {
    return read(file, tablesOf(file, face));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function read(file: FontBytes, tables: ReadonlyMap<string, FontTable>): FontFacts | undefined {
  const whole = NEEDED.every((tag) => tables.has(tag));
  const names = tables.get("name");
  const family = names && familyIn(file.at(names.offset, names.length));
  if (!whole || family === undefined) return undefined;
  const outlined = OUTLINES.some((tag) => tables.has(tag));
  const os2 = tables.get("OS/2");
  const style = os2 && file.at(os2.offset, 64);
  return {
    family,
    weight: style?.readUInt16BE(4) ?? 400,
    variable: tables.has("fvar"),
    italic: ((style?.readUInt16BE(62) ?? 0) & ITALIC) !== 0,
    outlined,
    plain: outlined && !COLORS.some((tag) => tables.has(tag)),
  };
}

function familyIn(names: Buffer): string | undefined {
  return FAMILY_NAMES.map((id) => nameIn(names, id)).find((found) => found !== undefined);
}

function nameIn(names: Buffer, wanted: number): string | undefined {
  const count = names.readUInt16BE(2);
  const strings = names.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = 6 + index * NAME_RECORD;
    const [platform, id] = [names.readUInt16BE(record), names.readUInt16BE(record + 6)];
    if (platform !== WINDOWS || id !== wanted) continue;
    const [size, offset] = [names.readUInt16BE(record + 8), names.readUInt16BE(record + 10)];
    const start = strings + offset;
    return new TextDecoder("utf-16be").decode(names.subarray(start, start + size));
  }
  return undefined;
}

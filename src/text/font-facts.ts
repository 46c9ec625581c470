const TABLE_RECORD = 16;
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

/**
 * Reads the family and the weight of a TrueType or OpenType font; nothing when it is damaged.
 * https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function fontFacts(bytes: Buffer): FontFacts | undefined {
  try {
    const tables = tablesOf(bytes);
    const whole = NEEDED.every((tag) => tables.has(tag)) && OUTLINES.some((tag) => tables.has(tag));
    const names = tables.get("name");
    const family =
      names === undefined
        ? undefined
        : FAMILY_NAMES.map((id) => nameIn(bytes, names, id)).find((found) => found !== undefined);
    if (!whole || family === undefined) return undefined;
    const os2 = tables.get("OS/2");
    const weight = os2 === undefined ? 400 : bytes.readUInt16BE(os2 + 4);
    return { family, weight, variable: tables.has("fvar") };
  } catch (error) {
    // A file that is cut short makes Buffer read beyond its end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where each table begins. @throws RangeError when one reaches beyond the end of the file */
function tablesOf(bytes: Buffer): Map<string, number> {
  const tables = new Map<string, number>();
  const count = bytes.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * TABLE_RECORD;
    const [offset, length] = [bytes.readUInt32BE(record + 8), bytes.readUInt32BE(record + 12)];
    if (offset + length > bytes.length) throw new RangeError("The file is cut short.");
    tables.set(bytes.toString("latin1", record, record + 4), offset);
  }
  return tables;
}

function nameIn(bytes: Buffer, table: number, wanted: number): string | undefined {
  const count = bytes.readUInt16BE(table + 2);
  const strings = table + bytes.readUInt16BE(table + 4);
  for (let index = 0; index < count; index++) {
    const record = table + 6 + index * NAME_RECORD;
    const [platform, id] = [bytes.readUInt16BE(record), bytes.readUInt16BE(record + 6)];
    if (platform !== WINDOWS || id !== wanted) continue;
    const [size, offset] = [bytes.readUInt16BE(record + 8), bytes.readUInt16BE(record + 10)];
    const start = strings + offset;
    return new TextDecoder("utf-16be").decode(bytes.subarray(start, start + size));
  }
  return undefined;
}

import { readFileSync } from "node:fs";
import { UnusableFontError } from "./unusable-font.ts";

const TABLE_RECORD = 16;
const NAME_RECORD = 12;
/** Platform 3, encoding 1 and 10: Windows, in UTF-16 with the high byte first. */
const WINDOWS = 3;
/** The typographic family comes before the family, which may hold the weight (`Inter SemiBold`). */
const FAMILY_NAMES = [16, 1];

/**
 * The family that a font file says it belongs to: what painters know it by.
 * https://learn.microsoft.com/typography/opentype/spec/name
 *
 * @throws UnusableFontError when the file is no TrueType or OpenType font with a name
 */
export function fontFamilyName(file: string): string {
  const bytes = readFileSync(file);
  try {
    const name = FAMILY_NAMES.map((id) => nameIn(bytes, id)).find((found) => found !== undefined);
    if (name !== undefined) return name;
  } catch (error) {
    // A file that is cut short makes Buffer read beyond its end.
    if (!(error instanceof RangeError)) throw error;
  }
  throw new UnusableFontError(file);
}

function nameIn(bytes: Buffer, wanted: number): string | undefined {
  const table = tableAt(bytes, "name");
  if (table === undefined) return undefined;
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

function tableAt(bytes: Buffer, tag: string): number | undefined {
  const count = bytes.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * TABLE_RECORD;
    if (bytes.toString("latin1", record, record + 4) === tag) return bytes.readUInt32BE(record + 8);
  }
  return undefined;
}

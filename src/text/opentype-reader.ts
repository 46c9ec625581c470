/** The parts of OpenType tables that the build reads: https://learn.microsoft.com/typography/opentype/spec */

/** Each table of a font file. */
export function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + 16 * index;
    const start = font.readUInt32BE(record + 8);
    const end = start + font.readUInt32BE(record + 12);
    tables.set(font.toString("latin1", record, record + 4), font.subarray(start, end));
  }
  return tables;
}

/** `count` numbers of 16 bits. */
export function numbersAt(table: Buffer, at: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => table.readUInt16BE(at + 2 * index));
}

/** The tags of the features that a GSUB or GPOS table holds, and the lookups of each. */
export function featuresOf(table: Buffer): Map<string, number[]> {
  const list = table.readUInt16BE(6);
  const features = new Map<string, number[]>();
  for (let index = 0; index < table.readUInt16BE(list); index++) {
    const record = list + 2 + 6 * index;
    const feature = list + table.readUInt16BE(record + 4);
    const lookups = numbersAt(table, feature + 4, table.readUInt16BE(feature + 2));
    const tag = table.toString("latin1", record, record + 4);
    features.set(tag, [...new Set([...(features.get(tag) ?? []), ...lookups])]);
  }
  return features;
}

export interface Lookup {
  type: number;
  subtables: Buffer[];
}

/** @param extension the lookup type that wraps others: 7 in GSUB, 9 in GPOS */
export function lookupsOf(table: Buffer, extension: number): Lookup[] {
  const list = table.readUInt16BE(8);
  return numbersAt(table, list + 2, table.readUInt16BE(list)).map((offset) => {
    const start = list + offset;
    const type = table.readUInt16BE(start);
    const found = numbersAt(table, start + 6, table.readUInt16BE(start + 4)).map((place) =>
      table.subarray(start + place),
    );
    if (type !== extension) return { type, subtables: found };
    return {
      type: found[0]?.readUInt16BE(2) ?? 0,
      subtables: found.map((wrapped) => wrapped.subarray(wrapped.readUInt32BE(4))),
    };
  });
}

/** The glyphs of a coverage table, in its order. */
export function coverageOf(table: Buffer): number[] {
  const count = table.readUInt16BE(2);
  if (table.readUInt16BE(0) === 1) return numbersAt(table, 4, count);
  const glyphs: number[] = [];
  for (let index = 0; index < count; index++) {
    const [first = 0, last = 0] = numbersAt(table, 4 + 6 * index, 2);
    for (let glyph = first; glyph <= last; glyph++) glyphs.push(glyph);
  }
  return glyphs;
}

/** The class of each glyph that has one other than 0. */
export function classesOf(table: Buffer): Map<number, number> {
  const classes = new Map<number, number>();
  if (table.readUInt16BE(0) === 1) {
    const first = table.readUInt16BE(2);
    const found = numbersAt(table, 6, table.readUInt16BE(4));
    for (const [index, value] of found.entries()) classes.set(first + index, value);
    return classes;
  }
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const [first = 0, last = 0, value = 0] = numbersAt(table, 4 + 6 * index, 3);
    for (let glyph = first; glyph <= last; glyph++) classes.set(glyph, value);
  }
  return classes;
}

/** The glyph of each code point, from the first `cmap` subtable of format 4 or 12. */
export function glyphsByCodepoint(cmap: Buffer): Map<number, number> {
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    if (subtable.readUInt16BE(0) === 4) return ofFormat4(subtable);
  }
  throw new Error("The font has no cmap of format 4.");
}

function ofFormat4(table: Buffer): Map<number, number> {
  const segments = table.readUInt16BE(6) / 2;
  const glyphs = new Map<number, number>();
  for (let index = 0; index < segments; index++) {
    const end = 14 + 2 * index;
    const start = end + 2 + 2 * segments;
    const delta = table.readUInt16BE(start + 2 * segments);
    const place = start + 4 * segments;
    const range = table.readUInt16BE(place);
    const first = table.readUInt16BE(start);
    for (let codepoint = first; codepoint <= table.readUInt16BE(end); codepoint++) {
      if (codepoint === 0xffff) continue;
      const found =
        range === 0 ? codepoint : table.readUInt16BE(place + range + 2 * (codepoint - first));
      if (found !== 0) glyphs.set(codepoint, (found + delta) & 0xffff);
    }
  }
  return glyphs;
}

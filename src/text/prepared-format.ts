/**
 * What the build works out of a font, so that a run needs no HarfBuzz for plain text: which forms
 * of a glyph stand where, how far each pair is kerned, and the outlines, ready to be put together.
 * One file: the length of the JSON (4 bytes, low byte first), the JSON, then the parts it names.
 */
export interface PreparedHead {
  unitsPerEm: number;
  /** Glyphs, and the classes of those that are kerned alike, by the first and the second of a pair. */
  glyphs: number;
  lefts: number;
  rights: number;
  /** Where contextual forms stand, in the order in which they are tried at each glyph. */
  rules: FormRule[];
  /** Where each part begins behind the JSON, and how many bytes it has. */
  parts: Record<PartName, [start: number, length: number]>;
}

/** Classes of glyphs, as bits: what stands before (the nearest first), the glyph itself, what follows. */
export interface FormRule {
  before: number[];
  glyph: number;
  after: number[];
  /** Without it, the rule says that the usual form stays. */
  changes: boolean;
}

/** Tables of the font file that are copied as they are, or nearly so. */
export const COPIED_TABLES = ["OS/2", "gasp", "head", "hhea", "maxp", "name", "post"] as const;

/**
 * - `glyphOf`: the glyph of each code point (16 bits); 0 where text needs HarfBuzz
 * - `classes`: the classes of each glyph for the rules (32 bits)
 * - `forms`: the other form of each glyph (16 bits), or 0
 * - `left`, `right`: the kerning classes of each glyph (16 bits)
 * - `kerning`: font units (16 bits), for each left class and then each right class
 * - `hmtx`, `loca`, `glyf`: as in the font; `loca` with 32 bits
 */
export const PART_NAMES = [
  ...["classes", "glyphOf", "forms", "left", "right", "kerning"],
  ...["hmtx", "loca", "glyf"],
  ...COPIED_TABLES,
] as const;

export type PartName = (typeof PART_NAMES)[number];

/** The file of a font's prepared data, beside it. */
export function preparedFile(fontFile: string): string {
  return fontFile.replace(/\.ttf$/, ".prepared");
}

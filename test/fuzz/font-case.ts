import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { bundledInter } from "../../src/text/font-files.ts";
import { tablesOf, wholeFile } from "../../src/text/font-tables.ts";
import { cutByHarfBuzz } from "../../src/text/subset.ts";
import { otfFont } from "../support/otf-font.ts";

/** One change of a font's bytes; where, is told by numbers, so that it shrinks well. */
export interface FontEdit {
  kind: "number" | "bytes" | "cut" | "copy" | "remove" | "directory";
  /** Which of the tables. */
  table: number;
  /** Where in it. */
  at: number;
  value: number;
}

/** A theme's own font that may be broken in any way. */
export interface FontCase {
  kind: "font";
  font: keyof typeof FONTS;
  edits: FontEdit[];
}

const LETTERS = Array.from({ length: 95 }, (_, index) => 32 + index);
const HEBREW = "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf";

/** Small, so that a change hits something: outlines of both kinds, with layout tables and without. */
const FONTS = {
  squares: once(() => otfFont()),
  inter: once(() => {
    const file = bundledInter().files[400];
    return Buffer.from(cutByHarfBuzz({ file, index: 0, codepoints: LETTERS }));
  }),
  hebrew: once(() => readFileSync(createRequire(import.meta.url).resolve(HEBREW))),
};

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Counts, offsets and sizes that programs stumble over. */
const NUMBERS = [0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xfffe, 0xffff];

const fontEdit: fc.Arbitrary<FontEdit> = fc.record({
  // Most fonts that say otherwise where their tables are do not get past the first look.
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("number", "bytes") },
    { weight: 1, arbitrary: fc.constantFrom("cut", "copy", "remove", "directory") },
  ),
  table: fc.nat(40),
  // What begins a table says most about it.
  at: fc.oneof(fc.nat(40), fc.nat(100_000)),
  value: fc.oneof(fc.constantFrom(...NUMBERS), fc.nat(0xffff)),
});

export const anyFontCase: fc.Arbitrary<FontCase> = fc.record({
  kind: fc.constant("font"),
  font: fc.constantFrom("squares", "inter", "hebrew"),
  edits: fc.array(fontEdit, { minLength: 1, maxLength: 4 }),
});

/** The file of a case. */
export function fontBytes({ font, edits }: Pick<FontCase, "font" | "edits">): Buffer {
  return edits.reduce(edited, Buffer.from(FONTS[font]()));
}

/** Bytes of a record in the list of tables: tag, sum, offset, length. */
const RECORD = 16;

function edited(bytes: Buffer, { kind, table, at, value }: FontEdit): Buffer {
  const tables = tablesIn(bytes);
  const which = table % (tables.length || 1);
  const { offset = 0, length = bytes.length } = tables[which] ?? {};
  const place = offset + (length < 2 ? 0 : at % (length - 1));
  if (place + 2 > bytes.length) return bytes;
  switch (kind) {
    case "number":
      bytes.writeUInt16BE(value, place);
      return bytes;
    case "bytes":
      bytes.subarray(place, place + 1 + ((value >> 8) % 32)).fill(value & 0xff);
      return bytes;
    case "cut":
      return value % 4 === 0 ? bytes.subarray(0, place) : bytes;
    case "copy":
      bytes.copyWithin(place, at % bytes.length, (at % bytes.length) + (value % 64));
      return bytes;
    case "remove":
      // A table of another name is as good as none.
      return withRecord(bytes, which, (record) => record.write("none", "latin1"));
    case "directory":
      return withRecord(bytes, which, (record) => {
        const field = 8 + (at % 2) * 4;
        record.writeUInt32BE((record.readUInt32BE(field) + value - 0x8000) >>> 0, field);
      });
  }
}

function withRecord(bytes: Buffer, which: number, change: (record: Buffer) => void): Buffer {
  const start = 12 + which * RECORD;
  if (start + RECORD <= bytes.length) change(bytes.subarray(start, start + RECORD));
  return bytes;
}

/** Where its tables are, as far as it still says so. */
function tablesIn(bytes: Buffer): { offset: number; length: number }[] {
  try {
    return [...tablesOf(wholeFile(bytes)).values()];
  } catch {
    return [];
  }
}

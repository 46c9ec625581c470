import { readFileSync } from "node:fs";
import {
  classesOf,
  coverageOf,
  featuresOf,
  glyphsByCodepoint,
  type Lookup,
  lookupsOf,
  numbersAt,
  tablesOf,
} from "./opentype-reader.ts";
import { COPIED_TABLES, type FormRule, PART_NAMES, type PreparedHead } from "./prepared-format.ts";
import { cutByHarfBuzz } from "./subset.ts";

/**
 * Characters that stand each for one glyph, whatever the language. Marks join with letters; `<` and
 * `>` are ends of arrows (`->`), which are glyphs of their own; around a fraction slash are other
 * digits.
 */
const PLAIN =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}](?<![\p{M}\p{C}\p{Default_Ignorable_Code_Point}<>\u2044])/u;
/**
 * Where Unicode keeps the letters of living languages, and the signs that texts have; beyond are
 * those that a journey seldom has.
 */
const USUAL = /[ -\u024f\u0370-\u04ff\u1e00-\u1eff\u2000-\u22ff\u25a0-\u25ff]/;
const LAST = 0x25ff;

/** Features that need marks or another language, of which plain text has none. */
const LOCALISED = ["locl"];

/**
 * What `PreparedHead` describes, for a font file of the kind that Inter is: kerned by pairs, and
 * with contextual forms that each replace one glyph. The build calls this.
 *
 * @throws Error when the font does anything else with plain text
 */
export function preparedData(file: string): Buffer {
  const all = glyphsByCodepoint(table(tablesOf(readFileSync(file)), "cmap"));
  const codepoints = [...all.keys()].filter((codepoint) => {
    const character = String.fromCodePoint(codepoint);
    return codepoint <= LAST && USUAL.test(character) && PLAIN.test(character);
  });
  const plain = cutByHarfBuzz({ file, index: 0, codepoints }, LOCALISED);
  const tables = tablesOf(Buffer.from(plain));
  const glyphs = table(tables, "maxp").readUInt16BE(4);
  const { rules, classes, forms } = contextualForms(table(tables, "GSUB"), glyphs);
  const { left, right, kerning, lefts, rights } = kerningOf(table(tables, "GPOS"), glyphs);
  const byCodepoint = new Uint16Array(LAST + 1);
  for (const [codepoint, glyph] of glyphsByCodepoint(table(tables, "cmap"))) {
    byCodepoint[codepoint] = glyph;
  }
  const unitsPerEm = table(tables, "head").readUInt16BE(18);
  const parts: Record<string, Uint8Array> = {
    ...Object.fromEntries(COPIED_TABLES.map((tag) => [tag, table(tables, tag)])),
    glyphOf: bytesOf(byCodepoint),
    classes: bytesOf(classes),
    forms: bytesOf(forms),
    left: bytesOf(left),
    right: bytesOf(right),
    kerning: bytesOf(kerning),
    hmtx: fullMetrics(tables, glyphs),
    loca: longOffsets(tables, glyphs),
    glyf: table(tables, "glyf"),
  };
  return inOneFile({ unitsPerEm, glyphs, lefts, rights, rules }, parts);
}

function table(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`The font has no table ${tag}.`);
  return found;
}

function bytesOf(numbers: Uint16Array | Int16Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer);
}

function inOneFile(head: Omit<PreparedHead, "parts">, parts: Record<string, Uint8Array>): Buffer {
  let at = 0;
  const bodies = PART_NAMES.map((name) => parts[name] ?? new Uint8Array());
  const places = PART_NAMES.map((name, index) => {
    const start = at;
    at += bodies[index]?.length ?? 0;
    return [name, [start, at - start]] as const;
  });
  const json = Buffer.from(JSON.stringify({ ...head, parts: Object.fromEntries(places) }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...bodies]);
}

interface Forms {
  rules: FormRule[];
  classes: Uint32Array;
  forms: Uint16Array;
}

/** The rules of `calt`, which has to be one lookup of chains, and one of single glyphs that it calls. */
function contextualForms(gsub: Buffer, glyphs: number): Forms {
  const features = featuresOf(gsub);
  const lookups = lookupsOf(gsub, 7);
  const [first = -1, ...more] = features.get("calt") ?? [];
  const chains = lookups[first];
  if (features.size !== 1 || more.length > 0 || chains?.type !== 6) {
    throw new Error(`Plain text is changed by ${[...features.keys()].join(", ")}, beyond calt.`);
  }
  const classes = new Uint32Array(glyphs);
  const bits = new Map<string, number>();
  const bitOf = (coverage: Buffer): number => {
    const covered = coverageOf(coverage);
    const key = covered.join();
    const bit = bits.get(key) ?? 2 ** bits.size;
    if (bit >= 2 ** 31) throw new Error("The font has more than 31 classes of glyphs.");
    bits.set(key, bit);
    for (const glyph of covered) classes[glyph] = (classes[glyph] ?? 0) | bit;
    return bit;
  };
  const called = new Set<number>();
  const rules = chains.subtables.map((subtable) => ruleOf(subtable, bitOf, called));
  const [single = -1, ...others] = called;
  if (others.length > 0) throw new Error("The rules of calt call more than one lookup.");
  return { rules, classes, forms: singleForms(lookups[single], glyphs) };
}

/** A chain of format 3: coverages before, of, and after one glyph, and at most one thing to do. */
function ruleOf(
  subtable: Buffer,
  bitOf: (coverage: Buffer) => number,
  called: Set<number>,
): FormRule {
  if (subtable.readUInt16BE(0) !== 3) throw new Error("A chain is not of format 3.");
  let at = 2;
  const next = () => {
    const count = subtable.readUInt16BE(at);
    const offsets = numbersAt(subtable, at + 2, count);
    at += 2 + 2 * count;
    return offsets.map((offset) => bitOf(subtable.subarray(offset)));
  };
  const before = next();
  const [glyph = 0, ...more] = next();
  const after = next();
  const actions = subtable.readUInt16BE(at);
  if (more.length > 0 || actions > 1) throw new Error("A chain changes more than one glyph.");
  if (actions === 1) called.add(subtable.readUInt16BE(at + 4));
  return { before, glyph, after, changes: actions === 1 };
}

function singleForms(lookup: Lookup | undefined, glyphs: number): Uint16Array {
  const forms = new Uint16Array(glyphs);
  if (lookup?.type !== 1) throw new Error("The rules of calt do not call single forms.");
  for (const subtable of lookup.subtables) {
    const [format, coverage = 0, delta = 0] = numbersAt(subtable, 0, 3);
    for (const [index, glyph] of coverageOf(subtable.subarray(coverage)).entries()) {
      forms[glyph] = format === 1 ? glyph + delta : subtable.readUInt16BE(6 + 2 * index);
    }
  }
  return forms;
}

interface Kerning {
  left: Uint16Array;
  right: Uint16Array;
  lefts: number;
  rights: number;
  kerning: Int16Array;
}

/** All lookups of `kern` in one table, in which glyphs that are kerned alike share a class. */
function kerningOf(gpos: Buffer, glyphs: number): Kerning {
  const features = featuresOf(gpos);
  if (features.size !== 1) throw new Error(`Plain text is moved by ${[...features.keys()]}.`);
  const all = lookupsOf(gpos, 9);
  const pairs = new Int16Array(glyphs * glyphs);
  for (const number of (features.get("kern") ?? []).toSorted((a, b) => a - b)) {
    addPairs(pairs, all[number], glyphs);
  }
  const row = (glyph: number) => pairs.subarray(glyph * glyphs, (glyph + 1) * glyphs);
  const byFirst = grouped(glyphs, (glyph) => row(glyph).join());
  const rows = byFirst.members.map(row);
  const bySecond = grouped(glyphs, (glyph) => rows.map((values) => values[glyph]).join());
  const kerning = rows.flatMap((values) => bySecond.members.map((glyph) => values[glyph] ?? 0));
  return {
    left: byFirst.classes,
    right: bySecond.classes,
    lefts: rows.length,
    rights: bySecond.members.length,
    kerning: Int16Array.from(kerning),
  };
}

/** Each glyph's class, and one glyph of each class. */
function grouped(glyphs: number, keyOf: (glyph: number) => string) {
  const known = new Map<string, number>();
  const members: number[] = [];
  const classes = new Uint16Array(glyphs);
  for (let glyph = 0; glyph < glyphs; glyph++) {
    const key = keyOf(glyph);
    if (!known.has(key)) members.push(glyph);
    known.set(key, known.get(key) ?? members.length - 1);
    classes[glyph] = known.get(key) ?? 0;
  }
  return { classes, members };
}

/** `valueFormat1`: nothing but the advance of the first. */
const X_ADVANCE = 4;

/** Of each pair the first subtable that has it counts; one by classes has every pair of a covered glyph. */
function addPairs(pairs: Int16Array, lookup: Lookup | undefined, glyphs: number): void {
  if (lookup?.type !== 2) throw new Error("The font kerns by more than pairs.");
  const settled = new Uint8Array(glyphs * glyphs);
  const settle = (first: number, second: number, value: number) => {
    const place = first * glyphs + second;
    if (settled[place] === 1) return;
    settled[place] = 1;
    pairs[place] = (pairs[place] ?? 0) + value;
  };
  for (const subtable of lookup.subtables) {
    const [format, coverage = 0, first, second] = numbersAt(subtable, 0, 4);
    if (first !== X_ADVANCE || second !== 0)
      throw new Error("A pair changes more than its advance.");
    const covered = coverageOf(subtable.subarray(coverage));
    if (format === 1) singlePairs(subtable, covered, settle);
    else classPairs(subtable, covered, glyphs, settle);
  }
}

type Settle = (first: number, second: number, value: number) => void;

function singlePairs(subtable: Buffer, covered: readonly number[], settle: Settle): void {
  for (const [index, offset] of numbersAt(subtable, 10, covered.length).entries()) {
    for (let pair = 0; pair < subtable.readUInt16BE(offset); pair++) {
      const place = offset + 2 + 4 * pair;
      const value = subtable.readInt16BE(place + 2);
      settle(covered[index] ?? 0, subtable.readUInt16BE(place), value);
    }
  }
}

function classPairs(
  subtable: Buffer,
  covered: readonly number[],
  glyphs: number,
  settle: Settle,
): void {
  const [first = 0, second = 0, , seconds = 0] = numbersAt(subtable, 8, 4);
  const firsts = classesOf(subtable.subarray(first));
  const secondClasses = classesOf(subtable.subarray(second));
  for (const glyph of covered) {
    const row = 16 + 2 * seconds * (firsts.get(glyph) ?? 0);
    for (let other = 0; other < glyphs; other++) {
      const column = secondClasses.get(other) ?? 0;
      settle(glyph, other, subtable.readInt16BE(row + 2 * column));
    }
  }
}

/** Advance and left side of every glyph: a font leaves out advances that repeat at the end. */
function fullMetrics(tables: ReadonlyMap<string, Buffer>, glyphs: number): Uint8Array {
  const hmtx = table(tables, "hmtx");
  const full = table(tables, "hhea").readUInt16BE(34);
  const metrics = Buffer.alloc(4 * glyphs);
  for (let glyph = 0; glyph < glyphs; glyph++) {
    const last = Math.min(glyph, full - 1);
    const side = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
    metrics.writeUInt16BE(hmtx.readUInt16BE(4 * last), 4 * glyph);
    metrics.writeUInt16BE(hmtx.readUInt16BE(side), 4 * glyph + 2);
  }
  return metrics;
}

function longOffsets(tables: ReadonlyMap<string, Buffer>, glyphs: number): Uint8Array {
  const loca = table(tables, "loca");
  if (table(tables, "head").readUInt16BE(50) === 1) return loca;
  const long = Buffer.alloc(4 * (glyphs + 1));
  for (let glyph = 0; glyph <= glyphs; glyph++) {
    long.writeUInt32BE(2 * loca.readUInt16BE(2 * glyph), 4 * glyph);
  }
  return long;
}

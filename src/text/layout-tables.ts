import type { PreparedFont } from "./prepared-font.ts";
import type { FormRule } from "./prepared-format.ts";
import { bigEndian } from "./sfnt.ts";

/**
 * A GSUB or GPOS table with one feature for every script, which is the first of its lookups.
 * https://learn.microsoft.com/typography/opentype/spec/chapter2
 */
function layoutTable(feature: string, lookups: readonly Buffer[]): Buffer {
  const tag = (name: string) => [...numbersOf(name)];
  const scripts = [1, ...tag("DFLT"), 8, 4, 0, 0, 0xffff, 1, 0];
  const features = [1, ...tag(feature), 8, 0, 1, 0];
  const featuresAt = 10 + 2 * scripts.length;
  const lookupsAt = featuresAt + 2 * features.length;
  const offsets: number[] = [];
  let at = 2 + 2 * lookups.length;
  for (const lookup of lookups) {
    offsets.push(at);
    at += lookup.length;
  }
  const head = [1, 0, 10, featuresAt, lookupsAt, ...scripts, ...features, lookups.length];
  return Buffer.concat([bigEndian([...head, ...offsets]), ...lookups]);
}

function numbersOf(tag: string): [number, number] {
  const bytes = Buffer.from(tag, "latin1");
  return [bytes.readUInt16BE(0), bytes.readUInt16BE(2)];
}

/** The class each glyph has in the font, renumbered to those that occur. */
function renumbered(classes: Buffer, glyphs: readonly number[]) {
  const known = new Map<number, number>();
  const own = glyphs.map((glyph) => {
    const value = classes.readUInt16LE(2 * glyph);
    const found = known.get(value) ?? known.size;
    known.set(value, found);
    return found;
  });
  return { own, values: [...known.keys()] };
}

/** The farthest that an offset of 16 bits reaches. */
const REACH = 0xffff;

/** GPOS with the kerning of these glyphs, by classes; undefined when it would be too large for that. */
export function pairKerning(font: PreparedFont, glyphs: readonly number[]): Buffer | undefined {
  const kerning = font.part("kerning");
  const left = renumbered(font.part("left"), glyphs);
  const right = renumbered(font.part("right"), glyphs);
  const values = left.values.flatMap((first) =>
    right.values.map((second) => kerning.readInt16LE(2 * (first * font.head.rights + second))),
  );
  const coverageAt = 16 + 2 * values.length;
  const leftAt = coverageAt + 10;
  const rightAt = leftAt + 6 + 2 * glyphs.length;
  if (rightAt > REACH) return undefined;
  const subtable = [
    ...[2, coverageAt, 4, 0, leftAt, rightAt, left.values.length, right.values.length],
    ...values,
    ...[2, 1, 0, glyphs.length - 1, 0],
    ...[1, 0, glyphs.length, ...left.own],
    ...[1, 0, glyphs.length, ...right.own],
  ];
  return layoutTable("kern", [bigEndian([2, 0, 1, 8, ...subtable])]);
}

/**
 * GSUB with the rules that can come true among these glyphs; undefined when there are none.
 *
 * @param places the number of each glyph of the font in the subset, ascending
 */
export function chainedForms(
  font: PreparedFont,
  places: ReadonlyMap<number, number>,
): Buffer | undefined {
  const forms = font.part("forms");
  const changing = [...places].filter(([glyph]) => forms.readUInt16LE(2 * glyph) !== 0);
  const coverages = coveragesOf(font, places);
  const possible = font.head.rules.filter(({ before, glyph, after }) =>
    [glyph, ...before, ...after].every((bit) => coverages.has(bit)),
  );
  if (changing.length === 0 || possible.length === 0) return undefined;
  const singles = changing.map(([glyph]) => places.get(forms.readUInt16LE(2 * glyph)) ?? 0);
  const single = [
    ...[1, 0, 1, 8],
    ...[2, 6 + 2 * singles.length, singles.length, ...singles],
    ...[1, changing.length, ...changing.map(([, place]) => place)],
  ];
  return layoutTable("calt", [bigEndian(chains(possible, coverages)), bigEndian(single)]);
}

/** The places of the glyphs of each class that has any. */
function coveragesOf(font: PreparedFont, places: ReadonlyMap<number, number>) {
  const classes = font.part("classes");
  const coverages = new Map<number, number[]>();
  for (const [glyph, place] of places) {
    const own = classes.readUInt32LE(4 * glyph);
    for (let bit = 1; bit <= own; bit *= 2) {
      if ((own & bit) !== 0) coverages.set(bit, [...(coverages.get(bit) ?? []), place]);
    }
  }
  return coverages;
}

/** A lookup of chains of format 3, a subtable a rule, which share their coverages behind them. */
function chains(rules: readonly FormRule[], coverages: ReadonlyMap<number, number[]>): number[] {
  const bodies = rules.map(({ before, glyph, after, changes }) => (coverageAt: Coverage) => [
    ...[3, before.length, ...before.map(coverageAt)],
    ...[1, coverageAt(glyph), after.length, ...after.map(coverageAt)],
    ...(changes ? [1, 0, 1] : [0]),
  ]);
  const starts: number[] = [];
  let at = 6 + 2 * rules.length;
  for (const body of bodies) {
    starts.push(at);
    at += 2 * body(() => 0).length;
  }
  const placed = new Map<number, number>();
  const tables: number[] = [];
  for (const [bit, glyphs] of coverages) {
    placed.set(bit, at + 2 * tables.length);
    tables.push(1, glyphs.length, ...glyphs);
  }
  return [
    ...[6, 0, rules.length, ...starts],
    ...bodies.flatMap((body, index) =>
      body((bit) => (placed.get(bit) ?? 0) - (starts[index] ?? 0)),
    ),
    ...tables,
  ];
}

type Coverage = (bit: number) => number;

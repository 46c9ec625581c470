import { readFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { hasSoundCharacters } from "../../src/text/font-characters.ts";
import { tablesOf, wholeFile } from "../../src/text/font-tables.ts";
import { otfFont } from "../support/otf-font.ts";

const FONTS = path.join(packageRoot(), "node_modules/@expo-google-fonts");
const files = globSync("*/400*/*.ttf", { cwd: FONTS, absolute: true });

test.each(files.map((file) => [path.basename(file), file]))("%s is sound", (_, file) => {
  expect(hasSoundCharacters(wholeFile(readFileSync(file)))).toBe(true);
});

/** A font whose one list of characters has another number at a place. */
function changed(place: number, value: number): boolean {
  const bytes = otfFont();
  const { offset = 0 } = tablesOf(wholeFile(bytes)).get("cmap") ?? {};
  // Behind the header and the one record of the table.
  bytes.writeUInt16BE(value, offset + 12 + place);
  return hasSoundCharacters(wholeFile(bytes));
}

test("a font is sound as it is", () => {
  expect(changed(0, 4)).toBe(true);
});

test.each([
  ["segments that end before they begin", 14, 3],
  ["segments beyond the end of the table", 6, 0x8000],
  ["glyphs that would be behind the end of the file", 28, 0x802e],
])("a font with %s is not", (_, place, value) => {
  expect(changed(place, value)).toBe(false);
});

/** Ranges of 32 bits. */
function ranges(...groups: number[][]): boolean {
  const numbers = [12, 28 + groups.length * 12, 0, groups.length, ...groups.flat()];
  const subtable = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) subtable.writeUInt32BE(number, index * 4);
  subtable.writeUInt16BE(12, 0);
  const head = Buffer.from([0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12]);
  return hasSoundCharacters(
    wholeFile(otfFont({ more: { cmap: Buffer.concat([head, subtable]) } })),
  );
}

test("ranges are in order, and of characters", () => {
  expect(ranges([32, 126, 1], [0x1f600, 0x1f64f, 96])).toBe(true);
  expect(ranges([32, 0xfffffffe, 1])).toBe(false);
  expect(ranges([126, 32, 1])).toBe(false);
  expect(ranges([32, 126, 1], [100, 200, 1])).toBe(false);
});

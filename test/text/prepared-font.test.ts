import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { bundledInter } from "../../src/text/font-files.ts";
import { shapedFont } from "../../src/text/open-font.ts";
import { type PreparedFont, preparedFont } from "../../src/text/prepared-font.ts";
import type { FontWeight } from "../../src/text/text.ts";

const WEIGHTS: FontWeight[] = [400, 600, 700];
const LANGUAGES = ["en", "ro", "tr", "bg", "el", "vi", "ca"];

function fontsOf(weight: FontWeight) {
  const file = bundledInter().files[weight];
  const prepared = preparedFont(file);
  if (prepared === undefined) throw new Error("Run npm run build first.");
  return { prepared, harfBuzz: shapedFont(file, 0) };
}

function characters(prepared: PreparedFont, language = "en"): string[] {
  const all = Array.from({ length: 0x3000 }, (_, codepoint) => codepoint);
  return all
    .filter((codepoint) => prepared.glyphOf(codepoint, language) !== undefined)
    .map((codepoint) => String.fromCodePoint(codepoint));
}

/** Words of the examples, with the signs that stand at them. */
function exampleWords(): string[] {
  const folder = join(packageRoot(), "examples");
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const text = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  return [...new Set(text.normalize("NFC").split(/\s+/))];
}

describe.each(WEIGHTS)("Inter in weight %i, prepared", (weight) => {
  const { prepared, harfBuzz } = fontsOf(weight);
  const same = (text: string, language = "en") => {
    const width = prepared.advance(text, language);
    return width === undefined || width === harfBuzz.advance(text, language);
  };

  it("has every letter of the languages of Europe", () => {
    const letters = "abcxyzABCXYZ0123456789äöüßéèçñșțłżőűğışΑαΩώЖжЯя.,;:!?()„“”’–—…€%&/+·→ ";
    expect([...letters].filter((letter) => !prepared.has(letter.codePointAt(0) ?? 0))).toEqual([]);
    expect(prepared.advance("ab<", "en")).toBeUndefined();
    expect(prepared.advance("客户", "zh")).toBeUndefined();
  });

  it("measures each character as HarfBuzz does", () => {
    for (const language of LANGUAGES)
      expect(characters(prepared).filter((one) => !same(one, language))).toEqual([]);
  });

  it("measures the words of the examples as HarfBuzz does", () => {
    const words = exampleWords();
    expect(words.filter((word) => !same(word))).toEqual([]);
    const left = words.filter((word) => prepared.advance(word, "en") === undefined);
    expect(
      left.filter((word) => !/[<>\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(word)),
    ).toEqual([]);
  });

  it("measures any text of these characters as HarfBuzz does", () => {
    const usual = fc.constantFrom(..."aAeoTVWy.,:-–()[]{}@*+=x×0127/ •/&→АТуΑΤ");
    const any = fc.constantFrom(...characters(prepared));
    const texts = fc.array(fc.oneof({ weight: 3, arbitrary: usual }, any), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (parts, language) => {
        expect(same(parts.join(""), language)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

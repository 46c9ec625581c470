import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { bundledInter } from "../../src/text/font-files.ts";
import { shapedFont } from "../../src/text/open-font.ts";
import { preparedSubset } from "../../src/text/prepared-subset.ts";
import { cutByHarfBuzz } from "../../src/text/subset.ts";
import type { UsedFont } from "../../src/text/text.ts";

const folder = mkdtempSync(join(tmpdir(), "journeymap-prepared-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = bundledInter().files[600];
const whole = shapedFont(file, 0);

function usedFont(text: string, language = "en"): UsedFont {
  const codepoints = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  codepoints.sort((a, b) => a - b);
  return { family: "Inter", weight: 600, file, index: 0, language, codepoints, ofSystem: false };
}

let files = 0;
function opened(bytes: Uint8Array) {
  files += 1;
  const cut = join(folder, `${files}.ttf`);
  writeFileSync(cut, bytes);
  return shapedFont(cut, 0);
}

function subset(text: string): Uint8Array {
  const bytes = preparedSubset(usedFont(text));
  if (bytes === undefined) throw new Error(`${text} is not prepared. Run npm run build first.`);
  return bytes;
}

describe("preparedSubset", () => {
  it("is shaped as the whole font is, whatever stands together", () => {
    const letters = fc.constantFrom(..."aAeoTVWy.,:-–()[]@+=x×0127 •/&ÅẤșАТуΑΤ");
    const texts = fc.array(letters, { minLength: 1, maxLength: 15 }).map((all) => all.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        expect(opened(subset(text)).advance(text, "en")).toBe(whole.advance(text, "en"));
      }),
      { numRuns: 150 },
    );
  });

  it("has no letter but those that were painted", () => {
    const cut = opened(subset("Ấb"));
    expect([..."Ấb"].every((letter) => cut.has(letter.codePointAt(0) ?? 0))).toBe(true);
    expect(cut.has(0x41)).toBe(false);
  });

  it("is hardly larger than what HarfBuzz cuts", () => {
    const text = "The quick brown fox (JUMPED) over 1 lazy dog: 10:30 – 12:45, at 3 × 4 m.";
    const harfBuzz = cutByHarfBuzz(usedFont(text));
    expect(subset(text).length).toBeLessThan(harfBuzz.length * 1.15);
  });

  it("leaves to HarfBuzz what is not prepared", () => {
    expect(preparedSubset(usedFont("a -> b"))).toBeUndefined();
    expect(preparedSubset(usedFont("客户"))).toBeUndefined();
    expect(preparedSubset(usedFont("Braşov", "ro"))).toBeUndefined();
    expect(preparedSubset(usedFont("Beşiktaş", "tr"))).toBeDefined();
    expect(preparedSubset(usedFont("col·legi", "ca"))).toBeUndefined();
  });
});

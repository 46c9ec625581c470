import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledInter } from "../../src/text/font-files.ts";
import { openFont } from "../../src/text/open-font.ts";
import { subsetFont } from "../../src/text/subset.ts";
import type { TextStyle, UsedFont } from "../../src/text/text.ts";
import { createTextSetter } from "../../src/text/text-setter.ts";
import { UnusableFontError } from "../../src/text/unusable-font.ts";

const body: TextStyle = { size: 12, weight: 400, lineHeight: 16 };

async function fontsOf(...texts: string[]): Promise<UsedFont[]> {
  const fonts = bundledInter();
  const text = await createTextSetter({ lang: "ro", fonts, resolveFrom: [process.cwd()] });
  for (const each of texts) text.line(each, body);
  return text.usedFonts();
}

describe("subsetFont", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "journeymap-subset-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function cut(font: UsedFont): Promise<string> {
    const file = join(folder, `${font.family}.ttf`);
    writeFileSync(file, await subsetFont(font));
    return file;
  }

  it.each([
    "AVATAR To Wa P. 10x20, 3 x 4 (ABC) a->b",
    "Țară și oraș: 1⁄2 fișă",
    "Привет, Καλημέρα",
    "你好，世界",
    "👩\u200d🚀👍🏽🇷🇴",
  ])("shapes as the whole font does: %s", async (text) => {
    for (const font of await fontsOf(text)) {
      const whole = openFont(font.file);
      const small = openFont(await cut({ ...font, family: `${font.family} ${text.length}` }));
      const painted = [...text].filter((c) => font.codepoints.includes(c.codePointAt(0) ?? 0));
      expect(small.advance(painted.join(""), "ro")).toBe(whole.advance(painted.join(""), "ro"));
      expect(font.codepoints.filter((c) => whole.has(c))).toEqual(
        font.codepoints.filter((c) => small.has(c)),
      );
    }
  });

  it("is a fraction of the whole font", async () => {
    const alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?-–()ăâîșț";
    const [inter, han] = await fontsOf(alphabet, "客户旅程");
    if (inter === undefined || han === undefined) throw new Error("Two fonts should have painted.");
    expect((await subsetFont(inter)).length).toBeLessThan(30_000);
    expect((await subsetFont(han)).length).toBeLessThan(5_000);
    expect(statSync(inter.file).size).toBeGreaterThan(300_000);
  });

  it("holds nothing but what was painted", async () => {
    const [font] = await fontsOf("abc");
    if (font === undefined) throw new Error("A font should have painted.");
    const small = openFont(await cut({ ...font, family: "abc" }));
    expect(small.has(0x61)).toBe(true);
    expect(small.has(0x7a)).toBe(false);
  });

  it("is the same, byte for byte, each time", async () => {
    const [font] = await fontsOf("Journey of a customer, 10x20");
    if (font === undefined) throw new Error("A font should have painted.");
    const first = await subsetFont(font);
    const other = await subsetFont({ ...font, codepoints: [0x41] });
    expect(await subsetFont(font)).toEqual(first);
    expect(other).not.toEqual(first);
    const [one, two] = await Promise.all([subsetFont(font), subsetFont(font)]);
    expect(one).toEqual(two);
  });

  it("says so when the file is no font", async () => {
    const file = join(folder, "page.ttf");
    writeFileSync(file, "<!doctype html>");
    const page = { family: "Page", weight: 400, file, index: 0, language: "en" } as const;
    const font: UsedFont = { ...page, codepoints: [0x41], ofSystem: false };
    expect(() => subsetFont(font)).toThrow(UnusableFontError);
  });
});

import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { graphemes } from "../../src/text/break-opportunities.ts";
import { bundledInter } from "../../src/text/font-files.ts";
import type { TextLine, TextStyle } from "../../src/text/text.ts";
import { createTextSetter } from "../../src/text/text-setter.ts";

const body: TextStyle = { size: 12, weight: 400, lineHeight: 16 };
const bold: TextStyle = { ...body, weight: 700 };

function setter(lang = "en") {
  return createTextSetter({ lang, fonts: bundledInter(), resolveFrom: [process.cwd()] });
}

function texts(lines: TextLine[]): string[] {
  return lines.map((line) => line.text);
}

function runs(line: TextLine): string[] {
  return line.runs.map((run) => `${run.family}: ${run.text}`);
}

describe("wrap", () => {
  it("breaks into lines that fit", async () => {
    const text = await setter();
    const lines = text.wrap("I have to wait in line again before I get my car", body, 100);
    expect(texts(lines)).toEqual(["I have to wait in", "line again before", "I get my car"]);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(100);
  });

  it.each([
    ["de", "Die Kundenzufriedenheitsbefragung (10 x 20 -> 30) kam „zu spät“, AVATAR To Wa."],
    ["zh-Hans", "取车很顺利。“还车”慢，Hello 世界 123！😀👩\u200d🚀"],
  ])("fits at every width and loses nothing (%s)", async (lang, sentence) => {
    const text = await setter(lang);
    for (let width = 1; width < 240; width += 3) {
      const lines = text.wrap(sentence, body, width);
      expect(texts(lines).join("").replaceAll(" ", "")).toBe(sentence.replaceAll(" ", ""));
      for (const line of lines.filter((each) => graphemes(each.text).length > 1)) {
        expect(line.width).toBeLessThanOrEqual(width);
      }
    }
  });

  it("never breaks a word at the width of the longest", async () => {
    const text = await setter("de");
    const sentence = "Die Kundenzufriedenheitsbefragung ist zu lang";
    const width = text.longestWord(sentence, bold);
    const lines = texts(text.wrap(sentence, bold, width));
    expect(lines).toEqual(["Die", "Kundenzufriedenheitsbefragung", "ist zu lang"]);
    expect(text.line("Kundenzufriedenheitsbefragung", bold).width).toBe(width);
  });

  it("allows for contextual forms that reach across words", async () => {
    const text = await setter();
    // Inter turns the x between two numbers into ×, which is wider.
    const whole = text.line("10 x 20", body).width;
    const [ten, x, twenty] = ["10", "x", "20"].map((word) => text.line(word, body).width);
    const space = text.line("a a", body).width - 2 * text.line("a", body).width;
    expect(whole).toBeGreaterThan(Number(ten) + Number(x) + Number(twenty) + 2 * space + 0.5);
    const lines = text.wrap("10 x 20", body, whole - 0.1);
    expect(texts(lines)).toEqual(["10 x", "20"]);
  });

  it("keeps a blank line", async () => {
    const text = await setter();
    const lines = text.wrap("one\n\ntwo", body, 100);
    expect(texts(lines)).toEqual(["one", "", "two"]);
    expect(lines[1]).toEqual({ text: "", width: 0, runs: [] });
  });

  it("has no line for a blank text", async () => {
    expect((await setter()).wrap(" ", body, 100)).toEqual([]);
  });

  it("wraps Chinese without a space, no full stop at the start of a line", async () => {
    const text = await setter("zh-Hans");
    const lines = texts(text.wrap("取车很顺利。还车慢。", body, 60));
    expect(lines).toEqual(["取车很顺", "利。还车", "慢。"]);
  });
});

describe("line", () => {
  it("makes one line of all", async () => {
    expect((await setter()).line(" one\n two ", body).text).toBe("one two");
  });

  it("grows with size and weight", async () => {
    const text = await setter();
    const { width } = text.line("Journey", body);
    expect(text.line("Journey", { ...body, size: 24 }).width).toBeCloseTo(2 * width, 9);
    expect(text.line("Journey", bold).width).toBeGreaterThan(width);
  });

  it("is as wide as its runs, which stand side by side", async () => {
    const line = (await setter()).line("Hello 你好 world 😀", body);
    let x = 0;
    for (const run of line.runs) {
      expect(run.x).toBeCloseTo(x, 9);
      x += run.width;
    }
    expect(x).toBeCloseTo(line.width, 9);
  });

  it("takes a line of Hebrew apart where its direction or its font changes", async () => {
    const line = (await setter("he")).line("שלום (Fiber 5G), 50%!", body);
    expect(runs(line)).toEqual([
      "Noto Sans Hebrew: שלום",
      "Noto Sans Hebrew:  ",
      "Inter: \u2067(\u2069",
      "Inter: Fiber 5G",
      "Inter: \u2067),\u2069",
      "Inter:  ",
      "Inter: 50%",
      "Inter: !",
    ]);
    const seen = line.runs.toSorted((a, b) => a.x - b.x).map((run) => run.text);
    expect(seen).toEqual(line.runs.map((run) => run.text).reverse());
    expect(line.text).toBe("שלום (Fiber 5G), 50%!");
  });

  it("keeps a line the way its paragraph goes", async () => {
    const text = await setter("he");
    const [first, second] = text.wrap("Hello, world שלום", body, 40);
    expect(first?.runs.map((run) => run.text)).toEqual(["Hello,"]);
    expect(second?.runs.map((run) => run.text)).toEqual(["world"]);
    const alone = text.line("Hello,", body);
    expect(alone.runs.map((run) => run.text)).toEqual(["Hello", ","]);
    expect(alone.runs[1]?.x).toBe(0);
  });

  it("obeys what steers the direction, and paints nothing for it", async () => {
    const line = (await setter("ar")).line("12\u200f/05\u200f/2026", body);
    const seen = line.runs.toSorted((a, b) => a.x - b.x).map((run) => run.text);
    expect(seen).toEqual(["2026", "/", "05", "/", "12"]);
  });

  it("runs from the right in a language that does, spaces by themselves", async () => {
    const line = (await setter("he")).line("你好 😀", body);
    expect(line.runs.map((run) => run.text)).toEqual(["你好", " ", "😀"]);
    const [han, space, emoji] = line.runs;
    expect(emoji?.x).toBe(0);
    expect(space?.x).toBe(emoji?.width);
    expect(han?.x).toBeCloseTo(line.width - Number(han?.width), 9);
  });

  it("is empty for a blank text", async () => {
    expect((await setter()).line(" ", body)).toEqual({ text: "", width: 0, runs: [] });
  });
});

describe("fonts", () => {
  it("parts a line by the fonts that paint it; a space stays with what stands before", async () => {
    const line = (await setter()).line("Hello 你好 world 😀!", body);
    expect(runs(line)).toEqual([
      "Inter: Hello ",
      "Noto Sans SC: 你好 ",
      "Inter: world ",
      "Noto Emoji: 😀",
      "Inter: !",
    ]);
  });

  it("takes the space after an emoji from the typeface: that of Noto Emoji is far too wide", async () => {
    const line = (await setter()).line("😀 👍", body);
    expect(runs(line)).toEqual(["Noto Emoji: 😀", "Inter:  ", "Noto Emoji: 👍"]);
    expect(line.runs[1]?.width).toBeLessThan(5);
  });

  it("keeps joined emoji, marks and selectors with their base", async () => {
    const text = await setter();
    expect(runs(text.line("👩\u200d🚀👍🏽🇷🇴", body))).toEqual(["Noto Emoji: 👩\u200d🚀👍🏽🇷🇴"]);
    expect(runs(text.line("客\u{e0100}户", body))).toEqual(["Noto Sans SC: 客\u{e0100}户"]);
    expect(text.missingGlyphs()).toEqual([]);
  });

  it("remembers what each font painted", async () => {
    const text = await setter();
    text.wrap("ba ab", body, 100);
    text.line("b你", bold);
    expect(text.usedFonts()).toMatchObject([
      { family: "Inter", weight: 400, index: 0, codepoints: [0x20, 0x61, 0x62] },
      { family: "Inter", weight: 700, codepoints: [0x62] },
      { family: "Noto Sans SC", weight: 700, codepoints: [0x4f60] },
    ]);
    expect(text.usedFonts()[2]?.file).toMatch(/NotoSansSC_700Bold\.ttf$/);
  });

  it("does not count a text that was only measured", async () => {
    const text = await setter();
    text.longestWord("only measured", body);
    expect(text.usedFonts()).toEqual([]);
  });

  it("tells what no font can paint, and which package would help", async () => {
    const text = await setter();
    text.wrap("Say สวัสดี ส Ꮳ", body, 40);
    const missing = text.missingGlyphs();
    expect(missing.map((glyph) => glyph.character)).toEqual(["ส", "วั", "ดี", "Ꮳ"]);
    expect(missing[0]).toEqual({
      character: "ส",
      text: "Say สวัสดี ส Ꮳ",
      fontPackage: "@expo-google-fonts/noto-sans-thai",
      debianPackage: "fonts-noto-core",
    });
    expect(missing.at(-1)).toEqual({ character: "Ꮳ", text: "Say สวัสดี ส Ꮳ" });
  });

  it("falls back to Inter for a typeface that lacks letters", async () => {
    const emoji = "node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf";
    const fonts = { family: "Brand", files: { 400: emoji, 600: emoji, 700: emoji } };
    const text = await createTextSetter({ lang: "en", fonts, resolveFrom: [tmpdir()] });
    expect(text.family).toBe("Brand");
    expect(runs(text.line("😀 ok", body))).toEqual(["Brand: 😀 ", "Inter: ok"]);
  });
});

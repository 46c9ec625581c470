/** What we measure is what is painted: by Chromium with our subsets, by resvg with the files. */
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embeddingLevels } from "../../src/text/embedding-levels.ts";
import { bundledInter } from "../../src/text/font-files.ts";
import { subsetFont } from "../../src/text/subset.ts";
import type { FontWeight, TextLine, TextSetter, TextStyle } from "../../src/text/text.ts";
import { createTextSetter } from "../../src/text/text-setter.ts";
import { leftEdges } from "../../src/text/visual-order.ts";
import { startChromium } from "../support/chromium.ts";

const TEXTS: [language: string, text: string][] = [
  ["ro", "Țară și oraș, așteptând o soluție"],
  ["pl", "Zażółć gęślą jaźń — łódź"],
  ["el", "Καλημέρα κόσμε, τι κάνετε;"],
  ["ru", "Привет, мир! Щёлкни здесь"],
  ["de", "Kundenzufriedenheitsbefragung für Großstädte"],
  ["hu", "Árvíztűrő tükörfúrógép"],
  ["vi", "Tiếng Việt có nhiều dấu"],
  ["en", "10x20, 3 x 4 and 1⁄2"],
  ["en", "a -> b <- c => d, ==, (A) A-B A@B"],
  ["en", "AVATAR To Wa P. “Y,” 12:30 – 14:45"],
  ["en", "office fjord affine — it’s 100 %"],
  ["zh-Hans", "你好，世界。“客户旅程”Hello 123"],
  ["he", "אם ה־Zoom (5G) נופל שוב, אני מחליפה ספק: 99.90 ₪!"],
  ["ar", "هل السعر (180 ر.س) يشمل VAT 15%؟ «نعم» — [لا]"],
  ["en", "Great 😀 👩\u200d🚀 👍🏽 🇷🇴 ❤️ 1️⃣ ok"],
];

const WEIGHTS: FontWeight[] = [400, 600, 700];

function setter(lang: string): Promise<TextSetter> {
  return createTextSetter({ lang, fonts: bundledInter(), resolveFrom: [process.cwd()] });
}

function style(weight: FontWeight, size: number): TextStyle {
  return { size, weight, lineHeight: size + 4 };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function svgText(line: TextLine, { size, weight }: TextStyle): string {
  const runs = line.runs.map(
    (run) => `<tspan x="${run.x}" font-family="${run.family}">${escaped(run.text)}</tspan>`,
  );
  return `<text y="50" font-size="${size}" font-weight="${weight}">${runs.join("")}</text>`;
}

/** Letters of both directions that do not join, with all that stands among them. */
const mixedText = fc.string({
  unit: fc.constantFrom(..."אבדرabA12٣٤+-.,:/%$()[]«»!؟، \u2066\u2067\u2068\u2069\u200f"),
  minLength: 2,
  maxLength: 14,
});

const INVISIBLE = /[\s\p{Bidi_Control}]/u;

/** The visible characters as indices, from left to right. */
function orderByLevels(text: string, base: "ltr" | "rtl"): string {
  const characters = [...text];
  const edges = leftEdges(embeddingLevels(text, base).map((level) => ({ level, width: 1 })));
  const shown = characters.flatMap((character, at) => (INVISIBLE.test(character) ? [] : [at]));
  return shown.sort((a, b) => (edges[a] ?? 0) - (edges[b] ?? 0)).join(" ");
}

/** Runs in the page. */
function orderOnScreen(lines: [text: string, base: string][]): string[] {
  const paragraph = document.querySelector("p");
  return lines.map(([text, base]) => {
    if (!paragraph) return "";
    paragraph.dir = base;
    paragraph.textContent = text;
    const range = document.createRange();
    const left = [...text].map((_, at) => {
      if (paragraph.firstChild) range.setStart(paragraph.firstChild, at);
      if (paragraph.firstChild) range.setEnd(paragraph.firstChild, at + 1);
      return range.getBoundingClientRect().left;
    });
    const shown = [...left.keys()].filter((at) => !/[\s\p{Bidi_Control}]/u.test(text[at] ?? ""));
    return shown.sort((a, b) => (left[a] ?? 0) - (left[b] ?? 0)).join(" ");
  });
}

function expectNear(painted: number, measured: number): void {
  expect(Math.abs(painted - measured)).toBeLessThan(0.005 * measured);
}

describe("Chromium", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startChromium();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(TEXTS)("paints as wide as measured (%s): %s", async (lang, text) => {
    const set = await setter(lang);
    for (const weight of WEIGHTS) {
      const asked = style(weight, 13);
      const line = set.line(text, asked);
      const svg = `<svg lang="${lang}" text-rendering="geometricPrecision">${svgText(line, asked)}</svg>`;
      await page.setContent(`<style>${await fontFaces(set)}</style>${svg}`);
      const length = "document.querySelector('text').getComputedTextLength()";
      const painted = await page.evaluate(`document.fonts.ready.then(() => ${length})`);
      expectNear(Number(painted), line.width);
    }
  });

  it("puts the characters of a line into the same order", async () => {
    const lines = fc.sample(fc.tuple(mixedText, fc.constantFrom("ltr", "rtl")), {
      seed: 9,
      numRuns: 500,
    });
    await page.setContent("<p style='width: max-content; font: 20px monospace; white-space: pre'>");
    const seen: string[] = await page.evaluate(orderOnScreen, lines);
    const ours = lines.map(([text, base]) => orderByLevels(text, base));
    expect(seen).toEqual(ours);
  });

  async function fontFaces(set: TextSetter): Promise<string> {
    const faces = set.usedFonts().map(async (font) => {
      const data = Buffer.from(await subsetFont(font)).toString("base64");
      const source = `url(data:font/ttf;base64,${data})`;
      return `@font-face{font-family:"${font.family}";font-weight:${font.weight};src:${source}}`;
    });
    return (await Promise.all(faces)).join("");
  }
});

describe("resvg", () => {
  const asked = style(400, 13);

  function paintedBox(set: TextSetter, line: TextLine): { x: number; width: number } {
    const fontFiles = set.usedFonts().map((font) => font.file);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="100">${svgText(line, asked)}</svg>`;
    const box = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox();
    return box ?? { x: 0, width: 0 };
  }

  it.each(TEXTS)("paints as wide as measured (%s): %s", async (lang, text) => {
    const set = await setter(lang);
    // The box of what is painted lacks the blank left and right of the first and the last letter.
    const mark = set.line("H", asked);
    const blank = mark.width - paintedBox(set, mark).width;
    const line = set.line(`H${text}H`, asked);
    expectNear(paintedBox(set, line).width + blank, line.width);
  });

  it.each(TEXTS)("keeps each font to its place (%s): %s", async (lang, text) => {
    const set = await setter(lang);
    const line = set.line(text, asked);
    for (const run of line.runs.filter((each) => each.text !== " ")) {
      const box = paintedBox(set, { ...line, runs: [run] });
      expect(box.x).toBeGreaterThan(run.x - 0.5);
      expect(box.x + box.width).toBeLessThan(run.x + run.width + 0.5);
      expect(box.width).toBeGreaterThan(run.width / 3);
    }
  });
});

/** What we measure is what is painted: by Chromium with our subsets, by resvg with the files. */
import { Resvg } from "@resvg/resvg-js";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledInter } from "../../src/text/font-files.ts";
import { subsetFont } from "../../src/text/subset.ts";
import type { FontWeight, TextLine, TextSetter, TextStyle } from "../../src/text/text.ts";
import { createTextSetter } from "../../src/text/text-setter.ts";
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
      expect(box.width).toBeGreaterThan(run.width / 2);
    }
  });
});

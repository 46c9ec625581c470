import { readFile } from "node:fs/promises";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pdfOfSvg } from "../../src/output/pdf.ts";
import { pngOfSvg } from "../../src/output/png.ts";
import { startChromium } from "../support/chromium.ts";
import { paintPdf } from "../support/pdf-painter.ts";
import { readPdf } from "../support/pdf-reader.ts";
import { readPng } from "../support/png-reader.ts";
import { checkWithW3c } from "../support/w3c-checker.ts";
import { EMOJI, INTER_BOLD, INTER_REGULAR, pdfDocument } from "./sample.ts";

// What the map may use: whoever adds a feature to a template tries it here first.
const SIZE = { width: 720, height: 480 };
const fonts = [INTER_REGULAR, INTER_BOLD, EMOJI];

/** Painters smooth edges differently, by up to 15; a word in another weight makes 60. */
const LIMIT = 24;

interface Picture {
  width: number;
  height: number;
  pixels: ArrayLike<number>;
}

let svg = "";
let browser: Browser;
let inChromium: Picture;
let pdf: Uint8Array;

beforeAll(async () => {
  svg = await readFile(new URL("../fixtures/output/safe-features.svg", import.meta.url), "utf8");
  pdf = await pdfOfSvg(pdfDocument({ svg, fonts, ...SIZE }));
  browser = await startChromium();
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block } ${await fontFaces()}</style>${svg}`,
  );
  await page.evaluate("document.fonts.ready");
  inChromium = readPng(await page.screenshot());
});

afterAll(() => browser.close());

async function fontFaces(): Promise<string> {
  const face = async (family: string, weight: number, file: string) =>
    `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/ttf;base64,${await readFile(file, "base64")}) }`;
  const faces = [
    face("Inter", 400, INTER_REGULAR),
    face("Inter", 700, INTER_BOLD),
    face("Noto Emoji", 400, EMOJI),
  ];
  return (await Promise.all(faces)).join("\n");
}

/** Mean of red, green and blue in squares of 8 pixels: edges are smoothed by each painter its way. */
function squares({ width, height, pixels }: Picture): number[] {
  const sums = new Array<number>((width / 8) * (height / 8)).fill(0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const value = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
      const square = Math.floor(y / 8) * (width / 8) + Math.floor(x / 8);
      sums[square] = (sums[square] ?? 0) + value / 3 / 64;
    }
  }
  return sums;
}

/** 0–255: how far the two squares are apart that are least alike. */
function farthest(one: Picture, other: Picture): number {
  const others = squares(other);
  return Math.max(...squares(one).map((value, index) => Math.abs(value - (others[index] ?? 0))));
}

describe("one SVG, three painters", () => {
  test("resvg paints what Chromium paints", async () => {
    const png = readPng(await pngOfSvg({ svg, fonts, scale: 1 }));
    expect(png).toMatchObject(SIZE);
    expect(farthest(png, inChromium)).toBeLessThan(LIMIT);
  });

  test("the PDF shows what Chromium paints", async () => {
    const painted = await paintPdf(pdf, 96 / 72);
    expect(painted).toMatchObject(SIZE);
    expect(farthest(painted, inChromium)).toBeLessThan(LIMIT);
  });

  test("and the test sees a difference, such as a word in another weight", async () => {
    const other = svg.replace("font-weight: 700", "font-weight: 400");
    const png = readPng(await pngOfSvg({ svg: other, fonts, scale: 1 }));
    expect(farthest(png, inChromium)).toBeGreaterThan(LIMIT);
  });

  test("the PDF holds text and vectors: no pixels but those of the photo", async () => {
    const [page] = (await readPdf(pdf)).pages;
    expect(page?.images).toBe(1);
    for (const text of [
      "Waits two days",
      "Moment",
      "turned around",
      "second line strong end",
      "🚗🔑",
    ]) {
      expect(page?.text).toContain(text);
    }
  });

  test("the W3C's checker finds nothing", async () => {
    expect(await checkWithW3c(svg, "svg")).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import {
  FontUnreadableError,
  PictureTooLargeError,
  PictureUnusableError,
} from "../../src/output/errors.ts";
import { pngOfSvg } from "../../src/output/png.ts";
import { readPng } from "../support/png-reader.ts";
import { INTER_REGULAR, svgOf, TEXT } from "./sample.ts";

const fonts = [INTER_REGULAR];
const WHITE = `<rect width="400" height="200" fill="#fff"/>`;

const painted = async (content: string, scale = 1) =>
  readPng(await pngOfSvg({ svg: svgOf(content), fonts, scale }));

describe("the picture", () => {
  test("has a pixel for each px, times the scale", async () => {
    expect(await painted(WHITE)).toMatchObject({ width: 400, height: 200 });
    expect(await painted(WHITE, 2)).toMatchObject({ width: 800, height: 400 });
    expect(await painted(WHITE, 1.5)).toMatchObject({ width: 600, height: 300 });
  });

  test("is shown as large as the map, whatever its scale", async () => {
    expect((await painted(WHITE, 1)).pixelsPerMetre).toBe(3780);
    expect((await painted(WHITE, 2)).pixelsPerMetre).toBe(7559);
  });

  test("is drawn anew at each scale, not blown up: a thin line stays sharp", async () => {
    const line = `${WHITE}<path d="M100.25 0V200" stroke="#000" stroke-width="0.5"/>`;
    const { at } = await painted(line, 2);
    expect(at(199, 100)).toEqual([255, 255, 255, 255]);
    expect(at(200, 100)).toEqual([0, 0, 0, 255]);
    expect(at(201, 100)).toEqual([255, 255, 255, 255]);
  });

  test("is the same in two runs, byte by byte", async () => {
    const picture = { svg: svgOf(WHITE + TEXT), fonts, scale: 2 };
    expect(Buffer.compare(await pngOfSvg(picture), await pngOfSvg(picture))).toBe(0);
  });
});

describe("the text", () => {
  const dark = ({ pixels }: { pixels: Uint8Array }) => pixels.filter((value) => value < 128).length;

  test("is painted with the fonts that were given", async () => {
    expect(dark(await painted(WHITE + TEXT))).toBeGreaterThan(100);
  });

  test("is not painted with a font of the system", async () => {
    const nothing = await readPng(
      await pngOfSvg({ svg: svgOf(WHITE + TEXT), fonts: [], scale: 1 }),
    );
    expect(dark(nothing)).toBe(0);
  });

  test("falls back to the family that is named for it", async () => {
    const svg = svgOf(
      `${WHITE}<text x="9" y="40" font-size="20" font-family="Georgia, serif">Once</text>`,
    );
    const png = await pngOfSvg({ svg, fonts, fallbackFamily: "Inter", scale: 1 });
    expect(dark(readPng(png))).toBeGreaterThan(100);
  });

  test("says which font file cannot be read", async () => {
    const failed = pngOfSvg({ svg: svgOf(TEXT), fonts: ["/nowhere/Inter.ttf"], scale: 1 });
    await expect(failed).rejects.toThrow(FontUnreadableError);
  });
});

describe("a picture that is too large", () => {
  test("is refused with the scale that still works", async () => {
    const svg = svgOf("", { width: 10_000, height: 1000 });
    const error = await pngOfSvg({ svg, fonts, scale: 2 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PictureTooLargeError);
    expect(error).toMatchObject({
      message: "The PNG would have 20000 × 2000 pixels, more than most programs can open.",
      help: expect.stringContaining("--scale 1.63"),
      largestScale: 1.63,
    });
  });

  test("is refused for its area, too", async () => {
    const svg = svgOf("", { width: 16_000, height: 16_000 });
    const failed = pngOfSvg({ svg, fonts, scale: 1 });
    await expect(failed).rejects.toThrow(PictureTooLargeError);
  });
});

describe("a picture that cannot be painted", () => {
  test.each([
    ["is no XML", "<svg"],
    ["has no size", svgOf("", { width: 0, height: 10 })],
    ["shows a file of this machine", svgOf(`<image href="photo.png" width="9" height="9"/>`)],
  ])("%s: a plain error", async (_, svg) => {
    await expect(pngOfSvg({ svg, fonts, scale: 1 })).rejects.toThrow(PictureUnusableError);
  });
});

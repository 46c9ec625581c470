import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledInter } from "../../src/text/font-files.ts";
import { openFont } from "../../src/text/open-font.ts";
import { UnusableFontError } from "../../src/text/unusable-font.ts";

const file = bundledInter().files[400];

describe("openFont", () => {
  it("knows what the font can paint", () => {
    const font = openFont(file);
    expect(font.has(0x219)).toBe(true); // ș
    expect(font.has(0x4f60)).toBe(false); // 你
  });

  it("shapes with kerning and contextual forms", () => {
    const font = openFont(file);
    const apart = font.advance("T", "en") + font.advance("o", "en");
    expect(font.advance("To", "en")).toBeLessThan(apart);
    const arrow = font.advance("->", "en");
    expect(arrow).not.toBeCloseTo(font.advance("-", "en") + font.advance(">", "en"), 3);
  });

  it("opens a file once", () => {
    expect(openFont(file)).toBe(openFont(file));
  });

  it("refuses a file that is no font", () => {
    const folder = mkdtempSync(join(tmpdir(), "journeymap-font-"));
    const wrong = join(folder, "brand.ttf");
    writeFileSync(wrong, "<!doctype html>");
    expect(() => openFont(wrong)).toThrow(UnusableFontError);
    expect(() => openFont(wrong)).toThrow(/brand\.ttf is not a TrueType or OpenType font/);
    rmSync(folder, { recursive: true });
  });
});

import { readFileSync } from "node:fs";
import { type HarfBuzzFont, harfBuzzFont } from "./harfbuzz-shape.ts";
import { preparedFont } from "./prepared-font.ts";
import { scriptRuns } from "./scripts.ts";
import { UnusableFontError } from "./unusable-font.ts";

/** A font that can be asked what it paints. */
export interface OpenFont {
  file: string;
  index: number;
  /** Whether it has a glyph for this code point. */
  has(codepoint: number): boolean;
  /** em, the advance of the text with the features that painters switch on by themselves. */
  advance(text: string, language: string): number;
}

/** Every file is opened once a process: a Chinese font holds 10 MB and takes 17 ms. */
const opened = new Map<string, OpenFont>();

/** `OTTO`, `true`, `ttcf` and version 1.0: how a font file may begin. */
const SIGNATURES = new Set(["00010000", "4f54544f", "74727565", "74746366"]);

/**
 * Opens a font file, on first use.
 *
 * @param index the face within a font collection
 * @throws UnusableFontError
 */
export function openFont(file: string, index = 0): OpenFont {
  const key = `${index}:${file}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const font = withPrepared(file, index) ?? shapedFont(file, index);
  opened.set(key, font);
  return font;
}

/** What the build has worked out needs no HarfBuzz; for the rest the same font is opened with it. */
function withPrepared(file: string, index: number): OpenFont | undefined {
  const prepared = preparedFont(file);
  if (prepared === undefined) return undefined;
  let whole: OpenFont | undefined;
  const shaped = () => {
    whole ??= shapedFont(file, index);
    return whole;
  };
  return {
    file,
    index,
    has: (codepoint) => prepared.has(codepoint) || shaped().has(codepoint),
    advance: (text, language) =>
      prepared.advance(text, language) ?? shaped().advance(text, language),
  };
}

/** A font of which HarfBuzz tells everything. */
export function shapedFont(file: string, index: number): OpenFont {
  const bytes = readFileSync(file);
  if (!SIGNATURES.has(bytes.toString("hex", 0, 4))) throw new UnusableFontError(file);
  const font = harfBuzzFont(bytes, index);
  const glyphs = new Map<number, boolean>();
  return {
    file,
    index,
    has(codepoint) {
      let known = glyphs.get(codepoint);
      if (known === undefined) {
        known = font.hasGlyph(codepoint);
        glyphs.set(codepoint, known);
      }
      return known;
    },
    advance: (text, language) => shapedAdvance(font, text, language) / font.unitsPerEm,
  };
}

function shapedAdvance(font: HarfBuzzFont, text: string, language: string): number {
  let units = 0;
  for (const run of scriptRuns(text)) units += font.advance(run, language);
  return units;
}

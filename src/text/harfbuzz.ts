import { readFileSync } from "node:fs";
import type * as HarfBuzz from "harfbuzzjs";
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

/** The library, and one buffer, which does for every font as shaping is synchronous. */
interface Shaping {
  hb: typeof HarfBuzz;
  buffer: HarfBuzz.Buffer;
}

let loaded: Shaping | undefined;

/** Loads HarfBuzz, on first use: its WebAssembly is compiled while other work goes on. */
export async function loadHarfBuzz(): Promise<void> {
  if (loaded !== undefined) return;
  const hb = await import("harfbuzzjs");
  loaded = { hb, buffer: new hb.Buffer() };
}

function shaping(): Shaping {
  if (loaded === undefined) throw new Error("loadHarfBuzz comes before the first text.");
  return loaded;
}

/**
 * Opens a font file, on first use, once HarfBuzz is loaded.
 *
 * @param index the face within a font collection
 * @throws UnusableFontError
 */
export function openFont(file: string, index = 0): OpenFont {
  const key = `${index}:${file}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const font = openedFont(file, index);
  opened.set(key, font);
  return font;
}

function openedFont(file: string, index: number): OpenFont {
  const bytes = readFileSync(file);
  if (!SIGNATURES.has(bytes.toString("hex", 0, 4))) throw new UnusableFontError(file);
  const { hb } = shaping();
  const face = new hb.Face(new hb.Blob(bytes), index);
  const font = new hb.Font(face);
  const glyphs = new Map<number, boolean>();
  return {
    file,
    index,
    has(codepoint) {
      let known = glyphs.get(codepoint);
      if (known === undefined) {
        known = font.nominalGlyph(codepoint) !== undefined;
        glyphs.set(codepoint, known);
      }
      return known;
    },
    advance(text, language) {
      let units = 0;
      for (const run of scriptRuns(text)) units += shapedAdvance(font, run, language);
      return units / face.upem;
    },
  };
}

function shapedAdvance(font: HarfBuzz.Font, text: string, language: string): number {
  const { hb, buffer } = shaping();
  buffer.clearContents();
  buffer.addText(text);
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  let units = 0;
  for (const position of buffer.getGlyphPositions()) units += position.xAdvance;
  return units;
}

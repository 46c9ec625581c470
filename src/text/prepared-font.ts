import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { packageRoot } from "../package-root.ts";
import {
  type FormRule,
  type PartName,
  type PreparedHead,
  preparedFile,
} from "./prepared-format.ts";

/** A font that ships, as the build has worked it out; `make-prepared-font.ts` says how. */
export interface PreparedFont {
  head: PreparedHead;
  part(name: PartName): Buffer;
  has(codepoint: number): boolean;
  /** em; undefined where only HarfBuzz knows. */
  advance(text: string, language: string): number | undefined;
  /** Its glyph, if text with it, in this language, needs no HarfBuzz. */
  glyphOf(codepoint: number, language: string): number | undefined;
}

const known = new Map<string, PreparedFont | undefined>();

/** What the build has worked out for a font of ours; undefined for every other one. */
export function preparedFont(file: string): PreparedFont | undefined {
  if (!known.has(file)) known.set(file, read(file));
  return known.get(file);
}

function read(file: string): PreparedFont | undefined {
  if (!file.startsWith(join(packageRoot(), "dist", "fonts"))) return undefined;
  try {
    return prepared(inflateRawSync(readFileSync(preparedFile(file))));
  } catch {
    return undefined;
  }
}

/** These letters have other forms in some languages: Romanian commas below, the Catalan l·l. */
const OWN_FORMS: Record<string, string> = { ro: "ŞşŢţ", mo: "ŞşŢţ", ca: "·" };

function prepared(file: Buffer): PreparedFont {
  const headLength = file.readUInt32LE(0);
  const head: PreparedHead = JSON.parse(file.toString("latin1", 4, 4 + headLength));
  const part = (name: PartName) => {
    const [start, length] = head.parts[name];
    return file.subarray(4 + headLength + start, 4 + headLength + start + length);
  };
  const numbers = (name: PartName) => new Uint16Array(copyOf(part(name)));
  const glyphs = numbers("glyphOf");
  const forms = numbers("forms");
  const left = numbers("left");
  const right = numbers("right");
  const kerning = new Int16Array(copyOf(part("kerning")));
  const classes = new Uint32Array(copyOf(part("classes")));
  const widths = widthsIn(part("hmtx"), head.glyphs);

  function glyphOf(codepoint: number, language: string): number | undefined {
    const glyph = glyphs[codepoint];
    if (glyph === undefined || glyph === 0) return undefined;
    const own = OWN_FORMS[language.slice(0, 2).toLowerCase()];
    return own?.includes(String.fromCodePoint(codepoint)) ? undefined : glyph;
  }

  function glyphsOf(text: string, language: string): number[] | undefined {
    const found: number[] = [];
    for (let index = 0; index < text.length; index++) {
      const glyph = glyphOf(text.charCodeAt(index), language);
      if (glyph === undefined) return undefined;
      found.push(glyph);
    }
    return found;
  }

  function giveForms(line: number[]): void {
    for (const [index, glyph] of line.entries()) {
      const form = forms[glyph];
      if (form === undefined || form === 0) continue;
      if (ruleAt(head.rules, line, index, classes)?.changes) line[index] = form;
    }
  }

  return {
    head,
    part,
    glyphOf,
    has: (codepoint) => (glyphs[codepoint] ?? 0) !== 0,
    advance(text, language) {
      const line = glyphsOf(text, language);
      if (line === undefined) return undefined;
      giveForms(line);
      let units = 0;
      let before = -1;
      for (const glyph of line) {
        if (before >= 0) units += kerning[before * head.rights + (right[glyph] ?? 0)] ?? 0;
        units += widths[glyph] ?? 0;
        before = left[glyph] ?? 0;
      }
      return units / head.unitsPerEm;
    },
  };
}

/** The first rule that fits decides, as in OpenType. */
function ruleAt(
  rules: readonly FormRule[],
  line: readonly number[],
  index: number,
  classes: Uint32Array,
): FormRule | undefined {
  const isOf = (wanted: number, at: number) => ((classes[line[at] ?? -1] ?? 0) & wanted) !== 0;
  return rules.find(
    ({ before, glyph, after }) =>
      isOf(glyph, index) &&
      before.every((wanted, back) => isOf(wanted, index - 1 - back)) &&
      after.every((wanted, ahead) => isOf(wanted, index + 1 + ahead)),
  );
}

/** An array of numbers needs a buffer of its own, at an even place. */
function copyOf(bytes: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function widthsIn(hmtx: Buffer, glyphs: number): Uint16Array {
  const widths = new Uint16Array(glyphs);
  for (let glyph = 0; glyph < glyphs; glyph++) widths[glyph] = hmtx.readUInt16BE(4 * glyph);
  return widths;
}

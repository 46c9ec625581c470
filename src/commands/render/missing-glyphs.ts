import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { shortened } from "../../format/words.ts";
import { findCharacter } from "../../source/find-character.ts";
import type { MissingGlyph } from "../../text/text.ts";

/** From this many characters on that one font would bring, they are told together. */
const MANY = 4;
const SHOWN = 5;
/** Warnings for one character each; from then on those left are told together. */
const MOST_SINGLE = 50;
/** Code points of a character that are told: letters take any number of marks. */
const MOST_POINTS = 4;

type Sources = readonly (readonly [file: string, text: string])[];

/**
 * A warning for each character that no font can paint, at its first place in the files; one for
 * all where a single font is missing, as with a text in Chinese.
 *
 * @param file the journey as the user would name it
 * @param sources the texts of the files it was read from, by name
 */
export function missingGlyphWarnings(
  missing: readonly MissingGlyph[],
  file: string,
  sources: Sources,
): Diagnostic[] {
  const first = new Map(missing.toReversed().map((glyph) => [glyph.character, glyph]));
  const groups = [...byPackage([...first.values()].reverse()).values()];
  const told = groups.flatMap((group) => (isToldTogether(group) ? [group] : group.map(alone)));
  // A file may be full of such characters.
  const rest = told.slice(MOST_SINGLE).flat();
  const all = rest.length === 0 ? told : [...told.slice(0, MOST_SINGLE), rest];
  return all.map((group) => warning(group, file, sources));
}

function isToldTogether(group: readonly MissingGlyph[]): boolean {
  return group.length >= MANY && group[0]?.fontPackage !== undefined;
}

function alone(glyph: MissingGlyph): readonly MissingGlyph[] {
  return [glyph];
}

function warning(group: readonly MissingGlyph[], file: string, sources: Sources): Diagnostic {
  const characters = group.map(({ character }) => character);
  const [one = "", text = ""] = [characters[0], group[0]?.text];
  return {
    code: "glyph-missing",
    severity: "warning",
    message:
      group.length === 1
        ? `No font at hand has the character “${shortened(one)}” (${codePoints(one)}), in “${shortened(text ?? "")}”.`
        : `No font at hand has ${group.length} of the characters, such as ${characters.slice(0, SHOWN).join(" ")}.`,
    help: helpFor(group),
    file,
    ...findCharacter(one, sources),
  };
}

function helpFor([glyph, ...more]: readonly MissingGlyph[]): string {
  const it = more.length === 0 ? "it" : "them";
  if (glyph?.fontPackage === undefined) return `Name a font that has ${it} in a theme file.`;
  const { fontPackage, debianPackage, coloredFamily } = glyph;
  const ofSystem = debianPackage === undefined ? "" : `, or ${debianPackage} on Debian or Ubuntu`;
  const why =
    coloredFamily === undefined
      ? ""
      : ` (${coloredFamily}, which this machine has, is of pictures in colours.)`;
  return `Install a font that has ${it}: npm install ${fontPackage}${ofSystem}.${why}`;
}

function byPackage(glyphs: readonly MissingGlyph[]): Map<string, MissingGlyph[]> {
  const groups = new Map<string, MissingGlyph[]>();
  for (const glyph of glyphs) {
    const key = glyph.fontPackage ?? "";
    groups.set(key, [...(groups.get(key) ?? []), glyph]);
  }
  return groups;
}

function codePoints(character: string): string {
  const points = [...character];
  const rest = points.length > MOST_POINTS ? " …" : "";
  const shown = points
    .slice(0, MOST_POINTS)
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
  return shown + rest;
}

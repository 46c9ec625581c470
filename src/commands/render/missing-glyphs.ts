import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { MissingGlyph } from "../../text/text.ts";

/** From this many characters on that one font would bring, they are told together. */
const MANY = 4;
const SHOWN = 5;

/**
 * A warning for each character that no font can paint, at its first place in the file; one for
 * all where a single font is missing, as with a text in Chinese.
 *
 * @param file the file as the user would name it
 * @param source its text
 */
export function missingGlyphWarnings(
  missing: readonly MissingGlyph[],
  file: string,
  source: string,
): Diagnostic[] {
  const first = new Map(missing.toReversed().map((glyph) => [glyph.character, glyph]));
  const glyphs = [...first.values()].reverse();
  return [...byPackage(glyphs).values()].flatMap((group) =>
    group.length < MANY || group[0]?.fontPackage === undefined
      ? group.map((glyph) => warning([glyph], file, source))
      : [warning(group, file, source)],
  );
}

function warning(group: readonly MissingGlyph[], file: string, source: string): Diagnostic {
  const characters = group.map(({ character }) => character);
  const [one = "", text = ""] = [characters[0], group[0]?.text];
  const fontPackage = group[0]?.fontPackage;
  return {
    code: "glyph-missing",
    severity: "warning",
    message:
      group.length === 1
        ? `No font at hand has the character “${one}” (${codePoints(one)}), in “${text}”.`
        : `No font at hand has ${group.length} of the characters, such as ${characters.slice(0, SHOWN).join(" ")}.`,
    help: fontPackage
      ? `Install a font that has ${group.length === 1 ? "it" : "them"}: npm install ${fontPackage}`
      : "Name a font that has it in a theme file.",
    file,
    ...placeOf(one, source),
  };
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
  return [...character]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
}

function placeOf(character: string, source: string): Pick<Diagnostic, "start" | "end"> | undefined {
  const offset = source.indexOf(character);
  if (offset < 0) return undefined;
  const before = source.slice(0, offset).split("\n");
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
  const { length } = character;
  return { start, end: { ...start, column: start.column + length, offset: offset + length } };
}

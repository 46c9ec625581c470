import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { MissingGlyph } from "../../text/text.ts";

/**
 * A warning for each character that no font can paint, at its first place in the file.
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
  return [...first.values()].map(({ character, text, fontPackage }): Diagnostic => {
    const place = placeOf(character, source);
    return {
      code: "glyph-missing",
      severity: "warning",
      message: `No font at hand has the character “${character}” (${codePoints(character)}), in “${text}”.`,
      help: fontPackage
        ? `Install a font that has it: npm install ${fontPackage}`
        : "Name a font that has it in a theme file.",
      file,
      ...(place ?? {}),
    };
  });
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

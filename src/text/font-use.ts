import type { FontRemedy, FontStack } from "./font-stack.ts";
import type { FontRun } from "./itemise.ts";
import { debianPackage } from "./system-families.ts";
import type { MissingGlyph, UsedFont } from "./text.ts";

/** Keeps account of what each font painted, and of what none could. */
export interface FontUse {
  painted(run: FontRun): void;
  missed(character: string, text: string): void;
  /** By family, then weight, then file; the code points ascending. */
  fonts(): UsedFont[];
  /** In the order of finding, each character of a text once. */
  missing(): MissingGlyph[];
}

/**
 * @param language BCP 47 tag of the texts
 * @param remedyFor tells what could be installed for a character
 */
export function createFontUse(language: string, remedyFor: FontStack["remedyFor"]): FontUse {
  const fonts = new Map<string, { run: FontRun; texts: Set<string>; characters: Set<string> }>();
  const missing = new Map<string, MissingGlyph>();
  return {
    painted(run) {
      const key = `${run.family} ${run.weight} ${run.font.index} ${run.font.file}`;
      const entry = fonts.get(key) ?? { run, texts: new Set(), characters: new Set() };
      fonts.set(key, entry);
      if (entry.texts.has(run.text)) return;
      entry.texts.add(run.text);
      for (const character of run.text) entry.characters.add(character);
    },
    missed(character, text) {
      const key = `${character} ${text}`;
      if (missing.has(key)) return;
      missing.set(key, { character, text, ...namesOf(remedyFor(character)) });
    },
    fonts: () => [...fonts.values()].map((use) => usedFont(use, language)).sort(byFamilyThenWeight),
    missing: () => [...missing.values()],
  };
}

function namesOf({ wanted, colored }: FontRemedy): Partial<MissingGlyph> {
  const debian = wanted && debianPackage(wanted.family);
  return {
    ...(wanted && { fontPackage: wanted.fontPackage }),
    ...(debian !== undefined && { debianPackage: debian }),
    ...(colored !== undefined && { coloredFamily: colored }),
  };
}

function usedFont(
  { run, characters }: { run: FontRun; characters: Set<string> },
  language: string,
): UsedFont {
  const codepoints = [...characters].map((character) => character.codePointAt(0) ?? 0);
  return {
    family: run.family,
    weight: run.weight,
    file: run.font.file,
    index: run.font.index,
    language,
    codepoints: codepoints.sort((a, b) => a - b),
    ofSystem: run.ofSystem,
  };
}

function byFamilyThenWeight(a: UsedFont, b: UsedFont): number {
  return compare(a.family, b.family) || a.weight - b.weight || compare(a.file, b.file);
}

/** By code units: the same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

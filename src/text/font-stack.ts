import { packageRoot } from "../package-root.ts";
import { fallbackFamilies } from "./fallback-fonts.ts";
import { bundledInter, type FontFamily } from "./font-files.ts";
import { packagedFont } from "./font-packages.ts";
import { type OpenFont, openFont } from "./harfbuzz.ts";
import type { FontWeight } from "./text.ts";

export interface FontStackOptions {
  /** BCP 47 tag of the texts */
  language: string;
  /** The typeface that paints whatever it can. */
  main: FontFamily;
  /** Folders to look from for packages of other fonts; what is installed beside us comes last. */
  resolveFrom: readonly string[];
}

export interface StackedFont {
  family: string;
  weight: FontWeight;
  font: OpenFont;
}

/** The fonts at hand, in the order in which they are asked. A file is opened when it is needed. */
export interface FontStack {
  main(weight: FontWeight): StackedFont;
  /** The first font that paints a grapheme cluster, if any does. */
  painterOf(cluster: string, weight: FontWeight): StackedFont | undefined;
  /** The npm package that may hold a font for a cluster, of those that are not installed. */
  packageFor(cluster: string): string | undefined;
}

/** Joiners, variation selectors, bidi marks: painters show nothing where a font lacks them. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

export function createFontStack({ language, main, resolveFrom }: FontStackOptions): FontStack {
  const folders = [...resolveFrom, packageRoot()];
  const own = [main, bundledInter()];
  const packaged = new Map<string, string | undefined>();
  const painters = new Map<string, StackedFont | undefined>();

  function fileOf(fontPackage: string, weight: FontWeight): string | undefined {
    const key = `${weight} ${fontPackage}`;
    if (!packaged.has(key)) packaged.set(key, packagedFont(fontPackage, weight, folders));
    return packaged.get(key);
  }

  function* candidates(cluster: string, weight: FontWeight): Generator<StackedFont> {
    for (const { family, files } of own) {
      yield { family, weight, font: openFont(files[weight]) };
    }
    for (const { family, fontPackage } of fallbackFamilies(cluster, language)) {
      const file = fileOf(fontPackage, weight);
      if (file !== undefined) yield { family, weight, font: openFont(file) };
    }
  }

  return {
    main: (weight) => ({ family: main.family, weight, font: openFont(main.files[weight]) }),
    painterOf(cluster, weight) {
      const key = `${weight} ${cluster}`;
      if (painters.has(key)) return painters.get(key);
      let painter: StackedFont | undefined;
      for (const candidate of candidates(cluster, weight)) {
        painter = hasGlyphs(candidate.font, cluster) ? candidate : undefined;
        if (painter !== undefined) break;
      }
      painters.set(key, painter);
      return painter;
    },
    packageFor(cluster) {
      const families = fallbackFamilies(cluster, language);
      return families.find(({ fontPackage }) => fileOf(fontPackage, 400) === undefined)
        ?.fontPackage;
    },
  };
}

/** Whether a font has a glyph for everything in a text that shows. */
export function hasGlyphs(font: OpenFont, text: string): boolean {
  for (const character of text) {
    const codepoint = character.codePointAt(0) ?? 0;
    if (!font.has(codepoint) && !IGNORABLE.test(character)) return false;
  }
  return true;
}

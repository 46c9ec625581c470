import { packageRoot } from "../package-root.ts";
import { type FallbackFamily, fallbackFamilies } from "./fallback-fonts.ts";
import { bundledInter, type FontFamily } from "./font-files.ts";
import { packagedFont } from "./font-packages.ts";
import { type OpenFont, openFont } from "./open-font.ts";
import { anyPainter, coloredOnly, type Faces, standIn } from "./system-fallback.ts";
import { systemFaces } from "./system-fonts.ts";
import type { FontWeight } from "./text.ts";
import { showing } from "./visible-characters.ts";

export interface FontStackOptions {
  /** BCP 47 tag of the texts */
  language: string;
  /** The typeface that paints whatever it can. */
  main: FontFamily;
  /** Folders to look from for packages of other fonts; what is installed beside us comes last. */
  resolveFrom: readonly string[];
  /** Folders with fonts of this machine, which come last; none: they are not used. */
  systemFolders: readonly string[];
}

export interface StackedFont {
  family: string;
  weight: FontWeight;
  font: OpenFont;
  /** It is installed on this machine, and nobody knows whether on another. */
  ofSystem: boolean;
}

export interface FontRemedy {
  /** The typeface that is made for it, of those that are not installed from npm. */
  wanted?: FallbackFamily;
  /** A family of this machine that has it in colours only. */
  colored?: string;
}

/** The fonts at hand, in the order in which they are asked. A file is opened when it is needed. */
export interface FontStack {
  main(weight: FontWeight): StackedFont;
  /** The first font that paints a grapheme cluster, if any does. */
  painterOf(cluster: string, weight: FontWeight): StackedFont | undefined;
  /** What could be installed for a cluster that none of them paints. */
  remedyFor(cluster: string): FontRemedy;
}

export function createFontStack(options: FontStackOptions): FontStack {
  const { language, main, resolveFrom, systemFolders } = options;
  const folders = [...resolveFrom, packageRoot()];
  const own = [main, bundledInter()];
  const packaged = new Map<string, string | undefined>();
  const painters = new Map<string, StackedFont | undefined>();

  function fileOf(fontPackage: string, weight: FontWeight): string | undefined {
    const key = `${weight} ${fontPackage}`;
    if (!packaged.has(key)) packaged.set(key, packagedFont(fontPackage, weight, folders));
    return packaged.get(key);
  }

  /** A font of npm before one of this machine; the right country's Han before another's. */
  function* candidates(cluster: string, weight: FontWeight): Generator<StackedFont> {
    const ofSystem = false;
    for (const { family, files } of own) {
      yield { family, weight, font: openFont(files[weight]), ofSystem };
    }
    for (const wanted of fallbackFamilies(cluster, language)) {
      const { family, fontPackage } = wanted;
      const file = fileOf(fontPackage, weight);
      if (file !== undefined) yield { family, weight, font: openFont(file), ofSystem };
      yield* opened(standIn(cluster, wanted, systemFaces(systemFolders)), weight);
    }
    yield* opened(anyPainter(cluster, systemFaces(systemFolders)), weight);
  }

  function found(cluster: string, weight: FontWeight): StackedFont | undefined {
    for (const candidate of candidates(cluster, weight)) {
      if (hasGlyphs(candidate.font, cluster)) return candidate;
    }
    return undefined;
  }

  return {
    main: (weight) => ({
      ...{ family: main.family, weight, font: openFont(main.files[weight]), ofSystem: false },
    }),
    painterOf(cluster, weight) {
      const key = `${weight} ${cluster}`;
      if (!painters.has(key)) painters.set(key, found(cluster, weight));
      return painters.get(key);
    },
    remedyFor(cluster) {
      const wanted = fallbackFamilies(cluster, language).find(
        ({ fontPackage }) => fileOf(fontPackage, 400) === undefined,
      );
      const colored = coloredOnly(cluster, systemFaces(systemFolders));
      return { ...(wanted && { wanted }), ...(colored !== undefined && { colored }) };
    },
  };
}

function opened(faces: Faces | undefined, weight: FontWeight): StackedFont[] {
  if (faces === undefined) return [];
  const { family, file, index } = faces(weight);
  return [{ family, weight, font: openFont(file, index), ofSystem: true }];
}

/** Whether a font has a glyph for everything in a text that shows. */
export function hasGlyphs(font: OpenFont, text: string): boolean {
  for (const character of text) {
    if (!font.has(character.codePointAt(0) ?? 0) && showing(character).length > 0) return false;
  }
  return true;
}

import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { coverage } from "./font-coverage.ts";
import { type FontFacts, factsOfFace } from "./font-facts.ts";
import { type FontBytes, faceOffsets, tablesOf } from "./font-tables.ts";

/** A face of a font that is installed on this machine. */
export interface SystemFace extends FontFacts {
  /** Absolute path, and the index within a collection. */
  file: string;
  index: number;
  /** Whether it has a glyph for a code point. Reads the file on first use. */
  has(codepoint: number): boolean;
}

const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i;

const known = new Map<string, SystemFace[]>();

/**
 * The faces in these folders and below, upright ones only, the same order on each run. Only the parts
 * of files that say what they are get read, once a process.
 */
export function systemFaces(folders: readonly string[]): SystemFace[] {
  const key = folders.join("\n");
  const faces = known.get(key) ?? systemFontFiles(folders).flatMap(facesOf).sort(byName);
  known.set(key, faces);
  return faces;
}

/** The font files in these folders and below, as absolute paths. */
export function systemFontFiles(folders: readonly string[]): string[] {
  return folders.flatMap(filesIn).sort();
}

function filesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names.filter((name) => FONT_FILE.test(name)).map((name) => join(folder, name));
  } catch {
    // No such folder, or one that we may not look into.
    return [];
  }
}

function facesOf(file: string): SystemFace[] {
  return (
    reading(file, (bytes) =>
      faceOffsets(bytes).flatMap((offset, index) => {
        const facts = factsOfFace(bytes, offset);
        if (facts === undefined || facts.italic) return [];
        return { ...facts, file, index, has: lazily(() => coverageOf(file, offset)) };
      }),
    ) ?? []
  );
}

function coverageOf(file: string, offset: number): (codepoint: number) => boolean {
  const covers = reading(file, (bytes) => {
    const cmap = tablesOf(bytes, offset).get("cmap");
    return cmap && coverage(bytes.at(cmap.offset, cmap.length));
  });
  return covers ?? (() => false);
}

function lazily(make: () => (codepoint: number) => boolean): (codepoint: number) => boolean {
  let made: ReturnType<typeof make> | undefined;
  return (codepoint) => {
    made ??= make();
    return made(codepoint);
  };
}

/** Nothing for a file that is damaged or cannot be read: it is not the map's. */
function reading<Made>(file: string, read: (bytes: FontBytes) => Made): Made | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    return read(openFile(handle));
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function openFile(handle: number): FontBytes {
  const { size } = fstatSync(handle);
  return {
    size,
    at(offset, length) {
      if (offset + length > size) throw new RangeError("The file is cut short.");
      const bytes = Buffer.alloc(length);
      readSync(handle, bytes, 0, length, offset);
      return bytes;
    },
  };
}

/** By code units: the same order whatever the language of the machine. */
function byName(one: SystemFace, other: SystemFace): number {
  const [a, b] = [one, other].map(({ family, file }) => `${family}\n${file}`);
  return a === b ? one.index - other.index : (a ?? "") < (b ?? "") ? -1 : 1;
}

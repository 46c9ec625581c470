import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type OutputError, PdfStandardError, PictureUnusableError } from "./errors.ts";

/** What typst calls them too. */
export type PdfStandard = "a-2b" | "ua-1";

/** Bytes that a document reads under a name, such as `/picture.pdf`. */
export interface TypstFile {
  name: string;
  content: Uint8Array;
}

/**
 * The PDF of a typst document that reads `sys.inputs`, painted with `fonts` only.
 *
 * @throws PictureUnusableError, PdfStandardError
 */
export async function compileTypst(
  source: string,
  inputs: Record<string, string>,
  fonts: string[],
  standards: PdfStandard[],
  files: readonly TypstFile[] = [],
): Promise<Uint8Array> {
  const standard = onlyStandard(standards);
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const compiler = compilerWith(fonts, NodeCompiler);
  try {
    for (const { name, content } of files)
      compiler.mapShadow(join(WORKSPACE, name), Buffer.from(content));
    const compiled = compiler.compile({ mainFileContent: source, inputs });
    const failed = compiled.takeError();
    if (failed) throw new Error(JSON.stringify(compiler.fetchDiagnostics(failed)));
    if (!compiled.result) throw new Error("typst gave neither a document nor an error");
    return compiler.pdf(compiled.result, standard ? { pdfStandard: standard } : {});
  } catch (error) {
    throw plainError(error);
  } finally {
    compiler.resetShadow();
    // Typst remembers every document of the process; a run over many maps would keep them all.
    compiler.evictCache(0);
  }
}

/** Where documents look for their files, which are never on disk. */
const WORKSPACE = tmpdir();

/** By its fonts: where the system's fonts are searched, a new compiler takes longer than a map. */
const compilers = new Map<string, NodeCompiler>();

function compilerWith(fontPaths: string[], compiler: typeof NodeCompiler): NodeCompiler {
  const key = fontPaths.join("\n");
  const known = compilers.get(key);
  if (known) return known;
  const created = withoutSystemFonts(() =>
    compiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths }] }),
  );
  compilers.set(key, created);
  return created;
}

/** With no folder at all the usual ones would be searched. */
const EMPTY_FONT_CONFIG = '<?xml version="1.0"?><fontconfig><dir>/nonexistent</dir></fontconfig>';

/**
 * The compiler always searches the system's fonts, with no switch to stop it:
 * https://github.com/Myriad-Dreamin/typst.ts/blob/v0.7.0/packages/typst.node/src/compiler/mod.rs
 * On Linux it asks fontconfig's settings where they are, so for that moment they name a folder that
 * is not there. Elsewhere, and in a worker thread, whose environment is a copy, our files still win:
 * they come first, and the first of equals is taken.
 */
function withoutSystemFonts<Result>(create: () => Result): Result {
  if (process.platform !== "linux") return create();
  const folder = mkdtempSync(join(tmpdir(), "journeymap-"));
  const before = process.env.FONTCONFIG_FILE;
  try {
    const config = join(folder, "fonts.conf");
    writeFileSync(config, EMPTY_FONT_CONFIG);
    process.env.FONTCONFIG_FILE = config;
    return create();
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Typst writes one standard into a file: https://typst.app/docs/reference/pdf/ */
function onlyStandard(standards: PdfStandard[]): PdfStandard | undefined {
  const [first, ...more] = new Set(standards);
  if (more.length === 0) return first;
  throw new PdfStandardError(
    "A PDF can follow either PDF/A-2b or PDF/UA-1, not both in one file.",
    "Choose one with --pdf-standard, or run once for each.",
  );
}

const NO_DATE = /missing document date/;
const NO_GLYPH = /the text `(.*?)` could not be displayed/;
/** https://github.com/typst/typst/issues/7432 */
const LETTER_IN_PARTS = /missing codepoints/;
const STANDARD = /(PDF\/\S+) error: ((?:[^"\\]|\\.)*)/;
const BROKEN_IMAGE = /failed to process image/;
const BROKEN_FONT = /failed to process a font/;
const PICTURE = /failed to parse SVG \(((?:[^"\\])*?)(?: at \d+:\d+)?\)/;

function plainError(error: unknown): OutputError | unknown {
  const text = error instanceof Error ? error.message : String(error);
  const standard = STANDARD.exec(text);
  if (standard) return standardError(standard[1] ?? "", standard[2] ?? "", error);
  if (BROKEN_IMAGE.test(text)) {
    return new PictureUnusableError(
      "An image in the picture is damaged.",
      "Open the images of the map in another program, save them anew, and try again.",
      error,
    );
  }
  if (BROKEN_FONT.test(text)) {
    return new PictureUnusableError(
      "A font is damaged, so that the map cannot be put into a PDF.",
      "Get the font files of the theme anew from where they come, or name others.",
      error,
    );
  }
  const picture = PICTURE.exec(text);
  if (!picture) return error;
  return new PictureUnusableError(
    `The picture cannot be put into a PDF: ${picture[1]}.`,
    "If you use a template of your own, check that it gives a valid SVG with a width and a height.",
    error,
  );
}

function standardError(standard: string, reason: string, cause: unknown): PdfStandardError {
  if (NO_DATE.test(reason)) {
    return new PdfStandardError(
      `${standard} asks for a date, and the map has none.`,
      "Add the date of the map to its file, for example: date: 2026-03-31",
      cause,
    );
  }
  if (LETTER_IN_PARTS.test(reason)) {
    return new PdfStandardError(
      `${standard} asks for a letter behind each painted shape, but scripts such as Arabic and Hindi are painted in parts of letters.`,
      "Use --pdf-standard a-2b, or leave it out; for screen readers there is the HTML page.",
      cause,
    );
  }
  const glyph = NO_GLYPH.exec(reason);
  if (glyph) {
    return new PdfStandardError(
      `${standard} asks for a font for every character, and there is none for ${glyph[1]}.`,
      "Replace the character, or leave --pdf-standard out.",
      cause,
    );
  }
  return new PdfStandardError(
    `The map cannot be written as ${standard}: ${reason}.`,
    "Leave --pdf-standard out to get an ordinary PDF.",
    cause,
  );
}

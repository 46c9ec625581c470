import path from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Journey } from "../../journey/journey.ts";
import type { MissingGlyph } from "../../text/text.ts";
import type { View } from "../../views/view.ts";
import { UsageError } from "../usage-error.ts";
import { type DrawingOptions, drawJourney } from "./drawing.ts";
import { filesOf } from "./formats.ts";
import { isNumbered, numberedFiles } from "./numbered-files.ts";
import { type Prepared, prepare } from "./prepared.ts";
import type { Printers } from "./printers.ts";
import type { RenderSettings } from "./settings.ts";
import { smallTextWarnings, smallViewTextWarnings } from "./small-text.ts";
import { systemFontNotes } from "./system-font-notes.ts";
import { STANDARD_OUTPUT, type Target } from "./targets.ts";
import { drawView, type ViewDrawing } from "./view-drawing.ts";
import { viewFilesOf } from "./view-files.ts";

/** Files ready to be written, and what is to be said of them. */
export interface MadeFiles {
  files: { file: string; data: Uint8Array | string }[];
  diagnostics: Diagnostic[];
  missingGlyphs: MissingGlyph[];
  /** Absolute paths of fonts that came in where the theme's own had no glyph. */
  otherFonts: string[];
  notes: string[];
}

const NOTHING = { files: [], missingGlyphs: [], otherFonts: [], notes: [] };

/** The files of a journey's map, in each of its formats. */
export async function mapFiles(
  journey: Journey,
  targets: readonly Target[],
  options: DrawingOptions,
  settings: RenderSettings,
  printers: Printers,
): Promise<MadeFiles> {
  if (journey.stages.length === 0) {
    return { ...NOTHING, diagnostics: [noMap(journey)] };
  }
  const drawing = await drawJourney(journey, options);
  const notes: string[] = [];
  const files: MadeFiles["files"] = [];
  for (const { format, file } of targets) {
    const made = await filesOf(format, drawing, settings, printers, notes);
    const names = isNumbered(format, settings) ? numberedFiles(file, made.length) : [file];
    files.push(...made.map((data, index) => ({ file: names[index] ?? file, data })));
  }
  const diagnostics = smallTextWarnings(drawing, settings);
  return { files, diagnostics, ...withNotes(fontsOf(drawing), notes) };
}

/** The files of another view of it. Where there is nothing for the view, there are none. */
export async function viewFiles(
  view: View,
  journey: Journey,
  targets: readonly Target[],
  options: DrawingOptions,
  settings: RenderSettings,
  printers: Printers,
): Promise<MadeFiles> {
  const drawing = drawView(view, await prepare(journey, options));
  const notes: string[] = [];
  if (drawing.pictures.length === 0) {
    const diagnostics = settings.viewsNamed ? [nothingFor(view, journey)] : [];
    return { ...NOTHING, diagnostics };
  }
  const files: MadeFiles["files"] = [];
  for (const target of targets) {
    requirePlace(drawing, target);
    const made = await viewFilesOf(target.format, drawing, settings, printers, notes);
    files.push(...made.map(({ part, data }) => ({ file: partFile(target.file, part), data })));
  }
  const diagnostics = smallViewTextWarnings(drawing, settings);
  return { files, diagnostics, ...withNotes(fontsOf(drawing), notes) };
}

function withNotes(fonts: ReturnType<typeof fontsOf>, notes: readonly string[]) {
  return { ...fonts, notes: [...notes, ...fonts.notes] };
}

function fontsOf({
  text,
  theme,
  journey,
}: Prepared): Pick<MadeFiles, "missingGlyphs" | "otherFonts" | "notes"> {
  const own = new Set(Object.values(theme.font.files));
  const otherFonts = text.usedFonts().flatMap(({ file }) => (own.has(file) ? [] : [file]));
  return {
    missingGlyphs: text.missingGlyphs(),
    otherFonts: [...new Set(otherFonts)],
    notes: systemFontNotes(text.usedFonts(), journey.lang),
  };
}

function noMap({ file }: Journey): Diagnostic {
  return {
    code: "view-empty",
    severity: "error",
    message: "A persona alone has no map: nothing happens in this file.",
    help: "Draw --view persona or --view empathy of it, or the map of a journey that uses it.",
    file,
  };
}

function nothingFor({ name, example, ofPersona }: View, { file, stages }: Journey): Diagnostic {
  const written = stages.length > 0 ? example : (ofPersona ?? example);
  return {
    code: "view-empty",
    severity: "error",
    message: `There is nothing in this file for the view “${name}”.`,
    help: `Write, for example:\n${written.replaceAll(/^/gmu, "  ")}`,
    file,
  };
}

/** @throws UsageError when several pictures are to go to standard output, where they cannot be told apart */
function requirePlace({ view, pictures }: ViewDrawing, { format, file }: Target): void {
  if (file !== STANDARD_OUTPUT || format === "pdf" || pictures.length === 1) return;
  throw new UsageError(
    `The view “${view.name}” has ${pictures.length} pictures, a file each as ${format}, so they cannot go to standard output.`,
    "Name a folder with --out-dir, or use -f pdf, which holds them all.",
  );
}

/** `map.persona.svg` → `map.persona.ana.svg` */
function partFile(file: string, part: string | undefined): string {
  if (part === undefined || file === STANDARD_OUTPUT) return file;
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.${part}${ext}`);
}

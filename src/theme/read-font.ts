import type { Loose } from "../format/check-shape.ts";
import type { ThemeFile } from "../format/theme-file.ts";
import { inside, type Place } from "../journey/place.ts";
import type { OpenFile } from "../journey/read-file.ts";
import { limits } from "../source/limits.ts";
import { type FileProblem, type Read, readBytes } from "../source/read-text.ts";
import { resolveInside } from "../source/workspace.ts";
import { hasSoundCharacters } from "../text/font-characters.ts";
import { type FontFacts, fontFacts, fontKind } from "../text/font-facts.ts";
import type { FontFamily } from "../text/font-files.ts";
import { wholeFile } from "../text/font-tables.ts";
import { explainMismatch, type FontFile } from "./font-matching.ts";

type OpenTheme = OpenFile<Loose<ThemeFile>>;
type Font = NonNullable<OpenTheme["data"]["font"]>;

const WITHOUT_FILES = {
  code: "missing-field",
  message: "A font needs its file: fonts of the system are not used.",
  help: "Add it. Example: `files: { regular: fonts/Brand-Regular.ttf }`",
} as const;

/**
 * The typeface of a theme. A weight that is not given is drawn with the nearest that is. The family
 * is the one that the files bear, whatever the theme calls it: painters go by that.
 */
export async function readFont(
  { files = {} }: Font,
  place: Place,
  open: OpenTheme,
): Promise<FontFamily | undefined> {
  const at = (weight: string) => inside(place, "files", weight);
  const regular = await fontFile(files.regular, at("regular"), open);
  const semibold = await fontFile(files.semibold, at("semibold"), open);
  const bold = await fontFile(files.bold, at("bold"), open);
  if (files.regular === undefined) open.report(place, WITHOUT_FILES);
  if (!regular) return undefined;
  const chosen = {
    400: regular,
    600: semibold ?? bold ?? regular,
    700: bold ?? semibold ?? regular,
  };
  for (const [name, file] of Object.entries({ semibold, bold })) {
    const problem = file && explainMismatch(file, chosen);
    if (problem) open.report(at(name), { code: "font-unusable", ...problem });
  }
  return {
    family: regular.family,
    files: { 400: chosen[400].file, 600: chosen[600].file, 700: chosen[700].file },
  };
}

async function fontFile(
  reference: string | undefined,
  place: Place,
  open: OpenTheme,
): Promise<FontFile | undefined> {
  if (reference === undefined) return undefined;
  const { value, problem } = await readFontFile(reference, place.document.folder, open.root);
  if (problem) {
    open.report(place, problem);
    return undefined;
  }
  open.log.files.add(value.file);
  if (value.variable) open.report(place, variableFont(reference));
  return value;
}

async function readFontFile(
  reference: string,
  folder: string,
  root: string,
): Promise<Read<FontFile>> {
  const { value: file, problem } = await resolveInside(reference, folder, root);
  if (problem) return { problem };
  const bytes = await readBytes(file, limits.fontBytes);
  if (bytes.problem) return bytes;
  const facts = understand(Buffer.from(bytes.value), reference);
  return facts.problem ? facts : { value: { ...facts.value, file, reference } };
}

function understand(bytes: Buffer, reference: string): Read<FontFacts> {
  const kind = fontKind(bytes);
  if (kind === "web-font") return unusable(reference, "is a web font (WOFF)");
  if (kind === "collection") return unusable(reference, "is a collection of fonts (TTC)");
  if (kind === "none") return unusable(reference, "is not a font");
  const facts = fontFacts(bytes);
  const sound = facts?.outlined === true && hasSoundCharacters(wholeFile(bytes));
  return sound ? { value: facts } : unusable(reference, "is a damaged font");
}

function unusable(reference: string, what: string): { problem: FileProblem } {
  const message = `\`${reference}\` ${what}.`;
  return {
    problem: { code: "font-unusable", message, help: "Use a TTF or OTF file of one weight." },
  };
}

function variableFont(reference: string) {
  return {
    code: "font-unusable",
    severity: "warning",
    message: `\`${reference}\` is a variable font: only its usual weight is drawn.`,
    help: "Use one TTF or OTF file for each weight.",
  } as const;
}

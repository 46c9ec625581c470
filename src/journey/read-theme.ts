import type { Loose } from "../format/check-shape.ts";
import { type ThemeFile, themeFile } from "../format/theme-file.ts";
import type { DocumentInput } from "../source/load-document.ts";
import { diagnosticAt } from "../source/source-document.ts";
import { resolveInside } from "../source/workspace.ts";
import { defined } from "./defined.ts";
import type { Image } from "./journey.ts";
import { chooseLanguage, languagesIn, Texts } from "./language.ts";
import { inside, type Place } from "./place.ts";
import { type OpenFile, readFile } from "./read-file.ts";
import type { ReadOptions, ReadResult } from "./read-result.ts";

type Colors = NonNullable<ThemeFile["colors"]>;

/** A theme file with everything it refers to. What it leaves out is up to the theme it extends. */
export interface ThemeSource {
  name?: string;
  /** The name of a built-in theme. */
  extends?: string;
  /** Colours as `#rrggbb`. */
  colors?: Omit<Colors, "dark" | "personas">;
  dark?: NonNullable<Colors["dark"]>;
  personaColors?: string[];
  font?: {
    family?: string;
    /** Absolute paths. */
    files: { regular?: string; semibold?: string; bold?: string };
  };
  logo?: Image;
  footer?: string;
  /** px */
  radius?: number;
  density?: NonNullable<ThemeFile["density"]>;
}

export interface ThemeResult extends ReadResult {
  /** Absent when anything is wrong. */
  theme?: ThemeSource;
}

/** Reads a theme file, with its logo and the places of its fonts. */
export async function readTheme(input: DocumentInput, options: ReadOptions): Promise<ThemeResult> {
  const { made, result } = await readFile(themeFile, input, options, understand, {});
  return { ...(made ? { theme: made } : {}), ...result };
}

async function understand(open: OpenFile<Loose<ThemeFile>>): Promise<ThemeSource> {
  const { data, top, images, report, options } = open;
  const texts = new Texts(chooseLanguage(options.lang, undefined, languagesIn(data)), report);
  await images.load(data.logo, inside(top, "logo"));
  const { dark, personas, ...colors } = data.colors ?? {};
  return defined({
    name: data.name,
    extends: data.extends,
    colors: data.colors && defined(colors),
    dark: dark && defined(dark),
    personaColors: personas?.filter((color) => color !== undefined),
    font: data.font && (await fontOf(data.font, inside(top, "font"), open)),
    logo: data.logo === undefined ? undefined : images.get(data.logo, inside(top, "logo")),
    footer: texts.one(data.footer, inside(top, "footer")),
    radius: data.radius,
    density: data.density,
  });
}

const WITHOUT_FILES = {
  code: "missing-field",
  message: "A font needs its file: fonts of the system are not used.",
  help: "Add it. Example: `files: { regular: fonts/Brand-Regular.ttf }`",
} as const;

async function fontOf(
  font: NonNullable<OpenFile<Loose<ThemeFile>>["data"]["font"]>,
  place: Place,
  open: OpenFile<Loose<ThemeFile>>,
): Promise<NonNullable<ThemeSource["font"]>> {
  const { regular, semibold, bold } = font.files ?? {};
  if (regular === undefined) open.report(place, WITHOUT_FILES);
  const at = (weight: string) => inside(place, "files", weight);
  return defined({
    family: font.family,
    files: defined({
      regular: await fontFile(regular, at("regular"), open),
      semibold: await fontFile(semibold, at("semibold"), open),
      bold: await fontFile(bold, at("bold"), open),
    }),
  });
}

async function fontFile(
  reference: string | undefined,
  place: Place,
  { root, log }: OpenFile<Loose<ThemeFile>>,
): Promise<string | undefined> {
  if (reference === undefined) return undefined;
  const { value, problem } = await resolveInside(reference, place.document.folder, root);
  if (problem) log.diagnostics.push(diagnosticAt(place.document, place.path, problem));
  else log.files.add(value);
  return value;
}

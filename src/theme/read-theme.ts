import type { Loose } from "../format/check-shape.ts";
import { nearest } from "../format/nearest.ts";
import { Localised, type Text } from "../format/text.ts";
import { type ThemeFile, themeFile } from "../format/theme-file.ts";
import { didYouMean, inTicks } from "../format/words.ts";
import { defined } from "../journey/defined.ts";
import { chooseLanguage, languagesIn } from "../journey/language.ts";
import { inside } from "../journey/place.ts";
import { type OpenFile, readFile } from "../journey/read-file.ts";
import type { ReadOptions, ReadResult } from "../journey/read-result.ts";
import { languagesOf } from "../journey/read-result.ts";
import { Texts } from "../journey/texts.ts";
import type { DocumentInput } from "../source/load-document.ts";
import { reportAdjusted } from "./adjusted-colors.ts";
import { builtInTheme, builtInThemes, DEFAULT_THEME } from "./built-in-theme.ts";
import { readFont } from "./read-font.ts";
import type { Theme } from "./theme.ts";
import type { ThemeSource } from "./theme-source.ts";
import { themed } from "./themed.ts";

export interface ThemeResult extends ReadResult {
  /** Absent when anything is wrong. */
  theme?: Theme;
}

type OpenTheme = OpenFile<Loose<ThemeFile>>;

/** Reads a theme file, its logo and its fonts, and lays it over the built-in theme it extends. */
export async function readTheme(input: DocumentInput, options: ReadOptions): Promise<ThemeResult> {
  const { made, result } = await readFile(themeFile, input, options, understand, {});
  return { ...(made ? { theme: made } : {}), ...result };
}

async function understand(open: OpenTheme): Promise<Theme | undefined> {
  const own = await ownOf(open);
  const base = baseOf(open);
  if (!base) return undefined;
  const { theme, adjusted } = themed(base, own);
  reportAdjusted(open, theme, adjusted);
  return theme;
}

function baseOf({ data, top, report }: OpenTheme): Theme | undefined {
  const name = data.extends ?? DEFAULT_THEME;
  const base = builtInTheme(name);
  if (base) return base;
  const names = builtInThemes();
  report(inside(top, "extends"), {
    code: "wrong-value",
    message: `There is no built-in theme \`${name}\`.`,
    help: didYouMean(nearest(name, names)) ?? `It can be ${inTicks(names, "or")}.`,
  });
  return undefined;
}

async function ownOf(open: OpenTheme): Promise<ThemeSource> {
  const { data, top, images, report, options } = open;
  const { dark, personas, ...colors } = data.colors ?? {};
  await images.load(data.logo, inside(top, "logo"));
  const texts = new Texts(
    chooseLanguage(languagesOf(options), undefined, languagesIn(data)),
    report,
  );
  texts.one(data.footer, inside(top, "footer"));
  return defined({
    name: data.name ?? fileStem(open.document.name),
    description: data.description,
    colors: data.colors && defined(colors),
    dark: dark && defined(dark),
    personaColors: personas?.filter((color) => color !== undefined),
    ownColors: data.ownColors,
    shading: data.shading,
    font: data.font && (await readFont(data.font, inside(top, "font"), open)),
    logo: data.logo === undefined ? undefined : images.get(data.logo, inside(top, "logo")),
    footer: data.footer === undefined ? undefined : byLanguage(data.footer),
    radius: data.radius,
    density: data.density,
  });
}

/** `brand/harbour.theme.yaml` → `harbour` */
function fileStem(name: string): string {
  return (name.split("/").at(-1) ?? name).replace(/(\.theme)?\.(ya?ml|json)$/iu, "");
}

function byLanguage(text: Text): Record<string, string> {
  if (!(text instanceof Localised)) return { "": String(text) };
  return Object.fromEntries([...text.texts].map(([lang, words]) => [lang, String(words)]));
}

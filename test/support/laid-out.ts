import type { Journey } from "../../src/journey/journey.ts";
import { readLocale } from "../../src/locale/read-locale.ts";
import { packageRoot } from "../../src/package-root.ts";
import { textDirection } from "../../src/text/languages.ts";
import type { TextSetter } from "../../src/text/text.ts";
import { createTextSetter } from "../../src/text/text-setter.ts";
import type { Theme } from "../../src/theme/theme.ts";
import type { MapOptions } from "../../src/views/map/map.ts";
import { withTelephones } from "../../src/views/telephones.ts";

/** What a map is laid out from, ready for many maps: nothing is painted, and no text set twice. */
export async function layoutOf(
  given: Journey,
  theme: Theme,
  timeScale: boolean,
): Promise<{ journey: Journey; options: MapOptions }> {
  const { words, text } = await settingOf(given.lang, theme);
  const direction = textDirection(given.lang);
  const journey = direction === "rtl" ? withTelephones(given) : given;
  return { journey, options: { words, text, theme, direction, timeScale } };
}

type LanguageSetting = Pick<MapOptions, "words" | "text">;

const settings = new Map<string, Promise<LanguageSetting>>();

function settingOf(lang: string, { font }: Theme): Promise<LanguageSetting> {
  const known = settings.get(lang) ?? create();
  settings.set(lang, known);
  return known;

  async function create(): Promise<LanguageSetting> {
    const resolveFrom = [packageRoot()];
    const text = remembering(await createTextSetter({ lang, fonts: font, resolveFrom }));
    return { words: await readLocale(lang), text };
  }
}

/** The same texts in the same widths come again and again on a thousand maps. */
function remembering(text: TextSetter): TextSetter {
  return {
    ...text,
    wrap: remembered(text.wrap),
    line: remembered(text.line),
    longestWord: remembered(text.longestWord),
  };
}

function remembered<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  const known = new Map<string, Result>();
  return (...args) => {
    const key = JSON.stringify(args);
    const made = known.get(key) ?? make(...args);
    known.set(key, made);
    return made;
  };
}

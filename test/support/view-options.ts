import { USUAL_FORMULA } from "../../src/format/formula.ts";
import { readLocale } from "../../src/locale/read-locale.ts";
import { packageRoot } from "../../src/package-root.ts";
import { textDirection } from "../../src/text/languages.ts";
import { createTextSetter } from "../../src/text/text-setter.ts";
import type { ViewOptions } from "../../src/views/view.ts";
import { themeNamed } from "./drawn.ts";

const theme = themeNamed("default");

/** The same setters for all pictures: opening fonts takes longer than laying out. */
const setters = new Map<string, ReturnType<typeof createTextSetter>>();

function setterFor(lang: string): ReturnType<typeof createTextSetter> {
  const known =
    setters.get(lang) ??
    createTextSetter({ lang, fonts: theme.font, resolveFrom: [packageRoot()] });
  setters.set(lang, known);
  return known;
}

/** What a view of a journey in a language is laid out with, where many are laid out in a row. */
export async function viewOptionsIn(lang: string): Promise<ViewOptions> {
  return {
    words: await readLocale(lang),
    theme,
    text: await setterFor(lang),
    direction: textDirection(lang),
    formula: USUAL_FORMULA,
    lanesBy: "persona",
    pains: [],
  };
}

import { type Term, USUAL_FORMULA } from "../../format/formula.ts";
import type { LanesBy } from "../../format/lanes-by.ts";
import type { Journey } from "../../journey/journey.ts";
import type { Direction } from "../../layout/frame.ts";
import { readLocale } from "../../locale/read-locale.ts";
import type { Words } from "../../locale/words.ts";
import type { Templates } from "../../templates/templates.ts";
import { textDirection } from "../../text/languages.ts";
import type { TextSetter } from "../../text/text.ts";
import { createTextSetter } from "../../text/text-setter.ts";
import type { Theme } from "../../theme/theme.ts";
import { withTelephones } from "../../views/telephones.ts";
import type { TemplateChoice } from "./template-choice.ts";

/** A journey and all that a picture of it is made with. */
export interface Prepared {
  journey: Journey;
  words: Words;
  theme: Theme;
  text: TextSetter;
  direction: Direction;
  templates: Templates;
  template: TemplateChoice;
  /** What opportunities are ranked by. */
  formula: Term;
  /** YYYY-MM-DD, the date of what is made; absent: it bears none. */
  date?: string;
  lanesBy: LanesBy;
  pains: readonly string[];
}

export interface PreparedWith {
  theme: Theme;
  templates: Templates;
  template: TemplateChoice;
  /** Folders from which font packages are looked for. */
  fontFolders: readonly string[];
  /** Folders with fonts of this machine; absent: they are not used. */
  systemFolders?: readonly string[];
  locales?: string;
  /** Default: what it brings for what it costs. */
  formula?: Term;
  /** YYYY-MM-DD, where the journey has no date. */
  date?: string;
  /** What the lanes of the flow stand for. Default: stages. */
  lanesBy?: LanesBy;
  /** Ids of the pains whose whys are drawn. Default: all that have some. */
  pains?: readonly string[];
}

/** Each picture is prepared for by itself: a text setter remembers what was painted with it. */
export async function prepare(given: Journey, options: PreparedWith): Promise<Prepared> {
  const { theme, templates, template } = options;
  const direction = textDirection(given.lang);
  const journey = direction === "rtl" ? withTelephones(given) : given;
  const words = await readLocale(journey.lang, options.locales);
  const text = await createTextSetter({
    lang: journey.lang,
    fonts: theme.font,
    resolveFrom: [...options.fontFolders],
    systemFolders: options.systemFolders ?? [],
  });
  const formula = options.formula ?? USUAL_FORMULA;
  const date = journey.date ?? options.date;
  const { lanesBy = "stage", pains = [] } = options;
  const drawing = { words, theme, text, direction, formula, lanesBy, pains };
  const made = { journey, ...drawing, templates, template };
  return date === undefined ? made : { ...made, date };
}

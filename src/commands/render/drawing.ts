import { type Term, USUAL_FORMULA } from "../../format/formula.ts";
import type { Journey } from "../../journey/journey.ts";
import { readLocale } from "../../locale/read-locale.ts";
import type { Words } from "../../locale/words.ts";
import type { Templates } from "../../templates/templates.ts";
import { fontFaces } from "../../text/font-faces.ts";
import { textDirection } from "../../text/languages.ts";
import type { TextSetter } from "../../text/text.ts";
import { createTextSetter } from "../../text/text-setter.ts";
import type { Theme } from "../../theme/theme.ts";
import { type MapView, mapView } from "../../views/map/map.ts";
import { withTelephones } from "../../views/telephones.ts";
import { type PagedMap, pagedMap } from "./paged-map.ts";
import type { TemplateChoice } from "./template-choice.ts";

/** A journey laid out, and what the output formats need to make files of it. */
export interface Drawing {
  journey: Journey;
  words: Words;
  theme: Theme;
  text: TextSetter;
  templates: Templates;
  template: TemplateChoice;
  /** What opportunities are ranked by. */
  formula: Term;
  view: MapView;
  /** For painters that get the font files themselves: the map, or one page of it. */
  bareSvg(page?: MapView): string;
  /** With its fonts inside, so that it stands alone. */
  wholeSvg(page?: MapView): string;
  /** Laid out over pages; `page` names their size. */
  pagesOn(page: string): PagedMap;
}

export interface DrawingOptions {
  theme: Theme;
  templates: Templates;
  template: TemplateChoice;
  /** Folders from which font packages are looked for. */
  fontFolders: readonly string[];
  locales?: string;
  /** Default: what it brings for what it costs. */
  formula?: Term;
  timeScale?: boolean;
}

/** Journey → view → template. */
export async function drawJourney(given: Journey, options: DrawingOptions): Promise<Drawing> {
  const { theme, templates, template } = options;
  const direction = textDirection(given.lang);
  const journey = direction === "rtl" ? withTelephones(given) : given;
  const words = await readLocale(journey.lang, options.locales);
  const text = await createTextSetter({
    lang: journey.lang,
    fonts: theme.font,
    resolveFrom: [...options.fontFolders],
  });
  const timeScale = options.timeScale ?? false;
  const mapOptions = { words, theme, text, direction, timeScale };
  const view = mapView(journey, mapOptions);
  const name = template.kind === "own-svg" ? "own" : "map.svg";
  const bare = once(() => svg(view, ""));
  const whole = once(() => svg(view, fontFaces(text.usedFonts())));
  const svg = (shown: MapView, faces: string) =>
    templates.render(name, { ...shown, fontFaces: faces });
  return {
    journey,
    words,
    theme,
    text,
    templates,
    template,
    formula: options.formula ?? USUAL_FORMULA,
    view,
    bareSvg: (page = view) => (page === view ? bare() : svg(page, "")),
    wholeSvg: (page = view) => (page === view ? whole() : svg(page, fontFaces(text.usedFonts()))),
    pagesOn: forEach((page) => pagedMap(journey, mapOptions, view, page)),
  };
}

function forEach<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Several formats of one map share what they are made of. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

import type { Journey } from "../../journey/journey.ts";
import { noteDrawing } from "../../start/engine.ts";
import { fontFaces } from "../../text/font-faces.ts";
import { type MapView, mapView } from "../../views/map/map.ts";
import { type PagedMap, pagedMap } from "./paged-map.ts";
import { type Prepared, type PreparedWith, prepare } from "./prepared.ts";

/** The map of a journey laid out, and what the output formats need to make files of it. */
export interface Drawing extends Prepared {
  view: MapView;
  /** For painters that get the font files themselves: the map, or one page of it. */
  bareSvg(page?: MapView): string;
  /** With its fonts inside, so that it stands alone. */
  wholeSvg(page?: MapView): string;
  /** Laid out over pages; `page` names their size. */
  pagesOn(page: string): PagedMap;
}

export interface DrawingOptions extends PreparedWith {
  timeScale?: boolean;
}

/** Journey → map → template. */
export async function drawJourney(given: Journey, options: DrawingOptions): Promise<Drawing> {
  noteDrawing();
  const prepared = await prepare(given, options);
  const { journey, words, theme, text, direction, templates, template } = prepared;
  const timeScale = options.timeScale ?? false;
  const mapOptions = { words, theme, text, direction, timeScale };
  const view = mapView(journey, mapOptions);
  const name = template.kind === "own-svg" ? "own" : "map.svg";
  const bare = once(() => svg(view, ""));
  const whole = once(() => svg(view, fontFaces(text.usedFonts())));
  const svg = (shown: MapView, faces: string) =>
    templates.render(name, { ...shown, fontFaces: faces });
  return {
    ...prepared,
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

import type { Journey } from "../../journey/journey.ts";
import { stageTimes } from "../../journey/stage-times.ts";
import type { Direction } from "../../layout/frame.ts";
import { shapeOf } from "../../layout/persona-shape.ts";
import { spacingOf } from "../../layout/spacing.ts";
import type { Words } from "../../locale/words.ts";
import type { TextSetter } from "../../text/text.ts";
import { brandOf } from "../../theme/brand.ts";
import type { Shading, Theme } from "../../theme/theme.ts";
import { describeJourney, describePage } from "./description.ts";
import { iconsOn } from "./icons-on-map.ts";
import { layMap, type MapDraft, type MapLayout } from "./layout.ts";
import { layPages } from "./pages/pages.ts";
import type { Paper } from "./pages/plan.ts";
import { type MapPalette, mapPalettes } from "./palettes.ts";

/** Raised whenever a template that worked before could stop working; see templates/README.md. */
export const VIEW_MODEL_VERSION = 1;

/** What the map's template gets. */
export interface MapView {
  viewModel: typeof VIEW_MODEL_VERSION;
  /** Begins every id in the picture, so that a page can hold several. */
  id: string;
  lang: string;
  direction: Direction;
  title: string;
  /** The journey in words, for those who cannot see it. */
  description: string;
  font: string;
  radius: number;
  shading: Shading;
  light: MapPalette;
  dark?: MapPalette;
  personas: { id: string; name: string; shape: string }[];
  /** Names of the icons that the map uses. */
  icons: string[];
  map: MapLayout;
}

export interface MapOptions {
  words: Words;
  theme: Theme;
  text: TextSetter;
  direction: Direction;
  /** Stages that say how long each of their steps takes are drawn to the scale of time. */
  timeScale?: boolean;
}

/** The map of a journey, laid out and ready to be painted. */
export function mapView(journey: Journey, options: MapOptions): MapView {
  const map = layMap(draftOf(journey, options));
  return viewOf(journey, options, map, describeJourney(journey, options.words));
}

/**
 * The same map on pages of one size, each a picture of its own.
 *
 * @param papers what a page may be: one size, or one on its side and upright; pt
 */
export function mapPages(
  journey: Journey,
  options: MapOptions,
  papers: readonly Paper[],
): { paper: number; pages: MapView[] } {
  const { paper, pages } = layPages(draftOf(journey, options), papers);
  const views = pages.map(({ layout, content }) =>
    viewOf(journey, options, layout, describePage(journey, options.words, content)),
  );
  return { paper, pages: views };
}

/** What pictures of the journey are laid out from. */
export function draftOf(journey: Journey, options: MapOptions): MapDraft {
  const { words, theme, text, direction } = options;
  const times = options.timeScale ? stageTimes(journey).times : new Map();
  const brand = brandOf(theme, journey.lang);
  const spacing = spacingOf(theme.density);
  return { journey, words, text, direction, brand, spacing, times };
}

function viewOf(
  journey: Journey,
  { theme, text, direction }: MapOptions,
  map: MapLayout,
  description: string,
): MapView {
  return {
    viewModel: VIEW_MODEL_VERSION,
    id: `map-${journey.id}-${journey.lang}`.replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, "-"),
    lang: journey.lang,
    direction,
    title: journey.title,
    description,
    font: text.family,
    radius: theme.radius,
    shading: theme.shading,
    ...mapPalettes(journey, theme, map),
    personas: journey.personas.map(({ id, name, place }) => ({ id, name, shape: shapeOf(place) })),
    icons: iconsOn(map),
    map,
  };
}

import type { Journey } from "../../journey/journey.ts";
import { stageTimes } from "../../journey/stage-times.ts";
import { spacingOf } from "../../layout/spacing.ts";
import { brandOf } from "../../theme/brand.ts";
import { type PictureOptions, type PictureView, pictureOf } from "../picture.ts";
import { describeJourney, describePage } from "./description.ts";
import { layMap, type MapDraft, type MapLayout } from "./layout.ts";
import { layPages } from "./pages/pages.ts";
import type { Paper } from "./pages/plan.ts";

/** What the map's template gets. */
export interface MapView extends PictureView {
  map: MapLayout;
}

export interface MapOptions extends PictureOptions {
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
  options: MapOptions,
  map: MapLayout,
  description: string,
): MapView {
  const { width, height, titleSize, lanes } = map;
  const { title } = journey;
  const draft = { name: "map", title, description, width, height, titleSize, lanes };
  const content = { map, signs: iconSigns(map) };
  return { ...pictureOf(journey, options, { ...draft, content }), map };
}

/** Signs of the legend that are drawn as the icon of their name; on a page of its own, only the legend may have it. */
const ICON_SIGNS: readonly string[] = ["chain", "data-lost", "identity-lost"];

function iconSigns({ footer }: MapLayout): { icon: string }[] {
  return footer.legend.flatMap(({ sign }) => (ICON_SIGNS.includes(sign) ? [{ icon: sign }] : []));
}

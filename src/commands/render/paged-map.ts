import type { Journey } from "../../journey/journey.ts";
import { LEAST_READABLE, smallestText } from "../../layout/smallest-text.ts";
import { type PageSize, pageSizesOf } from "../../output/page-size.ts";
import { PT_PER_MM, placeOnPage } from "../../output/placing.ts";
import { type MapOptions, type MapView, mapPages } from "../../views/map/map.ts";

/** A map laid out for paper. */
export interface PagedMap {
  /** The pages' size; what is laid out for it fills it to its edges. */
  size: PageSize;
  pages: MapView[];
}

/** The whole map where it can be read on one page, else its parts on several. */
export function pagedMap(
  journey: Journey,
  options: MapOptions,
  whole: MapView,
  page: string,
): PagedMap {
  const sizes = pageSizesOf(page);
  const [best] = sizes.toSorted((a, b) => textOn(whole, b) - textOn(whole, a));
  if (best && textOn(whole, best) >= LEAST_READABLE) return { size: best, pages: [whole] };
  const papers = sizes.map(({ width, height }) => ({
    width: width * PT_PER_MM,
    height: height * PT_PER_MM,
  }));
  const { paper, pages } = mapPages(journey, options, papers);
  const { width = 0, height = 0 } = sizes[paper] ?? {};
  return { size: { width, height, margin: 0 }, pages };
}

/** pt of the smallest text of a map on a page; Infinity where it has no text. */
export function textOn({ map }: MapView, size: PageSize | undefined): number {
  const { scale } = placeOnPage(map, size);
  return (smallestText(map, map.titleSize) ?? Number.POSITIVE_INFINITY) * scale;
}

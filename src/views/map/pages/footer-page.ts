import type { PlannedPage } from "./arrangement.ts";
import { cutDown, type LaneStack, type LanesOnPage } from "./down.ts";

/** A page where one looks for the footer, whose lanes leave it room. */
type FooterPage = "first" | "last";

interface Cut {
  stacks: LanesOnPage[][];
  /** Where room was kept for the footer; nowhere where that would take more pages. */
  footer?: FooterPage;
}

/**
 * Cuts lanes over pages so that the first of them or else the last has room for the footer too,
 * where that takes no more pages. Undefined where a lane is higher than a page.
 *
 * @param cover px left on a page before these, if there is one
 * @param height px of the footer
 */
export function cutWithFooter(
  stacks: readonly LaneStack[],
  cover: number | undefined,
  height: number,
): Cut | undefined {
  const free = cutDown(stacks);
  if (!free || (cover ?? 0) >= height) return free && { stacks: free };
  const places: FooterPage[] = cover === undefined ? ["first", "last"] : ["last"];
  for (const footer of places) {
    const kept = cutDown(keptFree(stacks, footer, height));
    if (kept?.flat().length === free.flat().length) return { stacks: kept, footer };
  }
  return { stacks: free };
}

/** The same lanes, with less room on the first page or on the last. */
function keptFree(stacks: readonly LaneStack[], place: FooterPage, height: number): LaneStack[] {
  return stacks.map((stack, index) => ({
    ...stack,
    roomOn: (page, pages) => {
      const ofAll = place === "first" ? index === 0 : index === stacks.length - 1;
      const ofThese = place === "first" ? page === 0 : page === pages - 1;
      return stack.roomOn(page, pages) - (ofAll && ofThese ? height : 0);
    },
  }));
}

/**
 * Tells which page holds the footer: the one where room was kept, else the first that is looked at
 * if it has room, else the last that has, else a page more.
 *
 * @param height px of the footer
 * @param more what a page is that holds nothing else
 */
export function withFooter(
  pages: readonly PlannedPage[],
  kept: FooterPage | undefined,
  height: number,
  more: PlannedPage,
): PlannedPage[] {
  const holds = pages.map(({ spare }) => spare >= height);
  const free = holds[0] ? 0 : holds.lastIndexOf(true);
  const place = kept === undefined ? free : kept === "first" ? 0 : pages.length - 1;
  if (place < 0) return [...pages, more];
  return pages.map((page, index) => {
    if (index !== place) return page;
    return { ...page, footer: true, spare: page.spare - (kept === undefined ? height : 0) };
  });
}

/** True where one who looks at the first page and at the last does not find the footer. */
export function isFooterAmid(pages: readonly PlannedPage[]): boolean {
  const place = pages.findIndex(({ footer }) => footer);
  return place > 0 && place < pages.length - 1;
}

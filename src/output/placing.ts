import type { PageSize } from "./page-size.ts";

/** pt from the page's top left corner; or px from the picture's. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Placing {
  /** pt, 72 to an inch. */
  page: { width: number; height: number };
  picture: Box;
  /** pt for a px of the picture. */
  scale: number;
}

export const PT_PER_PX = 72 / 96;
export const PT_PER_MM = 72 / 25.4;

/** pt; programs open no larger page. ISO 32000-1 annex C. */
const LONGEST_SIDE = 14_400;

/**
 * Where a picture of so many px stands on its page. Without a page the page is as large as the
 * picture, or as large as a page can be.
 */
export function placeOnPage(
  picture: { width: number; height: number },
  page: PageSize | undefined,
): Placing {
  return page ? fitted(picture, page) : wholePage(picture);
}

function wholePage({ width, height }: { width: number; height: number }): Placing {
  const scale = Math.min(PT_PER_PX, LONGEST_SIDE / Math.max(width, height));
  const size = { width: width * scale, height: height * scale };
  return { page: size, picture: { x: 0, y: 0, ...size }, scale };
}

/** As large as the margins allow, in the middle from left to right, at the top margin. */
function fitted({ width, height }: { width: number; height: number }, sheet: PageSize): Placing {
  const page = { width: sheet.width * PT_PER_MM, height: sheet.height * PT_PER_MM };
  const margin = sheet.margin * PT_PER_MM;
  const scale = Math.min((page.width - 2 * margin) / width, (page.height - 2 * margin) / height);
  const size = { width: width * scale, height: height * scale };
  return { page, picture: { x: (page.width - size.width) / 2, y: margin, ...size }, scale };
}

/** Things on a picture, in px of it, where they come to stand on the page. */
export function placedOn<Thing extends Box>(
  things: readonly Thing[],
  { picture, scale }: Pick<Placing, "picture" | "scale">,
): Thing[] {
  return things.map((thing) => ({
    ...thing,
    x: picture.x + thing.x * scale,
    y: picture.y + thing.y * scale,
    width: thing.width * scale,
    height: thing.height * scale,
  }));
}

import type { Box } from "../../layout/box.ts";
import { type Tile, tiling } from "../../layout/tiles.ts";
import { PosterError } from "../../output/errors.ts";
import { pageSizesOf, parsePageSize } from "../../output/page-size.ts";
import type { PdfLink, PdfPage } from "../../output/pdf.ts";
import { PT_PER_MM, PT_PER_PX, placedOn, placeOnPage } from "../../output/placing.ts";
import { linksOn } from "../../views/map/links.ts";
import { pictureSize } from "../../views/picture-size.ts";
import { tileView } from "../../views/poster/tile.ts";
import type { Drawing } from "./drawing.ts";

/** mm */
const MARGIN = 10;
const FOOT = 8;
const OVERLAP = 10;
const MOST_SHEETS = 100;

/** px at 1:1, as the picture and what stands round it are drawn. */
const PX_PER_MM = PT_PER_MM / PT_PER_PX;

/**
 * The map as a poster, cut into sheets to put together.
 *
 * @param poster the size that all sheets have together; without it the map is as large as it is
 * @throws PosterError
 */
export function posterPages(
  drawing: Drawing,
  page: string,
  poster: string | undefined,
): { size: { width: number; height: number }; pages: PdfPage[] } {
  const { view, journey, words, theme, text } = drawing;
  const svg = drawing.bareSvg();
  const own = drawing.template.kind === "own-svg";
  const picture = own ? pictureSize(svg, view.map) : view.map;
  const scale = posterScale(picture, poster);
  const { direction } = view;
  const sheets = tiling(
    { width: picture.width * scale, height: picture.height * scale },
    pageSizesOf(page).map(({ width, height }) => ({
      width: width * PX_PER_MM,
      height: height * PX_PER_MM,
    })),
    { margin: MARGIN * PX_PER_MM, foot: FOOT * PX_PER_MM, overlap: OVERLAP * PX_PER_MM, direction },
  );
  if (!sheets) throw tooSmall(page);
  if (sheets.tiles.length > MOST_SHEETS) throw tooMany(sheets.tiles.length, page);
  const links = own ? [] : linksOn(view.map, journey);
  const pages = sheets.tiles.map((tile, index): PdfPage => {
    const round = tileView(journey, { words, theme, text, direction }, view, sheets, tile);
    const shown = { svg, box: inPt(tile.poster), window: inPt(tile.window) };
    return {
      pictures: [
        { ...shown, ...(index === 0 ? { alternative: view.description } : {}) },
        {
          svg: drawing.templates.render("sheet.svg", round),
          box: inPt({ x: 0, y: 0, ...sheets.page }),
          alternative: round.description,
        },
      ],
      links: linksIn(
        tile,
        placedOn(links, { picture: inPt(tile.poster), scale: scale * PT_PER_PX }),
      ),
    };
  });
  return { size: inPt({ x: 0, y: 0, ...sheets.page }), pages };
}

/** How many times as large as at 1:1 the map is on its poster. */
export function posterScale(
  picture: { width: number; height: number },
  poster: string | undefined,
): number {
  const size = poster === undefined ? undefined : parsePageSize(poster, picture);
  return size ? placeOnPage(picture, { ...size, margin: 0 }).scale / PT_PER_PX : 1;
}

function inPt({ x, y, width, height }: Box): Box {
  const [left = 0, top = 0, across = 0, down = 0] = [x, y, width, height].map(
    (px) => px * PT_PER_PX,
  );
  return { x: left, y: top, width: across, height: down };
}

/** What of the links can be seen, and so be clicked, on a sheet. */
function linksIn(tile: Tile, links: readonly PdfLink[]): PdfLink[] {
  const window = inPt(tile.window);
  return links.flatMap((link) => {
    const [x, y] = [Math.max(link.x, window.x), Math.max(link.y, window.y)];
    const width = Math.min(link.x + link.width, window.x + window.width) - x;
    const height = Math.min(link.y + link.height, window.y + window.height) - y;
    return width > 0 && height > 0 ? [{ url: link.url, x, y, width, height }] : [];
  });
}

function tooSmall(page: string): PosterError {
  return new PosterError(
    `The page ${page} is too small to cut a poster into.`,
    "Use a larger page, such as --page a4.",
  );
}

function tooMany(count: number, page: string): PosterError {
  return new PosterError(
    `The poster would take ${count} sheets of ${page}, more than ${MOST_SHEETS}.`,
    "Use a larger page, or a smaller poster with --poster.",
  );
}

import { parsePageSize } from "../../output/page-size.ts";
import { type PdfStandard, pdfOfPages, pdfOfSvg } from "../../output/pdf.ts";
import { placedOn, placeOnPage } from "../../output/placing.ts";
import { linksOn } from "../../views/map/links.ts";
import { pictureSize } from "../../views/picture-size.ts";
import { aboutPdf } from "./about-pdf.ts";
import type { Drawing } from "./drawing.ts";
import type { PaperSettings } from "./paper-settings.ts";
import { posterPages } from "./poster-pages.ts";

export interface PdfOptions extends Partial<PaperSettings> {
  standards: PdfStandard[];
}

/** The map as vectors: on one page as large as itself or as asked for, on several, or cut into sheets. */
export function asPdf(drawing: Drawing, options: PdfOptions): Promise<Uint8Array> {
  const { page, fit } = options;
  if (page !== undefined && fit === "pages") return onPages(drawing, page, options.standards);
  if (page !== undefined && fit === "tiles") return onTiles(drawing, page, options);
  return onOnePage(drawing, options);
}

async function onTiles(drawing: Drawing, page: string, options: PdfOptions) {
  const { size, pages } = posterPages(drawing, page, options.poster);
  return pdfOfPages(aboutPdf(drawing, options.standards), size, pages);
}

function onOnePage(drawing: Drawing, options: PdfOptions): Promise<Uint8Array> {
  const { journey, view, template } = drawing;
  const svg = drawing.bareSvg();
  const own = template.kind === "own-svg";
  const size = own ? pictureSize(svg, view.map) : view.map;
  const page = options.page === undefined ? undefined : parsePageSize(options.page, size);
  return pdfOfSvg({
    ...aboutPdf(drawing, options.standards),
    svg,
    width: size.width,
    height: size.height,
    ...(page ? { page } : {}),
    alternative: view.description,
    // Where things stand on a picture of the user's own, only their template knows.
    links: own ? [] : linksOn(view.map, journey),
  });
}

function onPages(drawing: Drawing, page: string, standards: PdfStandard[]): Promise<Uint8Array> {
  const { size, pages } = drawing.pagesOn(page);
  const made = pages.map((view) => {
    const placing = placeOnPage(view.map, size);
    const svg = drawing.bareSvg(view);
    return {
      page: placing.page,
      pictures: [{ svg, box: placing.picture, alternative: view.description }],
      links: placedOn(linksOn(view.map, drawing.journey), placing),
    };
  });
  const sheet = made[0]?.page ?? { width: 0, height: 0 };
  return pdfOfPages(aboutPdf(drawing, standards), sheet, made);
}

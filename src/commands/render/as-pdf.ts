import { parsePageSize } from "../../output/page-size.ts";
import { type PdfAbout, type PdfStandard, pdfOfPages, pdfOfSvg } from "../../output/pdf.ts";
import { placedOn, placeOnPage } from "../../output/placing.ts";
import { linksOn } from "../../views/map/links.ts";
import { pictureSize } from "../../views/picture-size.ts";
import type { Drawing } from "./drawing.ts";
import type { PaperSettings } from "./paper-settings.ts";
import { posterPages } from "./poster-pages.ts";

/** What paper is anyhow. */
const WHITE = "#ffffff";

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

function aboutPdf({ journey, text, theme, template }: Drawing, standards: PdfStandard[]): PdfAbout {
  const { paper } = theme.light;
  const { title, authors, owner, lang, date, subtitle, tags } = journey;
  return {
    fonts: [...new Set(text.usedFonts().map((font) => font.file))],
    fallbackFamily: text.family,
    ...(template.kind === "own-svg" || paper === WHITE ? {} : { ground: paper }),
    title,
    authors: authors.length > 0 || owner === undefined ? authors : [owner],
    lang,
    ...(date === undefined ? {} : { date }),
    ...(subtitle === undefined ? {} : { description: subtitle }),
    keywords: tags,
    standards,
  };
}

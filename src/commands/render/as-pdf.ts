import { parsePageSize } from "../../output/page-size.ts";
import { type PdfStandard, pdfOfSvg } from "../../output/pdf.ts";
import { linksOn } from "../../views/map/links.ts";
import { pictureSize } from "../../views/picture-size.ts";
import type { Drawing } from "./drawing.ts";

/** What paper is anyhow. */
const WHITE = "#ffffff";

/** The map as vectors on one page, as large as itself or as the page asked for. */
export function asPdf(
  drawing: Drawing,
  options: { page?: string; standards: PdfStandard[] },
): Promise<Uint8Array> {
  const { journey, view, text, template, theme } = drawing;
  const svg = drawing.bareSvg();
  const own = template.kind === "own-svg";
  const { width, height } = own ? pictureSize(svg, view.map) : view.map;
  const page =
    options.page === undefined ? undefined : parsePageSize(options.page, { width, height });
  return pdfOfSvg({
    svg,
    width,
    height,
    fonts: [...new Set(text.usedFonts().map((font) => font.file))],
    fallbackFamily: text.family,
    ...(own || theme.light.paper === WHITE ? {} : { ground: theme.light.paper }),
    ...(page ? { page } : {}),
    title: journey.title,
    authors:
      journey.authors.length > 0 || journey.owner === undefined ? journey.authors : [journey.owner],
    lang: journey.lang,
    ...(journey.date === undefined ? {} : { date: journey.date }),
    ...(journey.subtitle === undefined ? {} : { description: journey.subtitle }),
    keywords: journey.tags,
    alternative: view.description,
    standards: options.standards,
    // Where things stand on a picture of the user's own, only their template knows.
    links: own ? [] : linksOn(view.map, journey),
  });
}

import { requireEmbedded } from "../../output/embedded.ts";
import { parsePageSize } from "../../output/page-size.ts";
import { pdfOfPages } from "../../output/pdf.ts";
import { placedOn, placeOnPage } from "../../output/placing.ts";
import { readViewerScript } from "../../templates/viewer-script.ts";
import { viewPage } from "../../views/page/view-page.ts";
import { aboutPdf } from "./about-pdf.ts";
import { pageTypeface } from "./page-typeface.ts";
import type { Printers } from "./printers.ts";
import type { Format, RenderSettings } from "./settings.ts";
import { svgAsPng } from "./svg-as-png.ts";
import type { DrawnPicture, ViewDrawing } from "./view-drawing.ts";

/** A file of a view; `part` tells the files of several pictures apart. */
export interface ViewFile {
  part?: string;
  data: Uint8Array | string;
}

/**
 * A view in one of the formats: a file for each of its pictures, or one PDF with a page for each.
 *
 * @param notes gets what the user should know once
 */
export async function viewFilesOf(
  format: Format,
  drawing: ViewDrawing,
  settings: RenderSettings,
  printers: Printers,
  notes: string[],
): Promise<ViewFile[]> {
  switch (format) {
    case "svg":
      return drawing.pictures.map((picture) => {
        const svg = picture.wholeSvg();
        requireEmbedded(svg);
        return { ...partOf(picture), data: svg };
      });
    case "html":
      return drawing.pictures.map((picture) => ({
        ...partOf(picture),
        data: htmlOf(drawing, picture),
      }));
    case "png":
      return Promise.all(
        drawing.pictures.map(async (picture) => ({
          ...partOf(picture),
          data: await svgAsPng(picture.bareSvg, drawing, settings.scale),
        })),
      );
    case "pdf":
      return settings.pdfEngine === "chromium"
        ? printed(drawing, printers, notes)
        : [{ data: await pdfOf(drawing, settings) }];
  }
}

function partOf({ part }: DrawnPicture): { part?: string } {
  return part === undefined ? {} : { part };
}

function htmlOf(drawing: ViewDrawing, picture: DrawnPicture): string {
  const { journey, words, theme, view, templates } = drawing;
  const page = viewPage(journey, picture.model, {
    ...{ words, theme },
    svg: picture.wholeSvg(),
    script: readViewerScript(),
    kind: words.views[view.name],
    partial: `views/${view.name}`,
    told: view.tell(journey, drawing, picture.part),
  });
  const typeface = pageTypeface(drawing, page);
  return templates.render("view.html", { ...page, ...(typeface ? { typeface } : {}) });
}

async function printed(
  drawing: ViewDrawing,
  printers: Printers,
  notes: string[],
): Promise<ViewFile[]> {
  const { date } = drawing;
  const printer = await printers.open();
  notes.push(...printer.notes);
  return Promise.all(
    drawing.pictures.map(async (picture) => ({
      ...partOf(picture),
      data: await printer.print(htmlOf(drawing, picture), date === undefined ? {} : { date }),
    })),
  );
}

function pdfOf(drawing: ViewDrawing, { page, pdfStandards }: RenderSettings): Promise<Uint8Array> {
  const pages = drawing.pictures.map(({ model, bareSvg, links }) => {
    const placing = placeOnPage(model, page === undefined ? undefined : parsePageSize(page, model));
    return {
      size: placing.page,
      pictures: [{ svg: bareSvg, box: placing.picture, alternative: model.description }],
      links: placedOn(links, placing),
    };
  });
  const [first = { width: 0, height: 0 }] = pages.map(({ size }) => size);
  return pdfOfPages(aboutPdf(drawing, pdfStandards), first, pages);
}

import { requireEmbedded } from "../../output/embedded.ts";
import type { Drawing } from "./drawing.ts";
import type { Printers } from "./printers.ts";
import type { Format, RenderSettings } from "./settings.ts";
import { printedByBrowser } from "./template-choice.ts";

/**
 * A drawing in one of the formats: one file, or one for each page of paper. What makes a format is
 * loaded when it is asked for.
 *
 * @param notes gets what the user should know once
 */
export async function filesOf(
  format: Format,
  drawing: Drawing,
  settings: RenderSettings,
  printers: Printers,
  notes: string[],
): Promise<(Uint8Array | string)[]> {
  const { page, fit } = settings;
  const pages = page !== undefined && fit === "pages" ? drawing.pagesOn(page).pages : [undefined];
  switch (format) {
    case "svg": {
      const svgs = pages.map((view) => drawing.wholeSvg(view));
      svgs.forEach(requireEmbedded);
      return svgs;
    }
    case "html": {
      const { asHtml } = await import("./as-html.ts");
      return [await asHtml(drawing)];
    }
    case "png": {
      const { svgAsPng } = await import("./svg-as-png.ts");
      return Promise.all(
        pages.map((view) => svgAsPng(drawing.bareSvg(view), drawing, settings.scale)),
      );
    }
    case "pdf": {
      if (printedByBrowser(drawing.template) || settings.pdfEngine === "chromium") {
        const { asPrintedPdf } = await import("./as-printed-pdf.ts");
        return [await asPrintedPdf(drawing, printers, notes)];
      }
      const { asPdf } = await import("./as-pdf.ts");
      return [await asPdf(drawing, { ...settings, standards: settings.pdfStandards })];
    }
  }
}

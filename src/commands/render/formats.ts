import { asHtml } from "./as-html.ts";
import { asPdf } from "./as-pdf.ts";
import { asPng } from "./as-png.ts";
import { asPrintedPdf } from "./as-printed-pdf.ts";
import type { Drawing } from "./drawing.ts";
import type { Printers } from "./printers.ts";
import type { Format, RenderSettings } from "./settings.ts";
import { printedByBrowser } from "./template-choice.ts";

/**
 * A drawing in one of the formats.
 *
 * @param notes gets what the user should know once
 */
export async function bytesOf(
  format: Format,
  drawing: Drawing,
  settings: RenderSettings,
  printers: Printers,
  notes: string[],
): Promise<Uint8Array | string> {
  switch (format) {
    case "svg":
      return drawing.wholeSvg();
    case "html":
      return asHtml(drawing);
    case "png":
      return asPng(drawing, settings.scale);
    case "pdf":
      if (printedByBrowser(drawing.template) || settings.pdfEngine === "chromium") {
        return asPrintedPdf(drawing, printers, notes);
      }
      return asPdf(drawing, {
        standards: settings.pdfStandards,
        ...(settings.page === undefined ? {} : { page: settings.page }),
      });
  }
}

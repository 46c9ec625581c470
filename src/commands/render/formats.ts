import { requireEmbedded } from "../../output/embedded.ts";
import type { Drawing } from "./drawing.ts";
import type { Printers } from "./printers.ts";
import type { Format, RenderSettings } from "./settings.ts";
import { printedByBrowser } from "./template-choice.ts";

/**
 * A drawing in one of the formats. What makes a format is loaded when it is asked for.
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
    case "svg": {
      const svg = drawing.wholeSvg();
      requireEmbedded(svg);
      return svg;
    }
    case "html": {
      const { asHtml } = await import("./as-html.ts");
      return asHtml(drawing);
    }
    case "png": {
      const { asPng } = await import("./as-png.ts");
      return asPng(drawing, settings.scale);
    }
    case "pdf": {
      if (printedByBrowser(drawing.template) || settings.pdfEngine === "chromium") {
        const { asPrintedPdf } = await import("./as-printed-pdf.ts");
        return asPrintedPdf(drawing, printers, notes);
      }
      const { asPdf } = await import("./as-pdf.ts");
      const { page, pdfStandards: standards } = settings;
      return asPdf(drawing, { standards, ...(page === undefined ? {} : { page }) });
    }
  }
}

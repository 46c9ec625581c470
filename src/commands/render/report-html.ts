import { fontFaces } from "../../text/font-faces.ts";
import { reportView } from "../../views/report/report.ts";
import { REPORT_WEIGHTS, reportTexts } from "../../views/report/texts.ts";
import type { Drawing } from "./drawing.ts";
import { reportPictures } from "./report-pictures.ts";

/** px; widths do not matter here, only which glyphs the texts need */
const ANY_SIZE = { size: 12, lineHeight: 16 };

/** The journey as a document of pages, its fonts inside. */
export function reportHtml(drawing: Drawing): string {
  const { journey, words, theme, view, text, templates, formula } = drawing;
  const { direction, map } = view;
  const pictures = reportPictures(drawing);
  const report = reportView(journey, { words, theme, direction, formula, map, pictures });
  for (const weight of REPORT_WEIGHTS) {
    for (const part of reportTexts(report)) text.line(part, { ...ANY_SIZE, weight });
  }
  const fonts = text.usedFonts();
  return templates.render("report.html", {
    ...report,
    svg: drawing.bareSvg(),
    fontFaces: fontFaces(fonts),
    families: [...new Set([text.family, ...fonts.map((font) => font.family)])],
  });
}

import { readViewerScript } from "../../templates/viewer-script.ts";
import { pageView } from "../../views/page/page.ts";
import { pictureSize } from "../../views/picture-size.ts";
import type { Drawing } from "./drawing.ts";
import { reportHtml } from "./report-html.ts";

/** The journey as one self-contained HTML file. */
export function asHtml(drawing: Drawing): string {
  const { templates, template, journey, view } = drawing;
  switch (template.kind) {
    case "report":
      return reportHtml(drawing);
    case "own-html":
      return templates.render("own", { ...page(drawing), journey, map: view.map });
    case "map":
    case "own-svg":
      return templates.render("page.html", page(drawing));
  }
}

function page({ journey, words, theme, view, template, formula, wholeSvg }: Drawing) {
  const svg = wholeSvg();
  const own = template.kind === "own-svg" ? { own: pictureSize(svg, view.map) } : {};
  const script = readViewerScript();
  return pageView(journey, { words, theme, formula, map: view, svg, ...own, script });
}

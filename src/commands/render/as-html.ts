import { readViewerScript } from "../../templates/viewer-script.ts";
import { pageView } from "../../views/page/page.ts";
import { pictureSize } from "../../views/picture-size.ts";
import type { Drawing } from "./drawing.ts";
import { pageTypeface } from "./page-typeface.ts";

/** The journey as one self-contained HTML file. */
export async function asHtml(drawing: Drawing): Promise<string> {
  const { templates, template, journey, view } = drawing;
  switch (template.kind) {
    case "report":
      // Draws other views too, whose layout no page needs.
      return (await import("./report-html.ts")).reportHtml(drawing);
    case "own-html":
      return templates.render("own", { ...page(drawing), journey, map: view.map });
    case "map":
    case "own-svg":
      return templates.render("page.html", page(drawing));
  }
}

function page(drawing: Drawing) {
  const { journey, words, theme, view: map, template, formula, wholeSvg } = drawing;
  const svg = wholeSvg();
  const own = template.kind === "own-svg" ? { own: pictureSize(svg, map.map) } : {};
  const script = readViewerScript();
  const view = pageView(journey, { words, theme, formula, map, svg, ...own, script });
  const typeface = pageTypeface(drawing, view);
  return { ...view, ...(typeface ? { typeface } : {}) };
}

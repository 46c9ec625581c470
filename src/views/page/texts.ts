import { textsIn } from "../texts-in.ts";

/** Parts of the view that are not painted as text, the words of other outputs among them. */
const SILENT = new Set([
  ...["dark", "darkScope", "dataUri", "icon", "id", "light", "path", "paths", "policy"],
  ...["report", "script", "shape", "sheet", "svg"],
]);

/** Every text that a page may show beside the map, each once: what its fonts must hold. */
export function pageTexts(view: object): string[] {
  return textsIn(view, SILENT);
}

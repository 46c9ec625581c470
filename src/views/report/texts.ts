import type { FontWeight } from "../../text/text.ts";
import { textsIn } from "../texts-in.ts";
import type { ReportView } from "./report.ts";

/** A report is set in two weights: one to read, one to find things by. */
export const REPORT_WEIGHTS: readonly FontWeight[] = [400, 600];

/** Parts of the view that are not painted as text. */
const SILENT = new Set([
  "anchor",
  "dataUri",
  "icon",
  "id",
  "light",
  "paths",
  "path",
  "shape",
  "sheet",
  "svg",
  "view",
]);

/**
 * Every text that a report may paint, each once: what its fonts must hold, in all of
 * `REPORT_WEIGHTS`. The map's own texts are not among them.
 */
export function reportTexts(view: ReportView): string[] {
  return textsIn(view, SILENT);
}

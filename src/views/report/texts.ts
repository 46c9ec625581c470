import type { FontWeight } from "../../text/text.ts";
import type { ReportView } from "./report.ts";

/** A report is set in two weights: one to read, one to find things by. */
export const REPORT_WEIGHTS: readonly FontWeight[] = [400, 600];

/** Parts of the view that are not painted as text. */
const SILENT = new Set(["anchor", "dataUri", "icon", "id", "light", "paths", "path", "shape"]);

/** What the browser and the templates add: digits of page numbers, what stands between texts. */
const ADDED = "0123456789 ·:–,";

/**
 * Every text that a report may paint, each once: what its fonts must hold, in all of
 * `REPORT_WEIGHTS`. The map's own texts are not among them.
 */
export function reportTexts(view: ReportView): string[] {
  const found = new Set<string>([ADDED]);
  collect(view, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === "string") found.add(value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (!SILENT.has(key)) collect(part, found);
  }
}

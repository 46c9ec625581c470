import path from "node:path";
import type { PaperSettings } from "./paper-settings.ts";
import type { Format } from "./settings.ts";

/** Pictures hold one page each; a PDF holds them all. */
export function isNumbered(format: Format, { page, fit }: PaperSettings): boolean {
  return page !== undefined && fit === "pages" && (format === "svg" || format === "png");
}

/** `map.svg` → `map-1.svg`, `map-2.svg`, …: also where there is one page only, so that no two maps can meet. */
export function numberedFiles(file: string, count: number): string[] {
  const { dir, name, ext } = path.parse(file);
  return Array.from({ length: count }, (_, index) => path.join(dir, `${name}-${index + 1}${ext}`));
}

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { LEAST_READABLE, smallestText } from "../../layout/smallest-text.ts";
import { PAGE_SIZE_NAMES, parsePageSize } from "../../output/page-size.ts";
import { PT_PER_PX, placeOnPage } from "../../output/placing.ts";
import type { PictureView } from "../../views/picture.ts";
import type { Drawing } from "./drawing.ts";
import { textOn } from "./paged-map.ts";
import { isForPaper } from "./paper-settings.ts";
import { posterScale } from "./poster-pages.ts";
import type { RenderSettings } from "./settings.ts";
import { printedByBrowser } from "./template-choice.ts";
import type { ViewDrawing } from "./view-drawing.ts";

/** A warning where the smallest text of a printed map is hard to read on the paper asked for. */
export function smallTextWarnings(drawing: Drawing, settings: RenderSettings): Diagnostic[] {
  const { page, formats, pdfEngine } = settings;
  const { template, journey } = drawing;
  // How large text is in a picture of the user's own, only their template knows.
  if (template.kind === "own-svg" || printedByBrowser(template) || pdfEngine === "chromium")
    return [];
  if (page === undefined || !formats.some((format) => isForPaper(format, settings))) return [];
  const size = smallestOnPaper(drawing, settings, page);
  return isReadable(size)
    ? []
    : [tooSmall("text", size, where(settings, page), helpFor(drawing, settings), journey.file)];
}

/** The same for another view; each of its pictures comes on one page. */
export function smallViewTextWarnings(
  { view, pictures, template, journey }: ViewDrawing,
  { page, formats, pdfEngine }: RenderSettings,
): Diagnostic[] {
  if (template.kind === "own-svg" || pdfEngine === "chromium") return [];
  if (page === undefined || !formats.includes("pdf")) return [];
  const smallest = (name: string) =>
    Math.min(...pictures.map(({ model }) => pictureTextOn(model, name)));
  const size = smallest(page);
  if (isReadable(size)) return [];
  const larger = ISO_UPWARD.find((name) => isReadable(smallest(name)));
  const help = `Use ${larger === undefined ? "" : `--page ${larger} or `}a larger page.`;
  const what = `text of the view “${view.name}”`;
  return [tooSmall(what, size, `a page of ${page}`, help, journey.file)];
}

/** pt */
function pictureTextOn(picture: PictureView, page: string): number {
  const { scale } = placeOnPage(picture, parsePageSize(page, picture));
  return (smallestText(picture, picture.titleSize) ?? Number.POSITIVE_INFINITY) * scale;
}

function isReadable(size: number): boolean {
  return size >= LEAST_READABLE - ROUNDING;
}

function tooSmall(
  what: string,
  size: number,
  where: string,
  help: string,
  file: string,
): Diagnostic {
  const message = `The smallest ${what} is ${shown(size)} pt on ${where}; under ${LEAST_READABLE} pt it is hard to read.`;
  return { code: "text-too-small", severity: "warning", message, help, file };
}

/** pt: what is 6 pt by arithmetic may come out a hair below. */
const ROUNDING = 1e-6;

/** Never rounded up to a size that would be readable. */
function shown(size: number): string {
  return String(Math.floor(size * 10) / 10);
}

/** pt */
function smallestOnPaper(drawing: Drawing, { fit, poster }: RenderSettings, page: string): number {
  const { map } = drawing.view;
  switch (fit) {
    case "page":
      return textOn(drawing.view, parsePageSize(page, map));
    case "pages": {
      const { size, pages } = drawing.pagesOn(page);
      return Math.min(...pages.map((view) => textOn(view, size)));
    }
    case "tiles": {
      const smallest = smallestText(map, map.titleSize) ?? Number.POSITIVE_INFINITY;
      return smallest * PT_PER_PX * posterScale(map, poster);
    }
  }
}

function where({ fit, poster }: RenderSettings, page: string): string {
  return fit === "tiles" ? `a poster of ${poster ?? "its own size"}` : `a page of ${page}`;
}

function helpFor(drawing: Drawing, { fit }: RenderSettings): string {
  const larger = largeEnough(drawing);
  const size =
    larger === undefined
      ? "a larger"
      : `--${fit === "tiles" ? "poster" : "page"} ${larger} or a larger`;
  if (fit === "pages") return "Use a larger page.";
  if (fit === "tiles") return `Use ${size} poster.`;
  return `Use ${size} page, or --fit pages to lay the map out over several.`;
}

/** The smallest of the named pages on which the whole map can be read. */
function largeEnough({ view }: Drawing): string | undefined {
  return ISO_UPWARD.find((name) => textOn(view, parsePageSize(name, view.map)) >= LEAST_READABLE);
}

const ISO_UPWARD = PAGE_SIZE_NAMES.filter((name) => name.startsWith("a"));

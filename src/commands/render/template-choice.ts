import { existsSync } from "node:fs";
import path from "node:path";
import { isPersonaFile } from "../../source/file-kinds.ts";
import type { FoundInput } from "../../source/find-inputs.ts";
import { UsageError } from "../usage-error.ts";
import type { Format, RenderSettings } from "./settings.ts";

/** Which template draws: one that ships, or a file of the user's. */
export type TemplateChoice =
  | { kind: "map" }
  | { kind: "report" }
  | { kind: "own-svg"; file: string }
  | { kind: "own-html"; file: string };

const SVG = ".svg.hbs";
const HTML = ".html.hbs";

/**
 * Finds the template that `--template` names. Formats that it cannot make are left out
 * where they are only defaults.
 *
 * @param asked the formats were asked for on the command line
 * @throws UsageError when there is none of that name, or it cannot make what was asked for
 */
export function chooseTemplate(
  settings: RenderSettings,
  asked: boolean,
  cwd: string,
): { template: TemplateChoice; formats: Format[] } {
  const name = settings.template;
  const template = named(name, cwd);
  const formats = settings.formats.filter((format) => makes(template, format));
  const impossible = settings.formats.filter((format) => !makes(template, format));
  if (impossible.length === 0 || (!asked && formats.length > 0)) return { template, formats };
  throw new UsageError(
    `The template “${name}” is a page of text, so it makes no ${impossible.join(" and no ")}.`,
    "Use --format html or --format pdf with it.",
  );
}

function named(name: string, cwd: string): TemplateChoice {
  if (name === "map" || name === "report") return { kind: name };
  const file = path.resolve(cwd, name);
  if (!name.endsWith(SVG) && !name.endsWith(HTML)) {
    throw new UsageError(
      `There is no template “${name}”.`,
      `Use map, report, or a file of your own whose name ends in ${SVG} or ${HTML}.`,
    );
  }
  if (!existsSync(file)) {
    throw new UsageError(
      `There is no template file at ${name}.`,
      "Check the path after --template.",
    );
  }
  return { kind: name.endsWith(SVG) ? "own-svg" : "own-html", file };
}

function makes(choice: TemplateChoice, format: Format): boolean {
  if (choice.kind === "map" || choice.kind === "own-svg") return true;
  return format === "html" || format === "pdf";
}

/**
 * A browser prints PDFs that keep no standard, on pages that the template names.
 *
 * @throws UsageError when the command asks for more
 */
export function requirePlainPrint(flags: {
  pdfStandard?: string[];
  page?: string;
  fit?: string;
  poster?: string;
}): void {
  const { pdfStandard, fit, poster, page } = flags;
  const asked = pdfStandard
    ? "--pdf-standard"
    : (fit && "--fit") || (poster && "--poster") || (page && "--page");
  if (asked === undefined || asked === "") return;
  throw new UsageError(
    `${asked} is for maps that the typst engine prints; this PDF is printed by a browser.`,
    `Leave ${asked} out, or render the map with the typst engine.`,
  );
}

/**
 * Pages are laid out by us; where things stand on a picture of the user's own, only they know.
 *
 * @throws UsageError when the map is to be laid out over pages by a template of the user's
 */
export function requireOurPages({ fit }: RenderSettings, choice: TemplateChoice): void {
  if (fit !== "pages" || choice.kind !== "own-svg") return;
  throw new UsageError(
    "A picture that your own template draws cannot be laid out over pages.",
    "Use --fit tiles to cut it into sheets, or --fit page to print it on one.",
  );
}

/**
 * The report is about the whole journey, and a page of the user's own gets the map.
 *
 * @param fit what `--fit` says on the command line
 * @throws UsageError when other views are to be drawn by them, or laid out over pages as only the map can be
 */
export function requireMapOnly(
  { views }: RenderSettings,
  fit: string | undefined,
  choice: TemplateChoice,
): void {
  const others = views.filter((view) => view !== "map");
  if (others.length === 0) return;
  if (printedByBrowser(choice)) {
    throw new UsageError(
      "--view chooses pictures; the template is a page of text about the whole journey.",
      "Leave --view or --template out.",
    );
  }
  if (fit === undefined || fit === "page" || views.includes("map")) return;
  throw new UsageError(
    `--fit ${fit} is for the map; the view “${others[0]}” comes on a page of its own.`,
    "Leave --fit out, or draw the map as well.",
  );
}

/**
 * A persona file is drawn as a picture on a page of its own.
 *
 * @throws UsageError when it is to be told by a page of text, or laid out over pages
 */
export function requireJourneys(
  inputs: readonly FoundInput[],
  { fit }: RenderSettings,
  choice: TemplateChoice,
): void {
  const persona = inputs.find(({ file }) => isPersonaFile(file));
  if (!persona || (fit === "page" && !printedByBrowser(choice))) return;
  const asked = fit === "page" ? "--template" : "--fit";
  throw new UsageError(
    `${asked} is for journeys; ${persona.name} is a persona by itself.`,
    `Leave ${asked} out, or name a journey.`,
  );
}

/** True where a browser has to print the PDF. */
export function printedByBrowser(choice: TemplateChoice): boolean {
  return choice.kind === "report" || choice.kind === "own-html";
}

/** True where a run prints with a browser. */
export function needsBrowser(
  { formats, pdfEngine }: RenderSettings,
  choice: TemplateChoice,
): boolean {
  return formats.includes("pdf") && (pdfEngine === "chromium" || printedByBrowser(choice));
}

import { PAGE_SIZE_NAMES, parsePageSize } from "../../output/page-size.ts";
import { UsageError } from "../usage-error.ts";
import { oneOf } from "./flag-values.ts";
import type { Format, RenderDefaults, RenderFlags } from "./settings.ts";

const FITS = ["page", "pages", "tiles"] as const;
/** How a map comes onto paper: whole on one page, laid out over several, or as a poster cut into sheets. */
export type Fit = (typeof FITS)[number];

/** What is printed on, as the user names it. */
export interface PaperSettings {
  page?: string;
  fit: Fit;
  /** What the sheets of a poster make up together; without it the map at 1:1. */
  poster?: string;
}

/** The formats that each way of fitting changes; the others are made as without. */
const CHANGED: Record<Fit, readonly Format[]> = {
  page: ["pdf"],
  pages: ["pdf", "svg", "png"],
  tiles: ["pdf"],
};

/** @throws UsageError when what is said of the paper does not go together */
export function paperSettings(flags: RenderFlags, defaults: RenderDefaults): PaperSettings {
  const page = sizeOf("a page size", flags.page ?? defaults.page);
  const fit = fitOf(flags.fit ?? defaults.fit);
  const poster = sizeOf("a size for a poster", flags.poster ?? posterOf(fit, defaults));
  if (page === undefined && fit !== undefined) throw withoutPage(flags.fit !== undefined);
  if (poster !== undefined && fit !== "tiles") {
    throw new UsageError(
      "--poster is for a poster that is cut into sheets.",
      "Add --fit tiles and the sheets to print on: --page a4 --fit tiles --poster a1.",
    );
  }
  return {
    fit: fit ?? "page",
    ...(page === undefined ? {} : { page }),
    ...(poster === undefined ? {} : { poster }),
  };
}

function withoutPage(byFlag: boolean): UsageError {
  return byFlag
    ? new UsageError("--fit needs a page to fit.", "Add one, such as --page a3.")
    : new UsageError(
        "The config says `fit`, but no `page`.",
        "Add a page to the config, such as page: a3.",
      );
}

/** The config's poster is for its tiles; where a flag asks for another fit, it says nothing. */
function posterOf(fit: Fit | undefined, { poster, fit: usual }: RenderDefaults) {
  return fit === "tiles" || fit === usual ? poster : undefined;
}

function fitOf(text: string | undefined): Fit | undefined {
  return text === undefined ? undefined : oneOf("--fit", text, FITS);
}

function sizeOf(what: string, text: string | undefined): string | undefined {
  if (text === undefined || parsePageSize(text, { width: 1, height: 1 })) return text;
  throw new UsageError(
    `“${text}” is not ${what}.`,
    `Use one of ${PAGE_SIZE_NAMES.join(", ")}, or a width and a height such as 420x297mm.`,
  );
}

/** True where a format is made for the paper, and not as it is without any. */
export function isForPaper(format: Format, { page, fit }: PaperSettings): boolean {
  return page !== undefined && CHANGED[fit].includes(format);
}

/**
 * @param asked what `--fit` says on the command line
 * @throws UsageError when none of the formats is changed by it
 */
export function requireFitting(asked: string | undefined, formats: readonly Format[]): void {
  const fit = fitOf(asked);
  if (fit === undefined || formats.some((format) => CHANGED[fit].includes(format))) return;
  throw new UsageError(
    `--fit ${fit} is for ${CHANGED[fit].join(", ")}; ${formats.join(" and ")} ${formats.length > 1 ? "have" : "has"} no pages of paper.`,
    "Add -f pdf, or leave --fit out.",
  );
}

import { fontFaces } from "../../text/font-faces.ts";
import { bundledInter, type FontFamily } from "../../text/font-files.ts";
import type { FontWeight } from "../../text/text.ts";
import { pageTexts } from "../../views/page/texts.ts";
import type { Prepared } from "./prepared.ts";

/** The typeface of a page's own text, with the CSS rules that bring it along. */
export interface PageTypeface {
  family: string;
  faces: string;
}

/** px; widths do not matter here, only which glyphs the texts need */
const ANY_SIZE = { size: 16, lineHeight: 24 };

/**
 * A brand's typeface, for all that a page says beside the map. Without one the page is in the
 * reader's own, and this gives nothing.
 */
export function pageTypeface({ theme, text }: Prepared, view: object): PageTypeface | undefined {
  const { family } = theme.font;
  if (family === bundledInter().family) return undefined;
  const weights = ownWeights(theme.font);
  for (const weight of weights) {
    for (const part of pageTexts(view)) text.line(part, { ...ANY_SIZE, weight });
  }
  const used = text
    .usedFonts()
    .filter((font) => font.family === family && weights.includes(font.weight));
  // A name of its own: the map brings its own fonts, which hold the letters of the map only.
  const name = `${family} of the page`;
  return { family: name, faces: fontFaces(used.map((font) => ({ ...font, family: name }))) };
}

/** The weights that have a file of their own. */
function ownWeights({ files }: FontFamily): FontWeight[] {
  const all: readonly FontWeight[] = [400, 600, 700];
  return all.filter((weight) => all.find((other) => files[other] === files[weight]) === weight);
}

import type { Journey } from "../../journey/journey.ts";
import type { Brand } from "../../layout/brand.ts";
import type { Words } from "../../locale/words.ts";
import { brandOf } from "../../theme/brand.ts";
import type { Theme } from "../../theme/theme.ts";
import type { PictureView } from "../picture.ts";
import { contentPolicy } from "./policy.ts";
import { type PageSheet, plainSheet } from "./sheet.ts";

/** What the template of a view's web page gets: the picture, and the same in words. */
export interface ViewPage
  extends Pick<
    PictureView,
    "viewModel" | "id" | "lang" | "direction" | "title" | "radius" | "shading" | "light" | "dark"
  > {
  words: Words;
  brand: Brand;
  /** What the dark colours of the picture are for, in the words of CSS; outdoes the light ones. */
  darkScope: string;
  /** The picture, drawn: goes onto the page as it is. */
  svg: string;
  sheet: PageSheet;
  script: string;
  policy: string;
  /** Nobody is to be chosen on a picture that is not a map. */
  several: false;
  /** What kind of picture it is: "Empathy map". */
  kind: string;
  /** One line for search engines and previews. */
  summary: string;
  /** The partial that tells the picture in words, and what it gets. */
  partial: string;
  told: object;
}

export interface ViewPageOptions {
  words: Words;
  theme: Theme;
  /** The picture as SVG, its fonts embedded. */
  svg: string;
  /** The page's script; `readViewerScript` reads it. */
  script: string;
  kind: string;
  partial: string;
  told: object;
}

/** The web page of one picture. */
export function viewPage(
  { lang }: Journey,
  picture: PictureView,
  { words, theme, svg, script: read, kind, partial, told }: ViewPageOptions,
): ViewPage {
  const { viewModel, id, direction, title, radius, shading, light, dark } = picture;
  const script = read.trim();
  return {
    ...{ viewModel, id, lang, direction, title, radius, shading, light },
    ...(dark ? { dark } : {}),
    words,
    brand: brandOf(theme, lang),
    darkScope: `${id}.journeymap`,
    svg,
    sheet: plainSheet(picture),
    script,
    policy: contentPolicy(script),
    several: false,
    kind,
    summary: picture.description,
    partial,
    told,
  };
}

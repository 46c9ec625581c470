import type { Journey } from "../journey/journey.ts";
import type { Direction } from "../layout/frame.ts";
import { iconsIn } from "../layout/icons-in.ts";
import { shapeOf } from "../layout/persona-shape.ts";
import type { Words } from "../locale/words.ts";
import type { TextSetter } from "../text/text.ts";
import type { Shading, Theme } from "../theme/theme.ts";
import { type MapPalette, palettesOf } from "./palettes.ts";

/** Raised whenever a template that worked before could stop working; see templates/README.md. */
export const VIEW_MODEL_VERSION = 1;

/** What the template of every picture gets, beside what the picture shows. */
export interface PictureView {
  viewModel: typeof VIEW_MODEL_VERSION;
  /** Begins every id in the picture, so that a page can hold several. */
  id: string;
  lang: string;
  direction: Direction;
  title: string;
  /** The picture in words, for those who cannot see it. */
  description: string;
  /** px at 1:1 */
  width: number;
  height: number;
  titleSize: number;
  font: string;
  radius: number;
  shading: Shading;
  light: MapPalette;
  dark?: MapPalette;
  personas: { id: string; name: string; shape: string }[];
  /** It shows two states of the journey. */
  compared: boolean;
  /** Names of the icons that the picture uses. */
  icons: string[];
}

/** What every picture is made with. */
export interface PictureOptions {
  words: Words;
  theme: Theme;
  text: TextSetter;
  direction: Direction;
}

/** What a picture says of itself. */
export interface PictureDraft {
  /** What it is of, for its id: `map`, `persona-ana`. */
  name: string;
  title: string;
  description: string;
  width: number;
  height: number;
  titleSize: number;
  /** All that stands on it: its icons are looked for there. */
  content: object;
  /** Lanes that have a colour of the user's own. */
  lanes?: readonly { id: string; color?: string }[];
}

/** What all pictures have in common, filled in. */
export function pictureOf(
  journey: Journey,
  { theme, text, direction }: PictureOptions,
  draft: PictureDraft,
): PictureView {
  const { name, title, description, width, height, titleSize, content, lanes = [] } = draft;
  return {
    viewModel: VIEW_MODEL_VERSION,
    id: asId(`${name}-${journey.id}-${journey.lang}`),
    lang: journey.lang,
    direction,
    title,
    description,
    width,
    height,
    titleSize,
    font: text.family,
    radius: theme.radius,
    shading: theme.shading,
    ...palettesOf(journey, theme, lanes),
    personas: journey.personas.map(({ id, name, place }) => ({ id, name, shape: shapeOf(place) })),
    compared: journey.compared !== undefined,
    icons: iconsIn(content),
  };
}

function asId(text: string): string {
  return /^[\w-]+$/.test(text) ? text : text.replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, "-");
}

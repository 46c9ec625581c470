import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import type { TextSetter } from "../../text/text.ts";
import type { Theme } from "../../theme/theme.ts";
import type { MapView } from "../map/map.ts";

/** A theme, and a journey drawn in it. */
export interface ThemeDraft {
  /** What one writes after `--theme`. */
  name: string;
  theme: Theme;
  journey: Journey;
  words: Words;
  /** In the theme's typeface. */
  text: TextSetter;
  view: MapView;
  /** The map as SVG. */
  picture: string;
}

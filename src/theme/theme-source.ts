import type { Image } from "../journey/journey.ts";
import type { Density } from "../layout/spacing.ts";
import type { FontFamily } from "../text/font-files.ts";
import type { Palette, Shading } from "./theme.ts";

type OwnColors = { [Key in keyof Palette]?: string | undefined };

/** What a theme file says, with everything it refers to. The rest is up to the theme it extends. */
export interface ThemeSource {
  name?: string;
  description?: string;
  /** Colours as `#rrggbb`. */
  colors?: OwnColors;
  dark?: OwnColors;
  personaColors?: string[];
  ownColors?: boolean;
  shading?: Shading;
  font?: FontFamily;
  logo?: Image;
  /** By language; `""` is that of a text in one language only. */
  footer?: Record<string, string>;
  /** px */
  radius?: number;
  density?: Density;
}

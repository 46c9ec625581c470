import type { ThemeSource } from "../journey/read-theme.ts";
import type { FontFamily } from "../text/font-files.ts";
import { fontFamilyName } from "../text/font-name.ts";
import { type Palette, paletteOf, type Theme } from "./theme.ts";

/**
 * A built-in theme with what a user's theme file says laid over it.
 *
 * @throws UnusableFontError when a font file of the theme is none
 */
export function themed(base: Theme, own: ThemeSource): Theme {
  const light = over(base.light, own.colors);
  return {
    name: own.name ?? base.name,
    light,
    ...darkOf(base, own, light),
    personas: own.personaColors ?? base.personas,
    radius: own.radius ?? base.radius,
    font: fontOf(own) ?? base.font,
  };
}

/** The family is the one that the files bear, whatever the theme calls it: painters go by that. */
function fontOf({ font }: ThemeSource): FontFamily | undefined {
  const { regular, semibold, bold } = font?.files ?? {};
  if (regular === undefined) return undefined;
  return {
    family: fontFamilyName(regular),
    files: { 400: regular, 600: semibold ?? bold ?? regular, 700: bold ?? semibold ?? regular },
  };
}

/** A brand that names light colours only has no dark look: ours would not go with it. */
function darkOf(base: Theme, own: ThemeSource, light: Palette): Pick<Theme, "dark"> {
  if (own.dark) return { dark: over(base.dark ?? light, own.dark) };
  return base.dark && !hasColors(own) ? { dark: base.dark } : {};
}

function hasColors({ colors = {} }: ThemeSource): boolean {
  return Object.values(colors).some((color) => color !== undefined);
}

function over(
  base: Palette,
  own: Partial<Record<keyof Palette, string | undefined>> = {},
): Palette {
  return paletteOf((key) => own[key] ?? base[key]);
}

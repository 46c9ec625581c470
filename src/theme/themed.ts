import type { ThemeSource } from "../journey/read-theme.ts";
import { type Palette, paletteOf, type Theme } from "./theme.ts";

/** A built-in theme with what a user's theme file says laid over it. */
export function themed(base: Theme, own: ThemeSource): Theme {
  const light = over(base.light, own.colors);
  const regular = own.font?.files.regular;
  return {
    name: own.name ?? base.name,
    light,
    // A brand that names light colours only has no dark look of its own.
    dark: over(own.colors && !own.dark ? light : base.dark, own.dark),
    personas: own.personaColors ?? base.personas,
    radius: own.radius ?? base.radius,
    font:
      own.font?.family === undefined || regular === undefined
        ? base.font
        : {
            family: own.font.family,
            files: {
              400: regular,
              600: own.font.files.semibold ?? own.font.files.bold ?? regular,
              700: own.font.files.bold ?? own.font.files.semibold ?? regular,
            },
          },
  };
}

function over(
  base: Palette,
  own: Partial<Record<keyof Palette, string | undefined>> = {},
): Palette {
  return paletteOf((key) => own[key] ?? base[key]);
}

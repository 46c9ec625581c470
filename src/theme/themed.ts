import { type Adjustment, legible } from "./legible.ts";
import { type Palette, paletteOf, type Theme } from "./theme.ts";
import type { ThemeSource } from "./theme-source.ts";

export interface Themed {
  theme: Theme;
  /** What of the light and of the dark colours had to change, so that texts can be read. */
  adjusted: { light: Adjustment[]; dark: Adjustment[] };
}

/** A built-in theme with what a user's theme file says laid over it. */
export function themed(base: Theme, own: ThemeSource): Themed {
  const light = legible(over(base.light, own.colors));
  const dark = own.dark && legible(over(base.dark ?? light.palette, own.dark));
  const { colors, dark: darkColors, personaColors, ...rest } = own;
  const { dark: ownDark, description, ...usual } = base;
  const theme: Theme = {
    ...{ ...usual, ...rest },
    light: light.palette,
    ...(dark ? { dark: dark.palette } : keptDark(base, own)),
    personas: personaColors ?? base.personas,
  };
  return { theme, adjusted: { light: light.adjusted, dark: dark?.adjusted ?? [] } };
}

/** A brand that names light colours only has no dark look: ours would not go with it. */
function keptDark({ dark }: Theme, { colors = {} }: ThemeSource): Pick<Theme, "dark"> {
  const hasColors = Object.values(colors).some((color) => color !== undefined);
  return dark && !hasColors ? { dark } : {};
}

function over(base: Palette, own: ThemeSource["colors"] = {}): Palette {
  return paletteOf((key) => own[key] ?? base[key]);
}

import type { ThemeSource } from "../journey/read-theme.ts";
import type { FontFamily } from "../text/font-files.ts";
import { fontFamilyName } from "../text/font-name.ts";
import { AA_TEXT, readable } from "./contrast.ts";
import { type Palette, paletteOf, type Theme } from "./theme.ts";

/**
 * A built-in theme with what a user's theme file says laid over it.
 *
 * @throws UnusableFontError when a font file of the theme is none
 */
export function themed(base: Theme, own: ThemeSource): Theme {
  const light = legible(over(base.light, own.colors));
  return {
    name: own.name ?? base.name,
    light,
    ...darkOf(base, own, light),
    personas: own.personaColors ?? base.personas,
    radius: own.radius ?? base.radius,
    font: fontOf(own) ?? base.font,
  };
}

/** A palette whose texts reach AA on what they stand on; colours that do already stay as they are. */
function legible(palette: Palette): Palette {
  const { paper, panel, positive, negative } = palette;
  const on = (ink: string, ...grounds: string[]) => readable(ink, grounds, AA_TEXT);
  return {
    ...palette,
    ink: on(palette.ink, paper, panel),
    muted: on(palette.muted, paper, panel, positive, negative),
    stageInk: on(palette.stageInk, palette.stage),
    painInk: on(palette.painInk, palette.pain, paper),
    gainInk: on(palette.gainInk, palette.gain, paper),
    opportunityInk: on(palette.opportunityInk, palette.opportunity, paper),
    momentInk: on(palette.momentInk, palette.moment),
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
  if (own.dark) return { dark: legible(over(base.dark ?? light, own.dark)) };
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

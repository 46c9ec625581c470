import type { Journey } from "../journey/journey.ts";
import { AA_GRAPHIC, contrast, readable } from "../theme/contrast.ts";
import { type PersonaColors, personaColors } from "../theme/persona-colors.ts";
import type { Palette, Shading, Theme } from "../theme/theme.ts";

/** A palette with what a picture of a journey adds to it. */
export interface MapPalette extends Palette {
  /** Whether it is for light or for dark screens, as CSS says it. */
  scheme: "light" | "dark";
  shading: Shading;
  personas: PersonaColors[];
  /** The user's own colours for lanes, where a lane has one. */
  lanes: { id: string; color: string }[];
  /** Behind a logo, which was made for the light palette: `none` there. Absent without a logo. */
  plate?: string;
}

/** A lane that may have a colour of the user's own. */
interface ColoredLane {
  id: string;
  color?: string;
}

/** The palettes of a picture: the light one, and the dark one where the theme has one. */
export function palettesOf(
  journey: Journey,
  theme: Theme,
  lanes: readonly ColoredLane[],
): { light: MapPalette; dark?: MapPalette } {
  const made = (palette: Palette, plate: string): MapPalette => ({
    ...palette,
    scheme: schemeOf(palette),
    shading: theme.shading,
    personas: personaColors(journey.personas, theme, palette),
    lanes: laneColors(lanes, theme, palette),
    ...(theme.logo ? { plate } : {}),
  });
  const light = made(theme.light, "none");
  return { light, ...(theme.dark ? { dark: made(theme.dark, theme.light.paper) } : {}) };
}

function laneColors(
  lanes: readonly ColoredLane[],
  theme: Theme,
  palette: Palette,
): MapPalette["lanes"] {
  const { paper, ink } = palette;
  return lanes.flatMap(({ id, color }) => {
    if (color === undefined) return [];
    return [{ id, color: theme.ownColors ? readable(color, [paper], AA_GRAPHIC) : ink }];
  });
}

/** Dark is what white words can be read on better than black ones. */
export function schemeOf({ paper }: Palette): "light" | "dark" {
  return contrast("#ffffff", paper) > contrast("#000000", paper) ? "dark" : "light";
}

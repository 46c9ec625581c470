import type { Journey } from "../../journey/journey.ts";
import { AA_GRAPHIC, readable } from "../../theme/contrast.ts";
import { type PersonaColors, personaColors } from "../../theme/persona-colors.ts";
import type { Palette, Theme } from "../../theme/theme.ts";
import { schemeOf } from "../palettes.ts";

/** A report is paper: it has one palette only. */
export interface ReportColors extends Palette {
  scheme: "light" | "dark";
  personas: PersonaColors[];
  /** The ground of the cover, its words, and lines and rings on it. */
  cover: string;
  coverInk: string;
  coverLine: string;
}

export function reportColors(journey: Journey, theme: Theme): ReportColors {
  const { light } = theme;
  const { ground, ink } = coverOf(theme);
  return {
    ...light,
    scheme: schemeOf(light),
    personas: personaColors(journey.personas, theme, light),
    cover: ground,
    coverInk: ink,
    coverLine: readable(light.faint, [ground], AA_GRAPHIC),
  };
}

/** Dark on light paper, in colour on dark; white where a printer has no colour and little toner. */
function coverOf({ light, shading }: Theme): { ground: string; ink: string } {
  if (shading === "pattern") return { ground: light.paper, ink: light.ink };
  if (schemeOf(light) === "dark") return { ground: light.stage, ink: light.stageInk };
  return { ground: light.ink, ink: light.paper };
}

import type { Journey } from "../../journey/journey.ts";
import { AA_GRAPHIC, readable } from "../../theme/contrast.ts";
import { type PersonaColors, personaColors } from "../../theme/persona-colors.ts";
import type { Palette, Theme } from "../../theme/theme.ts";

/** A report is paper: it has the light palette only. */
export interface ReportColors extends Palette {
  personas: PersonaColors[];
  /** Lines and rings on the dark of the cover. */
  coverLine: string;
}

export function reportColors(journey: Journey, theme: Theme): ReportColors {
  const { light } = theme;
  return {
    ...light,
    personas: personaColors(journey.personas, theme, light),
    coverLine: readable(light.faint, [light.ink], AA_GRAPHIC),
  };
}

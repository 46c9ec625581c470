import { describe, expect, test } from "vitest";
import { VIEW_NAMES, type ViewName } from "../../src/format/view-names.ts";
import type { Journey } from "../../src/journey/journey.ts";
import { AA_TEXT } from "../../src/theme/contrast.ts";
import type { Theme } from "../../src/theme/theme.ts";
import { crowdedJourney } from "../support/crowded-journey.ts";
import { exampleJourney, themeNamed } from "../support/drawn.ts";
import { drawnView } from "../support/drawn-view.ts";
import { contrastsOn } from "../support/painted-contrast.ts";
import { textsOn } from "../support/picture-faults.ts";

const { dark: itsDark, ...usual } = themeNamed("default");
const THEMES: Record<string, Theme> = {
  default: usual,
  "default, dark": { ...usual, light: itsDark ?? usual.light },
  colorblind: themeNamed("colorblind"),
  dark: themeNamed("dark"),
  mono: themeNamed("mono"),
};

/** Some have much to say of things, others of people. */
function journeyFor(view: ViewName): Promise<Journey> {
  return ["stakeholders", "touchpoints", "priorities"].includes(view)
    ? crowdedJourney()
    : exampleJourney("parental-leave-benefit");
}

describe.each(Object.keys(THEMES))("in the theme %s", (name) => {
  test.each(VIEW_NAMES)(
    "every text of the picture of %s reaches AA on what it is painted on",
    async (view) => {
      const { pictures, text } = await drawnView(view, await journeyFor(view), THEMES[name]);
      const fonts = text.usedFonts().map(({ file }) => file);
      const contrasts = pictures.flatMap(({ bareSvg, model }) =>
        contrastsOn(bareSvg, fonts, textsOn(model), model.light.paper),
      );
      expect(contrasts.length).toBeGreaterThan(15);
      expect(contrasts.filter(({ value }) => value < AA_TEXT)).toEqual([]);
    },
  );
});

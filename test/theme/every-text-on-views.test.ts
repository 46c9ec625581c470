import { describe, expect, test } from "vitest";
import { AA_TEXT } from "../../src/theme/contrast.ts";
import type { Theme } from "../../src/theme/theme.ts";
import { crowdedJourney } from "../support/crowded-journey.ts";
import { themeNamed } from "../support/drawn.ts";
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

describe.each(Object.keys(THEMES))("in the theme %s", (name) => {
  test.each(["stakeholders", "touchpoints", "priorities"] as const)(
    "every text of the picture of %s reaches AA on what it is painted on",
    async (view) => {
      const { pictures, text } = await drawnView(view, await crowdedJourney(), THEMES[name]);
      const fonts = text.usedFonts().map(({ file }) => file);
      const contrasts = pictures.flatMap(({ bareSvg, model }) =>
        contrastsOn(bareSvg, fonts, textsOn(model), model.light.paper),
      );
      expect(contrasts.length).toBeGreaterThan(15);
      expect(contrasts.filter(({ value }) => value < AA_TEXT)).toEqual([]);
    },
  );
});

import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from "culori";
import { describe, expect, test } from "vitest";
import { builtInTheme, builtInThemes } from "../../src/theme/built-in-theme.ts";
import { AA_GRAPHIC, AA_TEXT, contrast } from "../../src/theme/contrast.ts";
import { legible } from "../../src/theme/legible.ts";
import { personaColors } from "../../src/theme/persona-colors.ts";
import { themeNamed } from "../support/drawn.ts";

const eightPeople = Array.from({ length: 8 }, (_, place) => ({ place }));

test("four themes ship, the usual one first", () => {
  expect(builtInThemes()).toEqual(["default", "colorblind", "dark", "mono"]);
  expect(builtInTheme("nope")).toBe(undefined);
  expect(builtInTheme("../package")).toBe(undefined);
});

describe.each(["default", "colorblind", "dark", "mono"])("the theme %s", (name) => {
  const { light, dark, ...theme } = themeNamed(name);
  const palettes = dark ? [light, dark] : [light];

  test("has colours of which none has to be changed to be read", () => {
    for (const palette of palettes) expect(legible(palette).adjusted).toEqual([]);
  });

  test("has lines and words for eight personas that can be seen on every ground of the curve", () => {
    for (const palette of palettes) {
      const { paper, panel, positive, negative } = palette;
      const people = personaColors(eightPeople, { ...theme, light }, palette);
      for (const ground of [paper, panel, positive, negative]) {
        for (const { line, ink } of people) {
          expect(contrast(line, ground)).toBeGreaterThanOrEqual(AA_GRAPHIC);
          expect(contrast(ink, ground)).toBeGreaterThanOrEqual(AA_TEXT);
        }
      }
    }
  });

  test("tells what it is for", () => {
    expect(theme.description?.length).toBeGreaterThan(20);
  });
});

test("the black and white one has no greys", () => {
  const { light, personas } = themeNamed("mono");
  const used = new Set([...Object.values(light), ...personas]);
  expect([...used].sort()).toEqual(["#000000", "#ffffff"]);
});

/**
 * Full protanopia, deuteranopia and tritanopia by the matrices of Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009,
 * https://doi.org/10.1109/TVCG.2009.113, as culori has them.
 */
const VISIONS = {
  full: (color: Color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
/** CIEDE2000; a difference of 2.3 can just be noticed. */
const difference = differenceCiede2000();
const CLEARLY = 10;

describe.each(Object.entries(VISIONS))(
  "in the colour-blind-safe theme, seen with %s vision",
  (_, seen) => {
    const theme = themeNamed("colorblind");

    function as(hex: string): Color {
      const color = parse(hex);
      if (!color) throw new Error(`${hex} is no colour`);
      return seen(color);
    }

    function nearest(colors: readonly string[]): number {
      const pairs = colors.flatMap((one, index) =>
        colors.slice(index + 1).map((other) => difference(as(one), as(other))),
      );
      return Math.min(...pairs);
    }

    test("eight personas stay apart", () => {
      const people = personaColors(eightPeople, theme, theme.light);
      expect(nearest(people.map(({ line }) => line))).toBeGreaterThan(CLEARLY);
    });

    test("pains, gains, opportunities and moments stay apart", () => {
      const { pain, gain, opportunity, moment } = theme.light;
      expect(nearest([pain, gain, opportunity, moment])).toBeGreaterThan(CLEARLY);
    });

    test("so do good and bad feelings, and their bands", () => {
      const { positive, negative, gainInk, painInk } = theme.light;
      expect(nearest([positive, negative])).toBeGreaterThan(CLEARLY / 2);
      expect(nearest([gainInk, painInk])).toBeGreaterThan(CLEARLY);
    });
  },
);

test("that theme does not let a journey bring colours of its own", () => {
  const theme = themeNamed("colorblind");
  const [drawn] = personaColors([{ color: "#ff0000", place: 0 }], theme, theme.light);
  expect(drawn?.line).toBe(theme.personas[0]);
});

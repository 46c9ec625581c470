import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast } from "../../src/theme/contrast.ts";
import { legible, TEXT_GROUNDS } from "../../src/theme/legible.ts";
import { PALETTE_KEYS, type Palette, paletteOf } from "../../src/theme/theme.ts";
import { themed } from "../../src/theme/themed.ts";
import { themeNamed } from "../support/drawn.ts";

const base = () => themeNamed("default");

test("a brand lays its colours over a theme; what it leaves out stays", () => {
  const { theme, adjusted } = themed(base(), {
    name: "Brand",
    colors: { stage: "#0f172a", stageInk: "#ffffff" },
  });
  const { pain } = base().light;
  expect(theme.light).toMatchObject({ stage: "#0f172a", stageInk: "#ffffff", pain });
  expect(theme.dark).toBeUndefined();
  expect(adjusted).toEqual({ light: [], dark: [] });
});

test("a theme that names no colours keeps both looks", () => {
  const { theme } = themed(base(), { personaColors: ["#123456"], colors: {} });
  expect(theme.dark).toEqual(base().dark);
});

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);
const palette: fc.Arbitrary<Palette> = fc
  .array(color, { minLength: PALETTE_KEYS.length, maxLength: PALETTE_KEYS.length })
  .map((colors) => paletteOf((key) => colors[PALETTE_KEYS.indexOf(key)] ?? ""));

test("whatever colours a user gives, every text can be read on all it stands on", () => {
  fc.assert(
    fc.property(palette, (own) => {
      const made = legible(own).palette;
      for (const { key, on, least } of TEXT_GROUNDS) {
        for (const ground of on) {
          expect(contrast(made[key], made[ground])).toBeGreaterThanOrEqual(least);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("the paper and the stages are never changed", () => {
  fc.assert(
    fc.property(palette, (own) => {
      expect(legible(own).palette).toMatchObject({ paper: own.paper, stage: own.stage });
    }),
  );
});

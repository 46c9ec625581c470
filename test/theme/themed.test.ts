import { expect, test } from "vitest";
import { builtInTheme } from "../../src/theme/built-in-theme.ts";
import { AA_TEXT, contrast } from "../../src/theme/contrast.ts";
import type { Theme } from "../../src/theme/theme.ts";
import { themed } from "../../src/theme/themed.ts";

function base(): Theme {
  const theme = builtInTheme("default");
  if (!theme) throw new Error("There is no default theme: build first.");
  return theme;
}

test("a brand lays its colours over a theme; what it leaves out stays", () => {
  const made = themed(base(), { name: "Brand", colors: { stage: "#0f172a", stageInk: "#ffffff" } });
  expect(made.light).toMatchObject({
    stage: "#0f172a",
    stageInk: "#ffffff",
    pain: base().light.pain,
  });
  expect(made.dark).toBeUndefined();
});

test("a theme that names no colours keeps both looks", () => {
  expect(themed(base(), { personaColors: ["#123456"], colors: {} }).dark).toEqual(base().dark);
});

test("colours that cannot be read are made readable", () => {
  const { light } = themed(base(), {
    colors: { stage: "#7a1f4b", stageInk: "#8a2f5b", paper: "#222222" },
  });
  expect(contrast(light.stageInk, light.stage)).toBeGreaterThanOrEqual(AA_TEXT);
  expect(contrast(light.painInk, light.pain)).toBeGreaterThanOrEqual(AA_TEXT);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Journey } from "../../src/journey/journey.ts";
import { packageRoot } from "../../src/package-root.ts";
import { AA_TEXT } from "../../src/theme/contrast.ts";
import type { Theme } from "../../src/theme/theme.ts";
import { themed } from "../../src/theme/themed.ts";
import { bothStates, drawn, journeyOf, themeNamed } from "../support/drawn.ts";
import { paintedContrasts } from "../support/painted-contrast.ts";

// Not pairs of colours out of a palette, but every text on the ground that it is painted on.

/** A brand that thinks of nothing but its own colours. */
const CARELESS = themed(themeNamed("default"), {
  colors: {
    paper: "#fff6d6",
    stage: "#ffd400",
    stageInk: "#ffffff",
    pain: "#ff2d55",
    muted: "#bbb",
  },
  personaColors: ["#ffe066", "#7fffd4"],
  footer: { "": "All rights reserved" },
}).theme;

const { dark: itsDark, ...usual } = themeNamed("default");
const THEMES: Record<string, Theme> = {
  default: usual,
  "default, dark": { ...usual, light: itsDark ?? usual.light },
  colorblind: themeNamed("colorblind"),
  dark: themeNamed("dark"),
  mono: themeNamed("mono"),
  "a careless brand": CARELESS,
};

/** With every kind of card, several personas, and a step where they part. */
function journey(): Promise<Journey> {
  const file = path.join(packageRoot(), "templates", "starter.journey.yaml");
  const parting = "nora: -2, sam: { score: 2, feeling: glad }";
  return journeyOf(readFileSync(file, "utf8").replace("nora: -1.5, sam: -1", parting));
}

/** A journey whose every card differs from that of another state. */
const CHANGED = (figure: string, state: string) => `
journeymap: 1
title: Both
personas: { id: ana, name: Ana, quote: I ${state} here }
metrics: { id: m, name: Satisfaction, kind: csat, target: 50 }
stages:
  - name: Ask
    goal: It ${state} told
    duration: ${figure} days
    expects: A date that ${state}
    gets: What ${state} there
    steps:
      - name: Rings
        duration: ${figure} h
        pains: { id: p, text: It ${state} slow, severity: ${figure} }
        opportunities: { id: o, text: It ${state} to be faster, impact: ${figure}, effort: 1 }
        moment: { name: The call, importance: ${figure}, performance: 1 }
        metrics: { metric: m, value: ${figure} }
        touchpoints: What ${state}`;

describe.each(Object.keys(THEMES))("in the theme %s", (name) => {
  test("every text reaches AA on what it is painted on", async () => {
    const contrasts = paintedContrasts(await drawn(await journey(), THEMES[name]));
    expect(contrasts.length).toBeGreaterThan(60);
    expect(contrasts.filter(({ value }) => value < AA_TEXT)).toEqual([]);
  });

  test("what things were in an earlier state reaches it too", async () => {
    const both = bothStates(
      await journeyOf(CHANGED("2", "was")),
      await journeyOf(CHANGED("4", "is")),
    );
    const contrasts = paintedContrasts(await drawn(both, THEMES[name]));
    expect(contrasts.map(({ says }) => says)).toContain("A date that was");
    expect(contrasts.filter(({ value }) => value < AA_TEXT)).toEqual([]);
  });
});

test("a text that cannot be read would be found", async () => {
  const pale = { ...usual, light: { ...usual.light, muted: "#c9ced8" } };
  const contrasts = paintedContrasts(await drawn(await journey(), pale));
  const found = contrasts.filter(({ value }) => value < AA_TEXT);
  expect(found.map(({ says }) => says)).toContain("A practice in town");
});

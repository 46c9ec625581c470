import { expect, test } from "vitest";
import { colorNotes } from "../../src/theme/color-notes.ts";
import { journeyOf, themeNamed } from "../support/drawn.ts";

const journey = () =>
  journeyOf(`{ journeymap: 1, title: T, stages: A, personas: [
    { name: Ana, color: "#ffe066" }, { name: Ben, color: "#6941c6" }, { name: Cleo }] }`);

test("a persona's colour that is too pale for words is told with the one that is drawn", async () => {
  expect(colorNotes(await journey(), themeNamed("default"))).toEqual([
    "So that they can be read, words of personas have other colours: Ana #866800 for #ffe066.",
  ]);
});

test("nothing is told where the theme leaves such colours out", async () => {
  expect(colorNotes(await journey(), themeNamed("mono"))).toEqual([]);
});

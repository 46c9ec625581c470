import { expect, it } from "vitest";
import { readLocale } from "../../../src/locale/read-locale.ts";
import { describeJourney } from "../../../src/views/map/description.ts";
import { journeyOf } from "../../support/drawn.ts";

it("says who takes part in a step, where that is not everybody", async () => {
  const journey = await journeyOf(`
journeymap: 1
title: T
personas: [Ana, Ben, Cleo]
stages: [{ name: Find, personas: [ana, cleo], thoughts: Where? }, { name: Use, thoughts: Ah }]`);
  const told = describeJourney(journey, await readLocale("en")).split("\n");
  expect(told.slice(1)).toEqual([
    "1. Find: Who is involved: Ana, Cleo. “Where?”.",
    "2. Use: “Ah”.",
  ]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layMap } from "../../../src/views/map/layout.ts";
import { draftOf } from "../../../src/views/map/map.ts";
import { bothStates, journeyOf, themeNamed } from "../../support/drawn.ts";
import { layoutOf } from "../../support/laid-out.ts";
import { collisions, escapes } from "../../support/map-faults.ts";
import { randomJourney } from "../../support/random/journey.ts";

const THEME = themeNamed("default");
const anyDensity = fc.constantFrom("compact", "normal", "airy");

/** What is wrong with the map of a journey, to scale of time or not. */
const faultless = fc.asyncProperty(
  randomJourney,
  fc.boolean(),
  anyDensity,
  async (yaml, timeScale, density) => {
    const theme = { ...THEME, density, footer: { "": "© Brand" } };
    const { journey, options } = await layoutOf(await journeyOf(yaml), theme, timeScale);
    const map = layMap(draftOf(journey, options));
    expect(collisions(map)).toEqual([]);
    expect(escapes(map)).toEqual([]);
  },
);

/** The same of two states; steps and personas go by their numbers, so that many are in both. */
const faultlessCompared = fc.asyncProperty(
  randomJourney,
  randomJourney,
  anyDensity,
  async (before, after, density) => {
    const both = bothStates(await journeyOf(before), await journeyOf(after));
    const { journey, options } = await layoutOf(both, { ...THEME, density }, false);
    const map = layMap(draftOf(journey, options));
    expect(collisions(map)).toEqual([]);
    expect(escapes(map)).toEqual([]);
  },
);

// In two halves, which report that they are alive.
describe.each(["a", "b"])("half a thousand of maps of anything: %s", () => {
  it("have no two texts that touch, and none that leaves its place", async () => {
    await fc.assert(faultless, { numRuns: 500 });
  }, 600_000);
});

describe("maps of two states of anything", () => {
  it("have no two texts that touch, and none that leaves its place", async () => {
    await fc.assert(faultlessCompared, { numRuns: 100 });
  }, 600_000);
});

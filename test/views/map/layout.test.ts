import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, grow, overlaps } from "../../../src/layout/box.ts";
import type { MapLayout } from "../../../src/views/map/layout.ts";
import { drawn, EXAMPLES, exampleJourney, journeyOf, themeNamed } from "../../support/drawn.ts";
import { randomJourney } from "../../support/random-journey.ts";
import { cardsOf, cardTexts, textsOnMap } from "../../support/texts-on-map.ts";

const anyDensity = fc.constantFrom("compact", "normal", "airy");

/** Half a pixel: lines of text may be that much off by rounding. */
const ROUNDING = 0.5;

function holds(outer: Box, inner: Box): boolean {
  const { x, y, width, height } = grow(outer, ROUNDING);
  const right = inner.x + inner.width <= x + width;
  return inner.x >= x && inner.y >= y && right && inner.y + inner.height <= y + height;
}

/** Pairs of texts that cover each other. */
function collisions(map: MapLayout): string[] {
  const texts = textsOnMap(map);
  return texts.flatMap(({ says, block }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(grow(block.box, -ROUNDING), other.block.box))
      .map((other) => `“${says}” and “${other.says}”`),
  );
}

/** Texts that stand out of the sheet or of their card. */
function escapes(map: MapLayout): string[] {
  const sheet = { x: 0, y: 0, width: map.width, height: map.height };
  const outside = textsOnMap(map).filter(({ block }) => !holds(sheet, block.box));
  const cards = [
    ...map.steps,
    ...map.stages,
    ...map.lanes.flatMap(({ content }) => cardsOf(content)),
  ];
  const spilled = cards.flatMap((card) =>
    cardTexts(card).filter((block) => !holds(card.box, block.box)),
  );
  return [
    ...outside.map(({ says }) => says),
    ...spilled.map((block) => JSON.stringify(block.lines)),
  ];
}

describe.each(EXAMPLES)("the map of %s", (name) => {
  it("has no two texts that touch, and none that leaves its place", async () => {
    const { view } = await drawn(await exampleJourney(name));
    expect(collisions(view.map)).toEqual([]);
    expect(escapes(view.map)).toEqual([]);
  });

  it("is about as wide as paper on its side, or wider for its steps", async () => {
    const { view } = await drawn(await exampleJourney(name));
    expect(view.map.width / view.map.height).toBeGreaterThan(1.3);
  });
});

describe("any map", () => {
  it("has no two texts that touch, and none that leaves its place", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomJourney,
        fc.boolean(),
        anyDensity,
        async (yaml, timeScale, density) => {
          const theme = { ...themeNamed("default"), density, footer: { "": "© Brand" } };
          const { view } = await drawn(await journeyOf(yaml), theme, timeScale);
          expect(collisions(view.map)).toEqual([]);
          expect(escapes(view.map)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

it("draws a lane only where some step fills it", async () => {
  const journey = await journeyOf("journeymap: 1\ntitle: T\nstages: [{ name: A, gains: Quick }]");
  const { view } = await drawn(journey);
  expect(view.map.lanes.map(({ id }) => id)).toEqual(["gains"]);
});

it("draws the lanes that the file lists, in its order", async () => {
  const journey = await journeyOf(`
journeymap: 1
title: T
lanes: [gains, { id: legal, title: Legal }, actions]
stages: [{ name: A, actions: Asks, gains: Quick, thoughts: Hm, lanes: { legal: Rules } }]`);
  const { view } = await drawn(journey);
  expect(view.map.lanes.map(({ id }) => id)).toEqual(["gains", "legal", "actions"]);
});

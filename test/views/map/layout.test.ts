import { describe, expect, it } from "vitest";
import { drawn, EXAMPLES, exampleJourney, journeyOf } from "../../support/drawn.ts";
import { collisions, escapes } from "../../support/map-faults.ts";

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

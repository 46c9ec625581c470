import { expect, test } from "vitest";
import { isMoreThanALine } from "../../src/journey/flow.ts";
import { journeyOf } from "../support/drawn.ts";

test.each([
  ["steps in their order", "[A, B, C]", false],
  ["the step that follows, named", "[{ name: A, next: b }, B, { name: C, next: end }]", false],
  ["several ways", "[{ name: A, next: [b, c] }, B, C]", true],
  ["a way back", "[A, { name: B, next: a }, C]", true],
  ["a step left out", "[{ name: A, next: c }, B, C]", true],
  ["a drop-out", "[A, B, { name: C, next: drop-out }]", true],
  ["an early end", "[A, { name: B, next: end }, C]", true],
])("a flow of %s", async (_, steps, more) => {
  const journey = await journeyOf(
    `journeymap: 1\ntitle: T\nstages: [{ name: S, steps: ${steps} }]\n`,
  );
  expect(isMoreThanALine(journey.stages)).toBe(more);
});

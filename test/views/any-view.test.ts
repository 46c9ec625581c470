import fc from "fast-check";
import { expect, test } from "vitest";
import type { ViewName } from "../../src/format/view-names.ts";
import type { Journey } from "../../src/journey/journey.ts";
import { VIEWS } from "../../src/views/registry.ts";
import type { ViewOptions } from "../../src/views/view.ts";
import { journeyOf } from "../support/drawn.ts";
import { notNumbers, textCollisions, textEscapes } from "../support/picture-faults.ts";
import { randomPeopledJourney } from "../support/random/journey.ts";
import { viewOptionsIn } from "../support/view-options.ts";

const NAMES = ["persona", "personas", "empathy", "whys", "touchpoints", "priorities"] as const;
const RUNS = 40;

/** What is wrong with the pictures of a view, and how many there are. */
function looked(view: ViewName, journey: Journey, options: ViewOptions) {
  const pictures = VIEWS[view].draw(journey, options);
  const faults = pictures.flatMap(({ model }) => [
    ...textCollisions(model),
    ...textEscapes(model).map((says) => `“${says}” leaves the sheet`),
    ...notNumbers(model),
  ]);
  return { count: pictures.length, faults: faults.map((fault) => `${view}: ${fault}`) };
}

test("pictures of anything have no two texts that touch, none that leaves the sheet, and numbers only", async () => {
  const drawn = new Map<ViewName, number>();
  await fc.assert(
    fc.asyncProperty(randomPeopledJourney, async (yaml) => {
      const journey = await journeyOf(yaml);
      const options = await viewOptionsIn(journey.lang);
      for (const view of NAMES) {
        const { count, faults } = looked(view, journey, options);
        expect(faults).toEqual([]);
        drawn.set(view, (drawn.get(view) ?? 0) + count);
      }
    }),
    { numRuns: RUNS },
  );
  for (const view of NAMES) expect(drawn.get(view), view).toBeGreaterThan(RUNS / 4);
}, 120_000);

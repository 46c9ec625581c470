import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANES_BY } from "../../../src/format/lanes-by.ts";
import { flow } from "../../../src/views/flow/flow.ts";
import { journeyOf } from "../../support/drawn.ts";
import { viewOptionsIn } from "../../support/view-options.ts";
import { flowFaults, flowSheetOf } from "./faults.ts";
import { randomFlow } from "./random-flow.ts";

describe.each(LANES_BY)("flows of any shape in lanes by %s", (lanesBy) => {
  test("have no node, label or way on another, whatever leads where", async () => {
    await fc.assert(
      fc.asyncProperty(randomFlow, async (yaml) => {
        const journey = await journeyOf(yaml);
        const options = { ...(await viewOptionsIn(journey.lang)), lanesBy };
        const pictures = flow.draw(journey, options);
        expect(pictures.flatMap(({ model }) => flowFaults(flowSheetOf(model)))).toEqual([]);
      }),
      { numRuns: 6, seed: 4 },
    );
  }, 120_000);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { USUAL_FORMULA } from "../../../src/format/formula.ts";
import { LANES_BY } from "../../../src/format/lanes-by.ts";
import { readLocale } from "../../../src/locale/read-locale.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { textDirection } from "../../../src/text/languages.ts";
import { createTextSetter } from "../../../src/text/text-setter.ts";
import { flow } from "../../../src/views/flow/flow.ts";
import { journeyOf, themeNamed } from "../../support/drawn.ts";
import { flowFaults, flowSheetOf } from "./faults.ts";
import { randomFlow } from "./random-flow.ts";

const theme = themeNamed("default");

/** The same setters for all runs: opening fonts takes longer than laying out. */
const setters = new Map<string, ReturnType<typeof createTextSetter>>();

function setterFor(lang: string): ReturnType<typeof createTextSetter> {
  const known =
    setters.get(lang) ??
    createTextSetter({ lang, fonts: theme.font, resolveFrom: [packageRoot()] });
  setters.set(lang, known);
  return known;
}

describe.each(LANES_BY)("flows of any shape in lanes by %s", (lanesBy) => {
  test("have no node, label or way on another, whatever leads where", async () => {
    await fc.assert(
      fc.asyncProperty(randomFlow, async (yaml) => {
        const journey = await journeyOf(yaml);
        const { lang } = journey;
        const pictures = flow.draw(journey, {
          words: await readLocale(lang),
          theme,
          text: await setterFor(lang),
          direction: textDirection(lang),
          formula: USUAL_FORMULA,
          lanesBy,
          pains: [],
        });
        expect(pictures.flatMap(({ model }) => flowFaults(flowSheetOf(model)))).toEqual([]);
      }),
      { numRuns: 6, seed: 4 },
    );
  }, 120_000);
});

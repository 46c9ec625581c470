import fc from "fast-check";
import { expect, it } from "vitest";
import { PT_PER_MM } from "../../../src/output/placing.ts";
import { layMap } from "../../../src/views/map/layout.ts";
import { draftOf } from "../../../src/views/map/map.ts";
import { layPages } from "../../../src/views/map/pages/pages.ts";
import { journeyOf, themeNamed } from "../../support/drawn.ts";
import { layoutOf } from "../../support/laid-out.ts";
import { collisions, escapes } from "../../support/map-faults.ts";
import { randomJourney } from "../../support/random/journey.ts";
import { cardsOn, pointsOn } from "../../support/things-on-maps.ts";

const THEME = themeNamed("default");

/** mm: A3, A4, letter, A5 on its side only. */
const papers = fc.constantFrom(
  ...[
    [297, 420],
    [210, 297],
    [216, 279],
  ].map(([a = 0, b = 0]) => [paper(b, a), paper(a, b)]),
  [paper(210, 148)],
);

function paper(width: number, height: number) {
  return { width: width * PT_PER_MM, height: height * PT_PER_MM };
}

it("the pages of any map have no two texts that touch; nothing is cut off, lost or doubled", async () => {
  await fc.assert(
    fc.asyncProperty(randomJourney, papers, fc.boolean(), async (yaml, sheets, timeScale) => {
      const read = await journeyOf(yaml);
      const { journey, options } = await layoutOf(read, THEME, timeScale);
      const whole = layMap(draftOf(journey, options));
      const pages = layPages(draftOf(journey, options), sheets).pages.map(({ layout }) => layout);
      expect(pages.flatMap(collisions)).toEqual([]);
      expect(pages.flatMap(escapes)).toEqual([]);
      expect(cardsOn(pages)).toEqual(cardsOn([whole]));
      expect(pointsOn(pages)).toEqual(pointsOn([whole]));
    }),
    { numRuns: 100 },
  );
}, 600_000);

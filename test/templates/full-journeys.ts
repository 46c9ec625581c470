import path from "node:path";
import { compareJourneys } from "../../src/journey/comparison/compare.ts";
import { unionOf } from "../../src/journey/comparison/union.ts";
import type { Journey } from "../../src/journey/journey.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { packageRoot } from "../../src/package-root.ts";
import { exampleJourney, journeyOf } from "../support/drawn.ts";
import { sampleJourney } from "../views/page/sample-page.ts";

const EVERYTHING = path.join(packageRoot(), "test", "fixtures", "everything");
const LITTLE = `journeymap: 1
title: As little as there can be
personas: Ana
stages: [{ name: Begin, emotion: 1, gains: Easy }, { name: End, emotion: 2 }]
`;
const TWO = `journeymap: 1
title: Two who do not do the same
personas: [Ana, Ben]
stages: [{ name: Begin, personas: ana }]
`;

const EARLIER = `journeymap: 1
title: Two states
personas: { id: ana, name: Ana, quote: Slow. }
stages: [{ name: Begin, goal: A, emotion: -1 }, { name: Go, steps: [{ name: Ask, pains: Slow, systems: crm }, { name: Wait, systems: erp }] }]
`;
const LATER = `journeymap: 1
title: Two states
personas: { id: ana, name: Ana, quote: Quick. }
stages: [{ name: Begin, goal: B, emotion: 1 }, { name: Go, steps: [{ name: Ask, pains: Dear, systems: crm }, { name: Pay, systems: erp }] }]
`;

/** Journeys that together have everything that a map can show, and one that has next to nothing. */
export async function fullJourneys(): Promise<Journey[]> {
  const file = path.join("maps", "everything.journey.yaml");
  const { journey } = await readJourney({ file }, { cwd: EVERYTHING });
  if (!journey) throw new Error(`${file} cannot be read.`);
  return [
    journey,
    await sampleJourney(),
    await exampleJourney("parental-leave-benefit"),
    await journeyOf(LITTLE),
    await journeyOf(TWO),
    unionOf(compareJourneys(await journeyOf(EARLIER), await journeyOf(LATER))),
  ];
}

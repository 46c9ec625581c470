import { isMoreThanALine } from "../../journey/flow.ts";
import { type FlowTold, tellFlow } from "../flow/tell.ts";
import { tellWhys, type WhysTold } from "../whys/tell.ts";
import { placeId, stepHref } from "./place.ts";
import type { Telling } from "./telling.ts";

// What other views show as pictures, the page of the map tells in words only: their layout would
// make every page slower.

/** The way through the journey, stage by stage; each step leads to its details. */
export function toldFlow({ journey, words, mapId }: Telling): FlowTold | undefined {
  if (!isMoreThanALine(journey.stages)) return undefined;
  const hrefs = new Map(
    journey.stages.flatMap((stage) =>
      stage.steps.map((step) => [step.id, stepHref(mapId, stage, step)] as const),
    ),
  );
  return tellFlow(journey, { words, lanesBy: "stage", hrefs });
}

/** All chains of whys, those together that end in one cause; what they name leads to its details. */
export function toldWhys({ journey, words, mapId }: Telling): WhysTold | undefined {
  const told = tellWhys(journey, {
    words,
    pains: [],
    hrefsOf: {
      pain: (id) => `#${placeId(mapId, "pain", id)}`,
      step: (stage, step) => stepHref(mapId, stage, step),
      opportunity: (id) => `#${placeId(mapId, "opportunity", id)}`,
    },
  });
  return told.groups.length > 0 ? told : undefined;
}

import { isMoreThanALine } from "../../journey/flow.ts";
import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { type FlowTold, tellFlow } from "../flow/tell.ts";
import { tellWhys, type WhysTold } from "../whys/tell.ts";

// What other views show as pictures, the page of the map tells in words only: their layout would
// make every page slower.

/** The way through the journey, stage by stage. */
export function toldFlow(journey: Journey, words: Words): FlowTold | undefined {
  return isMoreThanALine(journey.stages)
    ? tellFlow(journey, { words, lanesBy: "stage" })
    : undefined;
}

/** All chains of whys, those together that end in one cause. */
export function toldWhys(journey: Journey, words: Words): WhysTold | undefined {
  const told = tellWhys(journey, { words, pains: [] });
  return told.groups.length > 0 ? told : undefined;
}

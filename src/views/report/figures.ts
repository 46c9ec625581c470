import type { Journey } from "../../journey/journey.ts";
import { figureName } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { plainNumber } from "../prose/numbers.ts";

/** How much there is of something. */
export interface Figure {
  number: string;
  name: string;
}

export function figuresOf(journey: Journey, words: Words): Figure[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const counts: [what: keyof Words["figures"], count: number][] = [
    ["personas", journey.personas.length],
    ["stages", journey.stages.length],
    ["steps", steps.length],
    ["moments", steps.filter((step) => step.moment !== undefined).length],
    ["pains", steps.flatMap((step) => step.pains).length],
    ["opportunities", steps.flatMap((step) => step.opportunities).length],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({
      name: figureName(words, journey.lang, what, count),
      number: plainNumber(journey.lang, count),
    }));
}

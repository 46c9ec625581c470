import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { plainNumber } from "../prose/numbers.ts";

/** How much there is of something. */
export interface Figure {
  number: string;
  name: string;
}

export function figuresOf(journey: Journey, { header, report, lanes }: Words): Figure[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const counts: [name: string, count: number][] = [
    [header.personas, journey.personas.length],
    [report.stages, journey.stages.length],
    [report.steps, steps.length],
    [lanes.moments, steps.filter((step) => step.moment !== undefined).length],
    [lanes.pains, steps.flatMap((step) => step.pains).length],
    [lanes.opportunities, steps.flatMap((step) => step.opportunities).length],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({ name, number: plainNumber(journey.lang, count) }));
}

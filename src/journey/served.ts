import type { Journey, Moment, Opportunity, Pain, Step } from "./journey.ts";

/** What an opportunity is good for. */
export interface Served {
  /** The pains it solves, in the order of their numbers. */
  pains: Pain[];
  /** The moments of truth of the step it stands at, and of those where the pains are. */
  moments: { moment: Moment; step: Step }[];
}

/** @param at the step where the opportunity stands */
export function servedBy(journey: Journey, { solves }: Opportunity, at: Step): Served {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const solved = (step: Step) => step.pains.filter(({ id }) => solves.includes(id));
  return {
    pains: steps.flatMap(solved),
    moments: steps.flatMap((step) =>
      step.moment && (step === at || solved(step).length > 0)
        ? [{ moment: step.moment, step }]
        : [],
    ),
  };
}

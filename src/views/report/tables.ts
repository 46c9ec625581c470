import type { Journey, Opportunity, Pain } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { type OpportunitySheet, opportunitySheet, type PainSheet, painSheet } from "./claims.ts";
import { type Place, placedSteps } from "./places.ts";

export interface PainRow extends PainSheet {
  place: Place;
}

export interface OpportunityRow extends OpportunitySheet {
  place: Place;
}

/** The pain points, the most severe first, else by number. */
export function rankedPains(journey: Journey, words: Words): PainRow[] {
  const found = placedSteps(journey).flatMap(({ step, place }) =>
    step.pains.map((pain) => ({ place, pain })),
  );
  return found
    .sort((a, b) => severity(b.pain) - severity(a.pain))
    .map(({ place, pain }) => ({ ...painSheet(journey, words, pain), place }));
}

/** The opportunities, the greatest impact first, then the least effort; rejected ones last. */
export function rankedOpportunities(journey: Journey, words: Words): OpportunityRow[] {
  const found = placedSteps(journey).flatMap(({ step, place }) =>
    step.opportunities.map((opportunity) => ({ place, opportunity })),
  );
  return found
    .sort((a, b) => compareOpportunities(a.opportunity, b.opportunity))
    .map(({ place, opportunity }) => ({
      ...opportunitySheet(journey, words, opportunity),
      place,
    }));
}

function severity({ severity: value }: Pain): number {
  return value ?? 0;
}

function compareOpportunities(a: Opportunity, b: Opportunity): number {
  return (
    Number(a.status === "rejected") - Number(b.status === "rejected") ||
    (b.impact ?? 0) - (a.impact ?? 0) ||
    (a.effort ?? HIGHEST_EFFORT) - (b.effort ?? HIGHEST_EFFORT)
  );
}

/** What nobody has estimated yet is not taken to be easy. */
const HIGHEST_EFFORT = 6;

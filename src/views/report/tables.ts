import type { Term } from "../../format/formula.ts";
import type { Journey } from "../../journey/journey.ts";
import { rankedMoments, rankedOpportunities, rankedPains } from "../../journey/rankings.ts";
import type { Words } from "../../locale/words.ts";
import { plainNumber } from "../prose/numbers.ts";
import { type OpportunitySheet, opportunitySheet, type PainSheet, painSheet } from "./claims.ts";
import { type MomentSheet, momentSheet } from "./moments.ts";
import { type Place, placeOfStep } from "./places.ts";

export interface MomentRow extends MomentSheet {
  place: Place;
}

export interface PainRow extends PainSheet {
  place: Place;
}

export interface OpportunityRow extends OpportunitySheet {
  place: Place;
  /** What the formula gives. */
  worth?: string;
}

export function momentRows(journey: Journey, words: Words): MomentRow[] {
  return rankedMoments(journey).map(({ item, step }) => ({
    ...momentSheet(journey, words, item),
    place: placeOfStep(journey, step),
  }));
}

export function painRows(journey: Journey, words: Words): PainRow[] {
  return rankedPains(journey).map(({ item, step }) => ({
    ...painSheet(journey, words, item),
    place: placeOfStep(journey, step),
  }));
}

export function opportunityRows(journey: Journey, words: Words, formula: Term): OpportunityRow[] {
  return rankedOpportunities(journey, formula).map(({ item, step, worth }) => ({
    ...opportunitySheet(journey, words, item),
    place: placeOfStep(journey, step),
    ...(worth === undefined ? {} : { worth: plainNumber(journey.lang, worth) }),
  }));
}

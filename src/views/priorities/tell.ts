import type { Journey } from "../../journey/journey.ts";
import { rankedOpportunities } from "../../journey/rankings.ts";
import { termOr } from "../../locale/phrases.ts";
import { plainNumber } from "../prose/numbers.ts";
import { type Rating, ratingOf } from "../prose/rating.ts";
import type { ViewOptions } from "../view.ts";

/** The priorities as a table. */
export interface PrioritiesTold {
  rows: {
    number: number;
    text: string;
    step: string;
    impact?: Rating;
    effort?: Rating;
    worth?: string;
    status?: string;
  }[];
}

export function tellPriorities(journey: Journey, { words, formula }: ViewOptions): PrioritiesTold {
  return {
    rows: rankedOpportunities(journey, formula).map(({ item, number, worth, stage, step }) => {
      const impact = ratingOf(journey, words, item.impact);
      const effort = ratingOf(journey, words, item.effort);
      return {
        number,
        text: item.text,
        step: stage.single ? stage.name : step.name,
        ...(impact ? { impact } : {}),
        ...(effort ? { effort } : {}),
        ...(worth === undefined ? {} : { worth: plainNumber(journey.lang, worth) }),
        ...(item.status === undefined
          ? {}
          : { status: termOr(words.opportunityStatus, item.status) }),
      };
    }),
  };
}

import type { Journey } from "../../journey/journey.ts";
import { type RankedOpportunity, rankedOpportunities } from "../../journey/rankings.ts";
import { servedBy } from "../../journey/served.ts";
import { toldFormula } from "../../locale/formula.ts";
import { momentTitle, termOr } from "../../locale/phrases.ts";
import { plainNumber } from "../prose/numbers.ts";
import { opportunityCode } from "../prose/opportunity-code.ts";
import { type Rating, ratingOf } from "../prose/rating.ts";
import type { ViewOptions } from "../view.ts";

/** The priorities as a table. */
export interface PrioritiesTold {
  /** "Ranked by Impact ÷ Effort." */
  rankedBy: string;
  rows: PriorityRow[];
}

interface PriorityRow {
  /** "O2", as in the matrix */
  code: string;
  text: string;
  step: string;
  impact?: Rating;
  effort?: Rating;
  worth?: string;
  /** The pains it solves, with the numbers they have on the map. */
  pains: { number: number; text: string }[];
  /** The moments of truth it serves. */
  moments: string[];
  owner?: string;
  status?: string;
}

export function tellPriorities(journey: Journey, options: ViewOptions): PrioritiesTold {
  const { words, formula } = options;
  return {
    rankedBy: words.priorities.rankedBy.replace("{formula}", toldFormula(words, formula)),
    rows: rankedOpportunities(journey, formula).map((one) => rowOf(journey, options, one)),
  };
}

function rowOf(
  journey: Journey,
  { words }: ViewOptions,
  { item, number, worth, stage, step }: RankedOpportunity,
): PriorityRow {
  const { owner, status } = item;
  const impact = ratingOf(journey, words, item.impact);
  const effort = ratingOf(journey, words, item.effort);
  const { pains, moments } = servedBy(journey, item, step);
  return {
    code: opportunityCode(number),
    text: item.text,
    step: stage.single ? stage.name : step.name,
    ...(impact ? { impact } : {}),
    ...(effort ? { effort } : {}),
    ...(worth === undefined ? {} : { worth: plainNumber(journey.lang, worth) }),
    pains: pains.map(({ number: painNumber, text }) => ({ number: painNumber, text })),
    moments: moments.map(({ moment }) => momentTitle(words, moment)),
    ...(owner === undefined ? {} : { owner }),
    ...(status === undefined ? {} : { status: termOr(words.opportunityStatus, status) }),
  };
}

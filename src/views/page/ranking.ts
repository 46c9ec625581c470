/** The tables of what matters most: moments of truth and opportunities, in their order. */
import type { Term } from "../../format/formula.ts";
import {
  type Placed,
  type RankedOpportunity,
  rankedMoments,
  rankedOpportunities,
} from "../../journey/rankings.ts";
import { toldFormula } from "../../locale/formula.ts";
import { signedNumber } from "../../locale/numbers.ts";
import { momentTitle, momentType, termOr } from "../../locale/phrases.ts";
import { type Matrix, matrixOf } from "../prose/matrix.ts";
import { plainNumber } from "../prose/numbers.ts";
import { opportunityCode } from "../prose/opportunity-code.ts";
import { type Rating, ratingOf } from "../prose/rating.ts";
import { painsOf } from "./opportunities.ts";
import { placeId, stepHref } from "./place.ts";
import type { Telling } from "./telling.ts";
import type { Reference } from "./thing.ts";

export interface MomentRow {
  href: string;
  title: string;
  type?: string;
  step: Reference;
  importance?: Rating;
  performance?: Rating;
  /** "+3" */
  gap?: string;
  owner?: string;
}

export interface OpportunityRow {
  href: string;
  /** "O2", as in the matrix */
  code: string;
  text: string;
  step: Reference;
  impact?: Rating;
  effort?: Rating;
  worth?: string;
  /** The pains, by their numbers on the map. */
  solves: Reference[];
  owner?: string;
  status?: string;
}

export interface RankedParts {
  moments: MomentRow[];
  opportunities: OpportunityRow[];
  matrix?: Matrix;
  /** "Ranked by Impact ÷ Effort." */
  rankedBy: string;
}

export function rankedParts(telling: Telling, formula: Term): RankedParts {
  const { journey, words } = telling;
  const ranked = rankedOpportunities(journey, formula);
  const matrix = matrixOf(words, ranked, (one) => ({
    code: opportunityCode(one.number),
    href: hrefOf(telling, one),
    text: one.item.text,
  }));
  return {
    moments: rankedMoments(journey).map((one) => momentRow(telling, one)),
    opportunities: ranked.map((one) => opportunityRow(telling, one)),
    ...(matrix ? { matrix } : {}),
    rankedBy: words.priorities.rankedBy.replace("{formula}", toldFormula(words, formula)),
  };
}

type PlacedMoment = ReturnType<typeof rankedMoments>[number];

function momentRow(telling: Telling, placed: PlacedMoment): MomentRow {
  const { journey, words, mapId } = telling;
  const { item: moment, step } = placed;
  const type = moment.name === undefined ? undefined : momentType(words, moment);
  const importance = ratingOf(journey, words, moment.importance);
  const performance = ratingOf(journey, words, moment.performance);
  return {
    href: `#${placeId(mapId, "moment", step.id)}`,
    title: momentTitle(words, moment),
    step: stepReference(telling, placed),
    ...(type === undefined ? {} : { type }),
    ...(importance ? { importance } : {}),
    ...(performance ? { performance } : {}),
    ...(moment.gap === undefined ? {} : { gap: signedNumber(journey.lang, moment.gap) }),
    ...(moment.owner === undefined ? {} : { owner: moment.owner }),
  };
}

function opportunityRow(telling: Telling, one: RankedOpportunity): OpportunityRow {
  const { journey, words } = telling;
  const { item, number, worth } = one;
  const impact = ratingOf(journey, words, item.impact);
  const effort = ratingOf(journey, words, item.effort);
  return {
    href: hrefOf(telling, one),
    code: opportunityCode(number),
    text: item.text,
    step: stepReference(telling, one),
    ...(impact ? { impact } : {}),
    ...(effort ? { effort } : {}),
    ...(worth === undefined ? {} : { worth: plainNumber(journey.lang, worth) }),
    solves: painsOf(telling, item),
    ...(item.owner === undefined ? {} : { owner: item.owner }),
    ...(item.status === undefined ? {} : { status: termOr(words.opportunityStatus, item.status) }),
  };
}

function hrefOf({ mapId }: Telling, { item }: RankedOpportunity): string {
  return `#${placeId(mapId, "opportunity", item.id)}`;
}

function stepReference({ mapId }: Telling, { stage, step }: Placed<unknown>): Reference {
  return { href: stepHref(mapId, stage, step), text: stage.single ? stage.name : step.name };
}

import type { Gain, Journey, Opportunity, Pain } from "../../journey/journey.ts";
import { counted } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { safeLink } from "../prose/links.ts";
import { marksOfSome, type PersonaMark } from "../prose/people.ts";
import { type Rating, ratingOf } from "../prose/rating.ts";
import { type Grounds, groundsOf } from "./sources.ts";

/** What is cited elsewhere by a short name. */
export interface Reference {
  /** "3" for a pain, "O2" for an opportunity */
  code: string;
  anchor: string;
}

export interface PainSheet extends Grounds {
  path: string;
  number: number;
  /** The id of its row in the table. */
  anchor: string;
  text: string;
  severity?: Rating;
  people: PersonaMark[];
  cause?: string;
  /** "4 whys" */
  whysCount?: string;
  whys: string[];
  solvedBy: Reference[];
}

export interface GainSheet extends Grounds {
  path: string;
  text: string;
  people: PersonaMark[];
}

export interface OpportunitySheet extends Grounds {
  path: string;
  code: string;
  /** The id of its row in the table. */
  anchor: string;
  text: string;
  solves: Reference[];
  impact?: Rating;
  effort?: Rating;
  owner?: string;
  status?: string;
  metric?: string;
  link?: string;
}

export function painSheet(journey: Journey, words: Words, pain: Pain): PainSheet {
  const severity = ratingOf(journey, words, pain.severity);
  const { whys, cause } = pain;
  return {
    ...groundsOf(journey, pain),
    path: pain.path,
    number: pain.number,
    anchor: painReference(pain.number).anchor,
    text: pain.text,
    people: marksOfSome(journey, pain.personas),
    whys,
    solvedBy: opportunitiesOf(journey).flatMap((one, index) =>
      one.solves.includes(pain.id) ? [opportunityReference(index)] : [],
    ),
    ...(severity ? { severity } : {}),
    ...(cause === undefined ? {} : { cause }),
    ...(whys.length > 0 ? { whysCount: counted(words, journey.lang, "whys", whys.length) } : {}),
  };
}

export function gainSheet(journey: Journey, gain: Gain): GainSheet {
  return {
    ...groundsOf(journey, gain),
    path: gain.path,
    text: gain.text,
    people: marksOfSome(journey, gain.personas),
  };
}

export function opportunitySheet(
  journey: Journey,
  words: Words,
  opportunity: Opportunity,
): OpportunitySheet {
  const { owner, status, metric, solvesNumbers } = opportunity;
  const impact = ratingOf(journey, words, opportunity.impact);
  const effort = ratingOf(journey, words, opportunity.effort);
  const link = safeLink(opportunity.link);
  return {
    ...groundsOf(journey, opportunity),
    path: opportunity.path,
    ...opportunityReference(opportunitiesOf(journey).indexOf(opportunity)),
    text: opportunity.text,
    solves: solvesNumbers.map(painReference),
    ...(impact ? { impact } : {}),
    ...(effort ? { effort } : {}),
    ...(owner === undefined ? {} : { owner }),
    ...(status === undefined ? {} : { status: words.opportunityStatus[status] }),
    ...(metric === undefined ? {} : { metric: metric.name }),
    ...(link === undefined ? {} : { link }),
  };
}

function opportunitiesOf(journey: Journey): Opportunity[] {
  return journey.stages.flatMap((stage) => stage.steps.flatMap((step) => step.opportunities));
}

function painReference(number: number): Reference {
  return { code: `${number}`, anchor: `pain-${number}` };
}

function opportunityReference(index: number): Reference {
  return { code: `O${index + 1}`, anchor: `opportunity-${index + 1}` };
}

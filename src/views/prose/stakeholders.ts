import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { fieldName, type Person, peopleOf } from "../stakeholders/people.ts";
import { type Rating, ratingOf } from "./rating.ts";

export interface StakeholderRow {
  path: string;
  name: string;
  power?: Rating;
  interest?: Rating;
  stance?: string;
  /** The part in the purchase of somebody who is a persona as well. */
  role?: string;
  /** What the method does with them: "Keep informed". */
  approach: string;
  note?: string;
}

/** The stakeholders, those who ask for most care first. */
export function stakeholderRows(journey: Journey, words: Words): StakeholderRow[] {
  return peopleOf(journey, words).map((person) => stakeholderRow(journey, words, person));
}

function stakeholderRow(journey: Journey, words: Words, person: Person): StakeholderRow {
  const { name, stance, role, field, stakeholder } = person;
  const { path, note } = stakeholder;
  const power = ratingOf(journey, words, stakeholder.power);
  const interest = ratingOf(journey, words, stakeholder.interest);
  return {
    path,
    name,
    ...(power ? { power } : {}),
    ...(interest ? { interest } : {}),
    ...(stance === undefined ? {} : { stance }),
    ...(role === undefined ? {} : { role }),
    approach: fieldName(words, field),
    ...(note === undefined ? {} : { note }),
  };
}

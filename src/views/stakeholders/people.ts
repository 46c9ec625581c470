import type { Journey, Persona, Stakeholder } from "../../journey/journey.ts";
import { type StakeholderField, stakeholderField } from "../../journey/stakeholder-field.ts";
import { stakeholderPersona } from "../../journey/stakeholder-persona.ts";
import { termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";

/** The signs of stances; `other` is for one in the user's own words. */
export const STANCE_SIGNS = [
  "champion",
  "supporter",
  "guardian",
  "observer",
  "blocker",
  "other",
  "none",
] as const;
export type StanceSign = (typeof STANCE_SIGNS)[number];

/** A stakeholder with all that is told of them. */
export interface Person {
  stakeholder: Stakeholder;
  name: string;
  sign: StanceSign;
  stance?: string;
  /** What part they have in the purchase, where they are also a persona. */
  role?: string;
  persona?: Persona;
  /** Absent where they have no place yet. */
  field?: StakeholderField;
}

/** Those who ask for most care first. */
const ORDER: readonly (StakeholderField | undefined)[] = [
  "manage-closely",
  "keep-satisfied",
  "keep-informed",
  "monitor",
  undefined,
];

/** All stakeholders, field by field; in each the most powerful first, then the most interested. */
export function peopleOf(journey: Journey, words: Words): Person[] {
  return journey.stakeholders
    .map((stakeholder) => personOf(journey, words, stakeholder))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.field) - ORDER.indexOf(b.field) ||
        (b.stakeholder.power ?? 0) - (a.stakeholder.power ?? 0) ||
        (b.stakeholder.interest ?? 0) - (a.stakeholder.interest ?? 0),
    );
}

function personOf(journey: Journey, words: Words, stakeholder: Stakeholder): Person {
  const { stance } = stakeholder;
  const persona = stakeholderPersona(journey, stakeholder);
  const field = stakeholderField(stakeholder);
  return {
    stakeholder,
    // An id in the place of a name is nothing to show.
    name: persona?.id === stakeholder.name ? persona.name : stakeholder.name,
    sign: signOf(stance),
    ...(stance === undefined ? {} : { stance: termOr(words.stances, stance) }),
    ...(persona ? { persona } : {}),
    ...(persona?.role === undefined ? {} : { role: termOr(words.roles, persona.role) }),
    ...(field === undefined ? {} : { field }),
  };
}

function signOf(stance: string | undefined): StanceSign {
  if (stance === undefined) return "none";
  return STANCE_SIGNS.find((sign) => sign === stance) ?? "other";
}

const FIELD_WORDS = {
  "manage-closely": "manageClosely",
  "keep-satisfied": "keepSatisfied",
  "keep-informed": "keepInformed",
  monitor: "monitor",
} as const satisfies Record<StakeholderField, keyof Words["stakeholders"]>;

export function fieldName({ stakeholders }: Words, field: StakeholderField | undefined): string {
  return field === undefined ? stakeholders.notPlaced : stakeholders[FIELD_WORDS[field]];
}

import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { plainNumber } from "../prose/numbers.ts";
import { fieldName, type Person } from "./people.ts";

/** The map of stakeholders in words, for those who cannot see the picture. */
export function describeStakeholders(
  { title, lang }: Journey,
  words: Words,
  people: readonly Person[],
): string {
  const told = (value: number | undefined) =>
    value === undefined ? undefined : plainNumber(lang, value);
  return [
    title,
    ...people.map(({ name, stance, role, field, stakeholder: { power, interest, note } }) => {
      const facts: [string, string | undefined][] = [
        [words.stakeholders.power, told(power)],
        [words.stakeholders.interest, told(interest)],
        [words.stakeholders.stance, stance],
        [words.stakeholders.role, role],
        [words.stakeholders.note, note],
      ];
      const said = facts.flatMap(([what, value]) => (value ? [`${what}: ${value}`] : []));
      return `${[`${fieldName(words, field)}: ${name}`, ...said].join(". ")}.`;
    }),
  ].join("\n");
}

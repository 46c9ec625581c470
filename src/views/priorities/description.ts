import type { Journey } from "../../journey/journey.ts";
import type { RankedOpportunity } from "../../journey/rankings.ts";
import type { Words } from "../../locale/words.ts";
import { plainNumber } from "../prose/numbers.ts";
import { opportunityCode } from "../prose/opportunity-code.ts";

/** The priorities in words, for those who cannot see the picture. */
export function describePriorities(
  { title, lang }: Journey,
  words: Words,
  rankedBy: string,
  ranked: readonly RankedOpportunity[],
): string {
  return [
    `${title}. ${rankedBy}`,
    ...ranked.map(({ number, item, worth }) => {
      const { impact, effort, status, owner } = item;
      const facts: [string, string | undefined][] = [
        [words.values.impact, told(lang, impact)],
        [words.values.effort, told(lang, effort)],
        [words.priorities.worth, told(lang, worth)],
        [words.values.owner, owner],
        [words.values.status, status && words.opportunityStatus[status]],
      ];
      const said = facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
      return `${[`${opportunityCode(number)}: ${item.text}`, ...said].join(". ")}.`;
    }),
  ].join("\n");
}

function told(lang: string, value: number | undefined): string | undefined {
  return value === undefined ? undefined : plainNumber(lang, value);
}

import type { Journey } from "../../journey/journey.ts";
import { dated, listed, termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { scaleText } from "./emotions.ts";
import { type Fact, factsOf } from "./facts.ts";

/** Who answers for the map, and from when it is. */
export function aboutFacts(journey: Journey, words: Words): Fact[] {
  const { footer, report } = words;
  const { lang, date, reviewed } = journey;
  return factsOf([
    [report.state, stateWord(journey, words)],
    [report.category, categoryWord(journey, words)],
    [footer.owner, journey.owner],
    [footer.authors, listed(lang, journey.authors)],
    [footer.date, date === undefined ? undefined : dated(lang, date)],
    [footer.reviewed, reviewed === undefined ? undefined : dated(lang, reviewed)],
    [footer.version, journey.version],
    [footer.scale, scaleText(journey)],
    [report.tags, listed(lang, journey.tags)],
  ]);
}

export function stateWord(journey: Journey, words: Words): string | undefined {
  return journey.state === undefined ? undefined : words.states[journey.state];
}

function categoryWord(journey: Journey, words: Words): string | undefined {
  return journey.category === undefined ? undefined : termOr(words.categories, journey.category);
}

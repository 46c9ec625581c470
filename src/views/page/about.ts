import type { Journey } from "../../journey/journey.ts";
import { dated, isolated, listed, sourceLine, termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { scaleText } from "../prose/emotions.ts";
import { type Fact, factsOf } from "../prose/facts.ts";
import { safeLink } from "../prose/links.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";

export interface SourceLine {
  id: string;
  /** "S1" */
  code: string;
  text: string;
  link?: string;
}

/** Short words that stand under the title: state, category, date, version, tags. */
export function badgesOf(journey: Journey, words: Words): string[] {
  const { state, category, date, version, lang, tags } = journey;
  const badges = [
    state && words.states[state],
    category && termOr(words.categories, category),
    date && dated(lang, date),
    version && `${words.header.version} ${version}`,
    ...tags.map((tag) => isolated(lang, `#${tag}`)),
  ];
  return badges.filter((badge) => badge !== undefined);
}

export function aboutFacts(journey: Journey, words: Words): Fact[] {
  const { owner, authors, reviewed, date, version, lang } = journey;
  return factsOf([
    [words.footer.owner, owner],
    [words.footer.authors, listed(lang, authors)],
    [words.footer.date, date && dated(lang, date)],
    [words.footer.reviewed, reviewed && dated(lang, reviewed)],
    [words.footer.version, version],
    [words.footer.scale, scaleText(journey)],
  ]);
}

export function sourceLines({ journey, words, mapId }: Telling): SourceLine[] {
  return journey.research.map((source, index) => {
    const link = safeLink(source.link);
    return {
      id: placeId(mapId, "source", source.id),
      code: `S${index + 1}`,
      text: sourceLine(words, journey.lang, source),
      ...(link === undefined ? {} : { link }),
    };
  });
}

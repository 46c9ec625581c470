import type { Journey } from "../../journey/journey.ts";
import { sourceLine } from "../../locale/phrases.ts";
import { factsOf } from "../prose/facts.ts";
import { safeLink } from "../prose/links.ts";
import { type PersonaSheet, personaSheets } from "../prose/personas.ts";
import type { ViewOptions } from "../view.ts";
import { sourcesOf } from "./sources.ts";

/** A persona in words. */
export interface PersonaTold extends PersonaSheet {
  sources: { text: string; link?: string }[];
}

/**
 * Personas in words: what the partial `views/persona` gets.
 *
 * @param part the id of the persona; all of them without
 */
export function tellPersona(
  journey: Journey,
  { words }: ViewOptions,
  part?: string,
): { people: PersonaTold[] } {
  const people = personaSheets(journey, words).map((sheet) => ({
    ...sheet,
    facts: [...sheet.facts, ...factsOf([[words.persona.share, sheet.share]])],
    sources: sourcesOf(journey, sheet.id).map((source) => {
      const link = safeLink(source.link);
      const text = sourceLine(words, journey.lang, source);
      return { text, ...(link === undefined ? {} : { link }) };
    }),
  }));
  return { people: part === undefined ? people : people.filter(({ id }) => id === part) };
}

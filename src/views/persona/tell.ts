import type { Journey } from "../../journey/journey.ts";
import { type PersonaSheet, personaSheets } from "../prose/personas.ts";
import type { ViewOptions } from "../view.ts";

/**
 * Personas in words: what the partial `views/persona` gets.
 *
 * @param part the id of the persona; all of them without
 */
export function tellPersona(
  journey: Journey,
  { words }: ViewOptions,
  part?: string,
): { people: PersonaSheet[] } {
  const sheets = personaSheets(journey, words);
  return { people: part === undefined ? sheets : sheets.filter(({ id }) => id === part) };
}

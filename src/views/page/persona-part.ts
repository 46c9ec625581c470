import { type PersonaSheet, personaSheets } from "../report/personas.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";

/** Everything that the file says of a persona. */
export interface PersonaPart extends PersonaSheet {
  /** The id of its place. */
  place: string;
  /** "Persona" */
  label: string;
}

export function personaParts({ journey, words, mapId }: Telling): PersonaPart[] {
  return personaSheets(journey, words).map((sheet) => ({
    ...sheet,
    place: placeId(mapId, "persona", sheet.id),
    label: words.page.persona,
  }));
}

import type { Journey } from "../journey/journey.ts";
import type { CardPart } from "../layout/card-content.ts";

/** A row of persona marks for what concerns some of the personas, nothing for what concerns all. */
export function markedPeople(journey: Journey, ids: readonly string[]): CardPart[] {
  const personas = personaIndexes(journey, ids);
  const some = personas.length > 0 && personas.length < journey.personas.length;
  return some ? [{ kind: "people", personas }] : [];
}

/** The personas' places in the journey, in its order. */
export function personaIndexes(journey: Journey, ids: readonly string[]): number[] {
  return journey.personas.flatMap((persona, index) => (ids.includes(persona.id) ? [index] : []));
}

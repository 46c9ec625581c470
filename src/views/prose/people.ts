import type { Journey } from "../../journey/journey.ts";
import { personaIndexes } from "../../lanes/people.ts";

/** A persona named beside something that concerns it; `persona` is its place in the journey. */
export interface PersonaMark {
  persona: number;
  id: string;
  name: string;
}

/** The marks of the personas with these ids, in the journey's order. */
export function marksOf(journey: Journey, ids: readonly string[]): PersonaMark[] {
  return personaIndexes(journey, ids).map((persona) => ({
    persona,
    id: journey.personas[persona]?.id ?? "",
    name: journey.personas[persona]?.name ?? "",
  }));
}

/** As `marksOf`, but none where all the personas are meant, or the only one there is. */
export function marksOfSome(journey: Journey, ids: readonly string[]): PersonaMark[] {
  const marks = marksOf(journey, ids);
  return marks.length < journey.personas.length ? marks : [];
}

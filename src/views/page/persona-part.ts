import { changePart, type ToldMark } from "../prose/changes.ts";
import { factsOf } from "../prose/facts.ts";
import { type NamedList, type PersonaSheet, personaSheets } from "../prose/personas.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";

/** Everything that the file says of a persona: what matters most at once, the rest on demand. */
export interface PersonaPart extends PersonaSheet {
  /** The id of its place. */
  place: string;
  /** "Persona" */
  label: string;
  change?: ToldMark;
  /** "Buyer · The careful HR lead" */
  part: string;
  /** Needs, motivations, frustrations and fears; `lists` holds the goals. */
  further: NamedList[];
  /** There is more than quote, life and goals. */
  more: boolean;
}

export function personaParts(telling: Telling): PersonaPart[] {
  return personaSheets(telling.journey, telling.words).map((sheet) => personaPart(telling, sheet));
}

function personaPart({ journey, words, mapId }: Telling, sheet: PersonaSheet): PersonaPart {
  const isGoals = ({ name }: NamedList) => name === words.persona.goals;
  const further = sheet.lists.filter((list) => !isGoals(list));
  const facts = [...sheet.facts, ...factsOf([[words.persona.share, sheet.share]])];
  const rest = [further, facts, sheet.channels, sheet.traits, sheet.empathy];
  return {
    ...sheet,
    place: placeId(mapId, "persona", sheet.id),
    label: words.page.persona,
    ...changePart(journey, words, sheet.path),
    part: [sheet.role, sheet.archetype].filter((text) => text !== undefined).join(" · "),
    lists: sheet.lists.filter(isGoals),
    further,
    facts,
    more: rest.some((list) => list.length > 0),
  };
}

import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { type Participant, participants, tellsPresence } from "../prose/presence.ts";
import { type Place, placedSteps } from "./places.ts";

/** Who takes part where: a column a persona, a row a step. */
export interface PresenceTable {
  people: Participant[];
  rows: PresenceTableRow[];
}

export interface PresenceTableRow {
  place: Place;
  /** One a column; absent where that persona takes no part. */
  cells: (Participant | undefined)[];
}

/** Absent where all take part in everything, or the map does not show it. */
export function presenceTable(journey: Journey, words: Words): PresenceTable | undefined {
  if (!tellsPresence(journey)) return undefined;
  const people = participants(
    journey,
    words,
    journey.personas.map(({ id }) => id),
  );
  const rows = placedSteps(journey).map(({ step, place }) => ({
    place,
    cells: people.map((one) => (step.personas.includes(one.id) ? one : undefined)),
  }));
  return { people, rows };
}

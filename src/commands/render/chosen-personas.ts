import { nearest } from "../../format/nearest.ts";
import { idFromName } from "../../journey/ids.ts";
import type { Journey, Persona } from "../../journey/journey.ts";
import { onlyPersonas } from "../../journey/only-personas.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The journey of the personas that are asked for, or of all when nobody is.
 *
 * @param asked ids, or names
 * @throws UsageError when there is no such persona, or nothing is left for those there are
 */
export function withChosenPersonas(journey: Journey, asked: readonly string[]): Journey {
  return chosenAmong([journey], asked)[0] ?? journey;
}

/**
 * The same for several journeys, each of those of the personas that are in it: somebody may be in
 * one of them only.
 *
 * @throws UsageError when somebody is in none of them, or nothing is left of any
 */
export function chosenAmong(journeys: readonly Journey[], asked: readonly string[]): Journey[] {
  if (asked.length === 0) return [...journeys];
  const all = journeys.flatMap(({ personas }) => personas);
  const ids = asked.map((one) => personaId(one, all));
  const chosen = journeys.map((journey) => onlyPersonas(journey, ids));
  if (journeys.some(({ stages }) => stages.length > 0)) requireSteps(chosen, ids);
  return chosen;
}

/** @throws UsageError when those there are take part in nothing */
function requireSteps(journeys: readonly Journey[], ids: readonly string[]): void {
  if (journeys.some(({ stages }) => stages.length > 0)) return;
  throw new UsageError(
    `There is no step in which ${ids.join(" or ")} takes part.`,
    "Choose other personas as well.",
  );
}

function personaId(asked: string, personas: readonly Persona[]): string {
  const folded = idFromName(asked);
  const found =
    personas.find(({ id }) => id === asked) ??
    personas.find(({ id, name }) => [id, name].some((known) => idFromName(known) === folded));
  if (found) return found.id;
  throw new UsageError(`There is no persona “${asked}”.`, helpFor(asked, personas));
}

function helpFor(asked: string, personas: readonly Persona[]): string {
  if (personas.length === 0) return "This journey names none.";
  const ids = [...new Set(personas.map(({ id }) => id))];
  const meant = nearest(asked, ids);
  const guess = meant === undefined ? "" : `Did you mean ${meant}? `;
  return `${guess}Personas here: ${ids.join(", ")}.`;
}

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
  if (asked.length === 0) return journey;
  const ids = asked.map((one) => personaId(one, journey.personas));
  const chosen = onlyPersonas(journey, ids);
  if (chosen.stages.length > 0 || journey.stages.length === 0) return chosen;
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
  const ids = personas.map(({ id }) => id);
  const meant = nearest(asked, ids);
  const guess = meant === undefined ? "" : `Did you mean ${meant}? `;
  return `${guess}Personas here: ${ids.join(", ")}.`;
}

import type { Persona } from "../../journey/journey.ts";

/** What tells a persona's picture from the others: nothing where there is one only. */
export function partOf({ id }: Persona, shown: readonly Persona[]): { part?: string } {
  return shown.length > 1 ? { part: id } : {};
}

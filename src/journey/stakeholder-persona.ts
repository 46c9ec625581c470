import { idFromName } from "./ids.ts";
import type { Journey, Persona, Stakeholder } from "./journey.ts";

/** The persona that a stakeholder is as well: the one of that name, or of that id. */
export function stakeholderPersona(
  { personas }: Journey,
  { name }: Stakeholder,
): Persona | undefined {
  const called = idFromName(name);
  return personas.find((persona) => persona.id === called || idFromName(persona.name) === called);
}

import { type Empathy, empathyOf } from "../../journey/empathy.ts";
import type { Journey, Persona } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { ended, roleLine } from "../people/told.ts";
import { type EmpathySection, empathySections } from "../prose/empathy.ts";
import type { ViewOptions } from "../view.ts";

/** One empathy map in words. */
export interface EmpathyTold {
  persona: number;
  id: string;
  name: string;
  role: string;
  fields: EmpathySection[];
}

/**
 * Empathy maps in words: what the partial `views/empathy` gets.
 *
 * @param part the id of the persona; all of them without
 */
export function tellEmpathy(
  journey: Journey,
  { words }: ViewOptions,
  part?: string,
): { people: EmpathyTold[] } {
  const told = journey.personas.map((persona, index) => ({
    persona: index,
    id: persona.id,
    name: persona.name,
    role: roleLine(persona, words),
    fields: empathySections(empathyOf(journey, persona), words),
  }));
  const people = told.filter(({ fields }) => fields.length > 0);
  return { people: part === undefined ? people : people.filter(({ id }) => id === part) };
}

/** The map in a few sentences, in the order of its fields. */
export function describeEmpathy(persona: Persona, empathy: Empathy, words: Words): string {
  const fields = empathySections(empathy, words).map(
    ({ name, entries }) => `${name}: ${entries.map(({ text }) => text).join("; ")}`,
  );
  return [persona.name, ...fields].map(ended).join(" ");
}

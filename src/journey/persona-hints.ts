import { parsePath } from "../source/data-path.ts";
import { EMPATHY_FIELDS, empathyOf } from "./empathy.ts";
import type { Journey } from "./journey.ts";
import { inside, type Place } from "./place.ts";
import type { TellProblem } from "./resolve-journey.ts";

/** The method asks for one to five: with more, nobody is designed for. */
const MOST_PERSONAS = 5;

/** What is no mistake but worth a thought, of the personas of a journey. */
export function tellPersonaHints(journey: Journey, top: Place, report: TellProblem): void {
  const { personas } = journey;
  if (personas.length > MOST_PERSONAS) {
    report(inside(top, "personas", MOST_PERSONAS), {
      code: "many-personas",
      severity: "hint",
      message: `There are ${personas.length} personas in this journey.`,
      help: "One to five is usual: those whose journeys differ most. Others may be stakeholders.",
    });
  }
  for (const persona of personas) {
    if (!persona.empathy?.gather) continue;
    const entries = empathyOf(journey, persona);
    if (EMPATHY_FIELDS.some((field) => entries[field].some(({ steps }) => steps.length > 0)))
      continue;
    report(inside(top, ...parsePath(persona.path), "empathy", "gather"), {
      code: "nothing-gathered",
      severity: "hint",
      message: `No step says anything of ${persona.name} that could be gathered.`,
      help: "Write `actions`, `thoughts`, `emotion`, `pains` or `gains` at a step this persona takes part in.",
    });
  }
}

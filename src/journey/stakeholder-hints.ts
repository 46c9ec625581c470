import { slipOf } from "../format/nearest.ts";
import { parsePath } from "../source/data-path.ts";
import type { Journey } from "./journey.ts";
import { inside, type Place } from "./place.ts";
import type { TellProblem } from "./resolve-journey.ts";
import { stakeholderPersona } from "./stakeholder-persona.ts";

/** Hints for stakeholders whose name is nearly that of a persona: they would be shown without the role. */
export function tellStakeholderHints(journey: Journey, top: Place, report: TellProblem): void {
  const names = new Map(
    journey.personas.flatMap(({ id, name }) => [id, name].map((one) => [one, name] as const)),
  );
  for (const stakeholder of journey.stakeholders) {
    if (stakeholderPersona(journey, stakeholder)) continue;
    const meant = slipOf(stakeholder.name, [...names.keys()]);
    if (meant === undefined) continue;
    report(inside(top, ...parsePath(stakeholder.path), "name"), {
      code: "near-miss",
      severity: "hint",
      message: `“${stakeholder.name}” is no persona, but nearly “${names.get(meant)}”.`,
      help: `If it is the same person, write \`${meant}\`.`,
    });
  }
}

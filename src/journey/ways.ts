import type { Problem } from "../source/source-document.ts";
import { WAYS_OUT } from "./flow.ts";
import type { StageOutline } from "./outline.ts";
import type { Place } from "./place.ts";
import { Targets } from "./references.ts";
import type { StepReading } from "./steps.ts";

/** Finds the step that `next` means. A stage is entered at its first step. */
export function wayFinder(
  outlines: readonly StageOutline[],
  complete: boolean,
  report: (place: Place, problem: Problem) => void,
): StepReading["next"] {
  const steps = outlines.flatMap((stage) => stage.steps);
  const firstSteps = outlines.map((stage): [string, string] => [
    stage.id,
    stage.steps[0]?.id ?? stage.id,
  ]);
  const goals = new Map([...firstSteps, ...steps.map(({ id }): [string, string] => [id, id])]);
  const targets = new Targets({
    kind: "step or stage",
    plural: "steps and stages",
    ids: [...goals.keys(), ...WAYS_OUT],
    complete,
    declareHelp: "",
    report,
  });
  return (written, place) => {
    const id = targets.refer(written, place);
    return id === undefined ? undefined : (goals.get(id) ?? id);
  };
}

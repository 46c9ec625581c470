import { EVERYONE } from "../emotions.ts";
import type { Persona, Step } from "../journey.ts";
import type { JourneyComparison } from "./comparison.ts";

/** The earlier state of each step that had one, by the id it has now. */
export function earlierSteps(
  { stages }: JourneyComparison,
  personas: readonly Persona[],
): Record<string, Step> {
  const steps = stages.flatMap((stage) => stage.steps);
  return Object.fromEntries(
    steps.flatMap(({ step }) => {
      if (step.kind === "added") return [];
      const { id } = step.kind === "removed" ? step.before : step.after;
      return [[id, feltByAll(step.before, personas)]];
    }),
  );
}

/** Where one state names personas and the other one none, everybody is each of them. */
export function feltByAll(step: Step, personas: readonly Persona[]): Step {
  if (personas.length === 0) return step;
  const emotions = step.emotions.flatMap((emotion) =>
    emotion.personaId === EVERYONE
      ? personas.map(({ id }) => ({ ...emotion, personaId: id }))
      : [emotion],
  );
  return { ...step, emotions };
}

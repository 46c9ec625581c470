import { type HandOff, handOffsOf } from "../../journey/hand-offs.ts";
import type { Journey, Step } from "../../journey/journey.ts";
import { marksOfSome, type PersonaMark } from "./people.ts";

/** What is lost on the way from a step to a next one, and how that one is pointed to. */
export interface HandOffLine<Next> {
  next: Next;
  lostData: string[];
  /** "CRM – Payroll": the systems of both steps, where they share none. */
  identity?: string;
  /** Who goes that way, when not everybody. */
  people: PersonaMark[];
}

/** The hand-offs from a step where something is lost. */
export function handOffLines<Next>(
  journey: Journey,
  step: Step,
  pointTo: (next: Step) => Next,
): HandOffLine<Next>[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  return handOffsOf(journey).flatMap((handOff) => {
    const next = steps.find(({ id }) => id === handOff.to);
    if (handOff.from !== step.id || !next) return [];
    return [{ next: pointTo(next), ...lossesOf(journey, handOff, step, next) }];
  });
}

function lossesOf(journey: Journey, handOff: HandOff, step: Step, next: Step) {
  const { lostData, identityLost, personas } = handOff;
  const identity = `${systemNames(journey, step)} – ${systemNames(journey, next)}`;
  return {
    lostData,
    ...(identityLost ? { identity } : {}),
    people: personas.length > 0 ? marksOfSome(journey, personas) : [],
  };
}

function systemNames({ systems }: Journey, step: Step): string {
  const names = step.systems.map((id) => systems.find((one) => one.id === id)?.name ?? id);
  return names.join(", ");
}

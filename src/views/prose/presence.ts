import type { Journey, Step } from "../../journey/journey.ts";
import { presence } from "../../lanes/presence/presence.ts";
import { lanesOf } from "../../lanes/registry.ts";
import { termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { marksOf, type PersonaMark } from "./people.ts";

/** Somebody who takes part, and the part they play in the decision. */
export interface Participant extends PersonaMark {
  role?: string;
}

/** Who takes part in a step. */
export interface StepPresence {
  /** All the personas; then nobody is named. */
  everybody: boolean;
  people: Participant[];
}

/** Told where the map has a lane of it. */
export function tellsPresence(journey: Journey): boolean {
  return lanesOf(journey).includes(presence);
}

export function participants(
  journey: Journey,
  words: Words,
  ids: readonly string[],
): Participant[] {
  return marksOf(journey, ids).map((mark) => {
    const role = journey.personas[mark.persona]?.role;
    return { ...mark, ...(role === undefined ? {} : { role: termOr(words.roles, role) }) };
  });
}

export function presenceAt(journey: Journey, words: Words, step: Step): StepPresence | undefined {
  if (!tellsPresence(journey)) return undefined;
  const everybody = !step.forSome;
  return { everybody, people: everybody ? [] : participants(journey, words, step.personas) };
}

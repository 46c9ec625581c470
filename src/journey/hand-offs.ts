import { bothHandOffs } from "./comparison/hand-offs.ts";
import type { Journey, Step } from "./journey.ts";
import { dataKey } from "./losses.ts";

/** What is lost on the way from one step to another. */
export interface Losses {
  /** What is known after the one step and, going by `data`, no longer before the other. */
  lostData: string[];
  /** Both steps have systems and share none of them, so nothing there knows whom it meets. */
  identityLost: boolean;
  /** Ids of the systems of both steps. */
  systems: { from: readonly string[]; to: readonly string[] };
  /** Ids of those who take part in both steps; empty when the file names nobody. */
  personas: string[];
}

/** What is lost where the customer goes from one step to a next one. */
export interface HandOff extends Losses {
  /** Ids of the two steps. */
  from: string;
  to: string;
  /** What happened to it, on a map of two states. */
  change?: "added" | "removed" | "changed";
  /** What was lost there before, where it is changed. */
  before?: Losses;
  /** Who went that way before, where that is somebody else. */
  peopleBefore?: string[];
}

/**
 * The hand-offs where data or identity is lost, in the order of the steps. A step that says
 * nothing of its data or its systems is not held against anybody: silence is not a loss. Neither
 * is a way out of the map, nor a step that is done over again. Of two states, those of both.
 */
export function handOffsOf(journey: Journey): readonly HandOff[] {
  const known = found.get(journey) ?? handOffsIn(journey);
  found.set(journey, known);
  return known;
}

/** Every column of a map and every step of a text asks for them. */
const found = new WeakMap<Journey, readonly HandOff[]>();

function handOffsIn(journey: Journey): HandOff[] {
  const comparison = journey.compared?.comparison;
  if (!comparison) return findHandOffs(journey);
  const { before, after } = comparison;
  return bothHandOffs(comparison, findHandOffs(before), findHandOffs(after));
}

/** The one step simply follows the other, where both stand. */
export function isFollowing(journey: Journey, { from, to }: HandOff): boolean {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  return steps[steps.findIndex(({ id }) => id === from) + 1]?.id === to;
}

function findHandOffs(journey: Journey): HandOff[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  return steps.flatMap((step, index) =>
    nextSteps(steps, index)
      .map((next) => handOff(journey, step, next))
      .filter(({ lostData, identityLost }) => lostData.length > 0 || identityLost),
  );
}

/** Where the customer goes from a step: the ways it names, else the step that follows. */
function nextSteps(steps: readonly Step[], index: number): Step[] {
  const step = steps[index];
  const following = steps[index + 1];
  if (!step || step.next.length === 0) return following ? [following] : [];
  const goals = new Set(step.next.map(({ to }) => to));
  return steps.filter((one) => goals.has(one.id) && one !== step);
}

function handOff(journey: Journey, from: Step, to: Step): HandOff {
  const personas = from.personas.filter((id) => to.personas.includes(id));
  const crossed = personas.length > 0 || journey.personas.length === 0;
  return {
    from: from.id,
    to: to.id,
    lostData: lostData(from, to),
    identityLost: crossed && shareNoSystem(from, to),
    systems: { from: from.systems, to: to.systems },
    personas,
  };
}

function lostData(from: Step, to: Step): string[] {
  if (!to.data) return [];
  const known = new Set(to.data.in.map(dataKey));
  return (from.data?.out ?? []).filter((text) => !known.has(dataKey(text)));
}

function shareNoSystem(from: Step, to: Step): boolean {
  if (from.systems.length === 0 || to.systems.length === 0) return false;
  return !from.systems.some((id) => to.systems.includes(id));
}

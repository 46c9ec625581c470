import type { Stage, Step, Way } from "./journey.ts";

/** Where somebody goes from a step: on to another, or out of the journey. */
export interface FlowWay {
  /** The id of a step. */
  from: string;
  /** The id of a step, or `end` or `drop-out`. */
  to: string;
  /** In which case; several where the file names the same way more than once. */
  when: string[];
  /** The file says so; else it is the step that simply follows. */
  named: boolean;
}

/** Ways that lead out of the journey. */
export const WAYS_OUT = ["drop-out", "end"] as const;

export function isWayOut(id: string): id is (typeof WAYS_OUT)[number] {
  return WAYS_OUT.some((out) => out === id);
}

/**
 * Every way from step to step, in the order of the steps. A step that names none leads to the one
 * that follows it, the last one to the end.
 */
export function flowWays(stages: readonly Stage[]): FlowWay[] {
  const steps = stages.flatMap((stage) => stage.steps);
  return steps.flatMap((step, index) => {
    if (step.next.length > 0) return merged(step.id, step.next);
    return [{ from: step.id, to: steps[index + 1]?.id ?? "end", when: [], named: false }];
  });
}

/** Whether somewhere the way parts, leads back, skips a step or leaves: there is more to it than the order of the steps. */
export function isMoreThanALine(stages: readonly Stage[]): boolean {
  const ids = stages.flatMap((stage) => stage.steps.map(({ id }) => id));
  return flowWays(stages).some(({ from, to }) => to !== (ids[ids.indexOf(from) + 1] ?? "end"));
}

/** Several ways to one place are one way, for one reason or another. */
function merged(from: Step["id"], ways: readonly Way[]): FlowWay[] {
  const goals = [...new Set(ways.map(({ to }) => to))];
  return goals.map((to) => ({
    from,
    to,
    when: ways.flatMap((way) => (way.to === to && way.when !== undefined ? [way.when] : [])),
    named: true,
  }));
}

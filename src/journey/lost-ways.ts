import { inTicks } from "../format/words.ts";
import type { Problem } from "../source/source-document.ts";
import { type FlowWay, flowWays, isWayOut } from "./flow.ts";
import type { Stage, Step } from "./journey.ts";
import type { StageOutline, StepOutline } from "./outline.ts";
import { inside, type Place } from "./place.ts";

type Report = (place: Place, problem: Problem) => void;
type Follows = ReadonlyMap<string, readonly string[]>;

/**
 * Tells of steps that nothing leads to, and of circles that nobody can leave. Where a way could not
 * be understood it may lead anywhere, so that nothing is said then.
 *
 * @param outlines of the same stages, which know where each step stands
 */
export function reportLostWays(
  stages: readonly Stage[],
  outlines: readonly StageOutline[],
  report: Report,
): void {
  const steps = stages.flatMap((stage) => stage.steps);
  const places = new Map(
    outlines.flatMap((stage) => stage.steps.map((step) => [step.id, step] as const)),
  );
  if (steps.some((step) => step.next.length < waysWritten(places.get(step.id)))) return;
  const ways = flowWays(stages);
  const forward = followers(steps, ways);
  for (const step of unreached(steps, ways, forward)) {
    const outline = places.get(step.id);
    if (outline) report(inside(outline.place, "name"), nothingLeadsTo(step));
  }
  for (const circle of circles(steps, ways, forward)) {
    const outline = places.get(circle.at(-1)?.id ?? "");
    if (outline) report(inside(outline.place, "next"), neverEnds(circle));
  }
}

function waysWritten(step: StepOutline | undefined): number {
  return step?.fields.next?.length ?? 0;
}

/** The steps that each step leads to, or with `back` those that lead to it. */
function followers(steps: readonly Step[], ways: readonly FlowWay[], back = false): Follows {
  const follows = new Map(steps.map(({ id }): [string, string[]] => [id, []]));
  for (const { from, to } of ways) {
    if (isWayOut(to)) continue;
    const [start, goal] = back ? [to, from] : [from, to];
    follows.get(start)?.push(goal);
  }
  return follows;
}

/** The ids of all steps that can be come to from some, these among them. */
function reachable(from: readonly string[], follows: Follows): Set<string> {
  const reached = new Set(from);
  for (const id of reached) for (const next of follows.get(id) ?? []) reached.add(next);
  return reached;
}

/**
 * Steps that nobody comes to who begins at the first one. Of a stretch of such steps only its
 * beginning is told.
 */
function unreached(steps: readonly Step[], ways: readonly FlowWay[], forward: Follows): Step[] {
  const [first] = steps;
  const reached = first ? reachable([first.id], forward) : new Set<string>();
  const ledTo = new Set(ways.flatMap(({ from, to }) => (from === to ? [] : [to])));
  const found: Step[] = [];
  const beginnings = steps.filter(({ id }) => !ledTo.has(id));
  for (const step of [...beginnings, ...steps]) {
    if (reached.has(step.id)) continue;
    found.push(step);
    for (const id of reachable([step.id], forward)) reached.add(id);
  }
  return found;
}

/** Groups of steps that lead to one another and nowhere else. */
function circles(steps: readonly Step[], ways: readonly FlowWay[], forward: Follows): Step[][] {
  const back = followers(steps, ways, true);
  const leavers = ways.flatMap(({ from, to }) => (isWayOut(to) ? [from] : []));
  const ending = reachable(leavers, back);
  const told = new Set<string>();
  return steps.flatMap(({ id }) => {
    if (ending.has(id) || told.has(id)) return [];
    const group = reachable([id], forward);
    const returning = reachable([id], back);
    if (![...group].every((other) => returning.has(other))) return [];
    for (const other of group) told.add(other);
    return [steps.filter((step) => group.has(step.id))];
  });
}

function nothingLeadsTo({ id, name }: Step): Problem {
  return {
    code: "step-unreachable",
    severity: "warning",
    message: `Nothing leads to the step “${name}”.`,
    help: `Name it in the \`next\` of a step before it, as \`${id}\`, or take it out.`,
  };
}

/** More than these are not listed. */
const MOST_LISTED = 6;

function neverEnds(circle: readonly Step[]): Problem {
  return {
    code: "way-endless",
    severity: "warning",
    message: `The way never ends: ${endlessly(circle)}.`,
    help: "Let one of them also lead on: to a later step, to `end`, or to `drop-out`.",
  };
}

function endlessly(circle: readonly Step[]): string {
  const [first, second] = circle;
  if (!second) return `“${first?.name}” leads only to itself`;
  if (circle.length <= MOST_LISTED) {
    const ids = circle.map(({ id }) => id);
    return `${inTicks(ids, "and")} lead only to one another`;
  }
  return `the ${circle.length} steps from “${first?.name}” to “${circle.at(-1)?.name}” lead only to one another`;
}

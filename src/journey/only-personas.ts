import type { Gain, Journey, MetricValue, Opportunity, Pain, Stage, Step } from "./journey.ts";
import { withoutUnused } from "./unused.ts";

/**
 * The journey of some of its personas. Left out is whatever is there for the others alone: the
 * personas, what they feel, pains and gains that name only them, steps that only they take part
 * in, opportunities that solve nothing else, and sources, channels, systems and metrics that
 * nothing else refers to. What stays keeps its ids and numbers, so that two maps of one file
 * agree.
 *
 * @param ids of the personas to keep
 */
export function onlyPersonas(journey: Journey, ids: readonly string[]): Journey {
  const keeps = (id: string) => ids.includes(id);
  const personas = journey.personas.filter(({ id }) => keeps(id));
  const stages = journey.stages.flatMap((stage) => stageOf(stage, personas.length, keeps));
  const kept = {
    ...journey,
    personas,
    measured: figuresOf(journey.measured, keeps),
    stages: withoutLostReferences(stages, journey),
  };
  return withoutUnused(kept, journey);
}

type Keeps = (personaId: string) => boolean;

function stageOf(stage: Stage, people: number, keeps: Keeps): Stage[] {
  const steps = stage.steps
    .filter((step) => step.personas.some(keeps))
    .map((step) => stepOf(step, people, keeps));
  return steps.length > 0 ? [{ ...stage, steps }] : [];
}

function stepOf(step: Step, people: number, keeps: Keeps): Step {
  const personas = step.personas.filter(keeps);
  return {
    ...step,
    personas,
    forSome: personas.length < people,
    emotions: step.emotions.filter(({ personaId }) => keeps(personaId)),
    pains: step.pains.flatMap((pain) => claimOf(pain, keeps)),
    gains: step.gains.flatMap((gain) => claimOf(gain, keeps)),
    metrics: figuresOf(step.metrics, keeps),
  };
}

/** What was measured of everybody, and of those who stay. */
function figuresOf(values: readonly MetricValue[], keeps: Keeps): MetricValue[] {
  return values.filter(({ persona }) => persona === undefined || keeps(persona));
}

/** A claim that names nobody is everybody's. */
function claimOf<Kind extends Pain | Gain>(claim: Kind, keeps: Keeps): Kind[] {
  const personas = claim.personas.filter(keeps);
  const stays = claim.personas.length === 0 || personas.length > 0;
  return stays ? [{ ...claim, personas }] : [];
}

/** Opportunities solve, and ways lead to, only what is still there. */
function withoutLostReferences(stages: readonly Stage[], journey: Journey): Stage[] {
  const pains = new Map(
    stepsOf(stages).flatMap((step) => step.pains.map(({ id, number }) => [id, number] as const)),
  );
  const here = new Set(stepsOf(stages).map(({ id }) => id));
  const lost = new Set(
    stepsOf(journey.stages)
      .map(({ id }) => id)
      .filter((id) => !here.has(id)),
  );
  const stepWithout = (step: Step): Step => ({
    ...step,
    opportunities: step.opportunities.flatMap((one) => opportunityOf(one, pains)),
    next: step.next.filter(({ to }) => !lost.has(to)),
  });
  return stages.map((stage) => ({ ...stage, steps: stage.steps.map(stepWithout) }));
}

/** @param pains the numbers of those that are left, by their ids */
function opportunityOf(one: Opportunity, pains: ReadonlyMap<string, number>): Opportunity[] {
  const solves = one.solves.filter((id) => pains.has(id));
  if (solves.length === 0 && one.solves.length > 0) return [];
  const solvesNumbers = solves.flatMap((id) => pains.get(id) ?? []).sort((a, b) => a - b);
  return [{ ...one, solves, solvesNumbers }];
}

function stepsOf(stages: readonly Stage[]): Step[] {
  return stages.flatMap(({ steps }) => steps);
}

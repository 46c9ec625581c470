import type { Journey, Persona, Stage } from "../journey.ts";
import { type Compared, type ComparedStage, type JourneyComparison, latest } from "./comparison.ts";
import { countChanges } from "./counts.ts";
import { earlierSteps, feltByAll } from "./earlier.ts";
import { marksOf } from "./marks.ts";
import { RemovedPains } from "./removed-pains.ts";
import { EARLIER } from "./states.ts";
import { unionStep } from "./union-step.ts";

/**
 * One journey that holds both states: the later one, and beside what is still there what was
 * removed. What stayed keeps the numbers and paths that it has in the later state.
 */
export function unionOf(comparison: JourneyComparison): Journey {
  const { before, after } = comparison;
  const personas = unionPersonas(comparison.personas);
  const pains = new RemovedPains(comparison);
  const stages = comparison.stages.map((stage) => unionStage(stage, pains, personas));
  return {
    ...after,
    personas,
    ...unionDeclared(before, after),
    hidesResearch: before.hidesResearch || after.hidesResearch,
    stages,
    compared: {
      comparison,
      counts: countChanges(comparison),
      marks: marksOf(comparison),
      earlier: earlierSteps(comparison, personas),
    },
  };
}

/** Those who are gone come last, and have colours and marks that nobody else has. */
function unionPersonas(compared: readonly Compared<Persona>[]): Persona[] {
  const here = compared.flatMap((one) => (one.kind === "removed" ? [] : [one.after]));
  const gone = compared.flatMap((one) => (one.kind === "removed" ? [one.before] : []));
  const free = Math.max(-1, ...here.map(({ place }) => place)) + 1;
  return [
    ...here,
    ...gone.map((persona, index) => ({
      ...persona,
      path: EARLIER + persona.path,
      place: free + index,
    })),
  ];
}

/** What things refer to, in both states; what has the same id is what it is in the later one. */
function unionDeclared(before: Journey, after: Journey) {
  const { lanes } = after;
  return {
    channels: both(before.channels, after.channels),
    systems: both(before.systems, after.systems),
    metrics: both(before.metrics, after.metrics),
    research: both(before.research, after.research),
    ...(lanes ? { lanes: both(before.lanes ?? [], lanes) } : {}),
  };
}

function both<Thing extends { id: string }>(before: readonly Thing[], after: readonly Thing[]) {
  const here = new Set(after.map(({ id }) => id));
  return [...after, ...before.filter(({ id }) => !here.has(id))];
}

function unionStage(
  { stage, steps }: ComparedStage,
  pains: RemovedPains,
  personas: readonly Persona[],
): Stage {
  const own = latest(stage);
  const all = steps.map((step) => feltByAll(unionStep(step, pains), personas));
  const { expects, gets } = stage.kind === "kept" ? { ...stage.before, ...own } : own;
  return {
    ...own,
    ...(stage.kind === "removed" ? { path: EARLIER + own.path } : {}),
    ...(expects === undefined ? {} : { expects }),
    ...(gets === undefined ? {} : { gets }),
    single: own.single && all.length === 1,
    steps: all,
  };
}

import type { Journey, Stage, Step } from "../journey.ts";
import {
  type Compared,
  type ComparedStage,
  type ComparedStep,
  type JourneyItem,
  STEP_KINDS,
} from "./comparison.ts";
import { itemFields } from "./fields.ts";
import type { MatchedItems } from "./items.ts";
import { stageFields, stepFields } from "./journey-fields.ts";
import type { Names } from "./names.ts";
import type { Pairs } from "./pairs.ts";
import { comparedList, reordered, type Side } from "./sides.ts";

/** Two states whose parts are matched. */
export interface Matched {
  before: Journey;
  after: Journey;
  stages: Pairs<Stage>;
  steps: Pairs<Step>;
  items: MatchedItems;
  names: Record<Side, Names>;
}

/** The stages of both states, with their steps and what stands at them. */
export function comparedStages(matched: Matched): ComparedStage[] {
  const { before, after, stages } = matched;
  const moved = reordered(before.stages, after.stages, stages);
  const compared = comparedList(before.stages, after.stages, stages, {
    fields: stageFields,
    moved: (stage) => moved.has(stage),
  });
  return compared.map((stage) => ({ stage, steps: comparedSteps(matched, stage) }));
}

function comparedSteps(matched: Matched, stage: Compared<Stage>): ComparedStep[] {
  const { steps, names } = matched;
  const earlier = stage.kind === "added" ? [] : stage.before.steps;
  const later = stage.kind === "removed" ? [] : stage.after.steps;
  const moved = reordered(earlier, later, steps);
  const stayed = (step: Step) => earlier.some((one) => one === steps.earlierOf(step));
  const compared = comparedList(earlier, later, steps, {
    fields: (step, side) => stepFields(step, names[side]),
    moved: (step) => moved.has(step) || !stayed(step),
  });
  return compared.map((step) => ({ step, items: itemsAt(matched, step) }));
}

/** What stands at a step, and what stood there and is gone. */
function itemsAt({ items }: Matched, step: Compared<Step>): Compared<JourneyItem>[] {
  const earlier = step.kind === "added" ? undefined : step.before.id;
  const later = step.kind === "removed" ? undefined : step.after.id;
  return STEP_KINDS.flatMap((kind) =>
    comparedList(
      items.before.filter((item) => item.step === earlier && item.kind === kind),
      items.after.filter((item) => item.step === later && item.kind === kind),
      items.pairs,
      { fields: itemFields, moved: (item) => items.pairs.earlierOf(item)?.step !== earlier },
    ),
  );
}

import type { Journey, Step } from "../journey.ts";
import type { JourneyComparison, JourneyItem } from "./comparison.ts";
import { changedFields } from "./fields.ts";
import { comparedDeclared, itemsOf, matchedItems, withFields } from "./items.ts";
import { journeyFields, personaFields } from "./journey-fields.ts";
import { matchById, matchNamed, matchSteps } from "./match-parts.ts";
import { type Named, namesIn, Renamed } from "./names.ts";
import type { Pairs } from "./pairs.ts";
import { comparedList } from "./sides.ts";
import { comparedStages } from "./stages.ts";
import { stepsOf } from "./steps.ts";

/**
 * Compares two states of a journey, in one language. Stages and steps are the same when they have
 * the same id, else the same name; what stands at steps, by id, else by what it says; personas, by
 * id. Neither journey is changed.
 */
export function compareJourneys(before: Journey, after: Journey): JourneyComparison {
  const stages = matchNamed(before.stages, after.stages);
  const steps = matchSteps(before.stages, after.stages, stages);
  const declared = comparedDeclared(before, after);
  const matched = matchedItems(before, after, steps);
  const renamed = renamedIn(before, steps, [matched.pairs, declared.pairs]);
  const names = { before: namesIn(before, renamed), after: namesIn(after) };
  const items = withFields(matched, itemsOf(before, names.before));
  return {
    before,
    after,
    fields: changedFields(journeyFields(before), journeyFields(after)),
    personas: comparedList(
      before.personas,
      after.personas,
      matchById(before.personas, after.personas),
      {
        fields: (persona, side) => personaFields(persona, names[side]),
        moved: () => false,
      },
    ),
    stages: comparedStages({ before, after, stages, steps, items, names }),
    items: declared.compared,
  };
}

function renamedIn(
  before: Journey,
  steps: Pairs<Step>,
  items: readonly Pairs<JourneyItem>[],
): Renamed {
  const renamed = new Renamed();
  for (const step of stepsOf(before)) {
    const later = steps.laterOf(step);
    if (later) renamed.add("step", step.id, later.name);
  }
  for (const pairs of items) {
    for (const [item, later] of pairs.all()) {
      const kind = NAMED[item.kind];
      if (kind && item.id !== undefined) renamed.add(kind, item.id, later.text);
    }
  }
  return renamed;
}

/** Items that others refer to. */
const NAMED: Partial<Record<JourneyItem["kind"], Named>> = {
  pain: "pain",
  source: "source",
  "channel-name": "channel",
  "system-name": "system",
};

import type { Journey, Step } from "../journey.ts";
import type { JourneyItem } from "./comparison.ts";
import { declaredItems } from "./declared-items.ts";
import { itemFields } from "./fields.ts";
import { matchItems } from "./match-parts.ts";
import { type Names, namesIn } from "./names.ts";
import { Pairs } from "./pairs.ts";
import { comparedList } from "./sides.ts";
import { stepItems } from "./step-items.ts";
import { stepsOf } from "./steps.ts";

/** The items of both states, and which is which. */
export interface MatchedItems {
  before: JourneyItem[];
  after: JourneyItem[];
  pairs: Pairs<JourneyItem>;
}

export function matchedItems(before: Journey, after: Journey, steps: Pairs<Step>): MatchedItems {
  const sides = {
    before: itemsOf(before, namesIn(before)),
    after: itemsOf(after, namesIn(after)),
  };
  const earlier = new Map(stepsOf(before).map((step) => [step.id, step]));
  const laterStep = (id: string) => {
    const step = earlier.get(id);
    return step && steps.laterOf(step)?.id;
  };
  return { ...sides, pairs: matchItems({ ...sides, laterStep }) };
}

export function comparedDeclared(before: Journey, after: Journey) {
  const sides = { before: declaredItems(before), after: declaredItems(after) };
  const pairs = matchItems({ ...sides, laterStep: () => undefined });
  const compared = comparedList(sides.before, sides.after, pairs, {
    fields: itemFields,
    moved: () => false,
  });
  return { pairs, compared };
}

/** The same items of the earlier state, whose fields call things by their later names. */
export function withFields(
  { before, after, pairs }: MatchedItems,
  named: JourneyItem[],
): MatchedItems {
  const renamed = new Pairs<JourneyItem>();
  named.forEach((item, index) => {
    const bare = before[index];
    if (bare) renamed.add(item, pairs.laterOf(bare));
  });
  return { before: named, after, pairs: renamed };
}

export function itemsOf(journey: Journey, names: Names): JourneyItem[] {
  return stepsOf(journey).flatMap((step) => stepItems(step, names));
}

import type { HandOff } from "../hand-offs.ts";
import type { Journey } from "../journey.ts";
import { dataKey } from "../losses.ts";
import { type Compared, type Fields, type JourneyComparison, latest } from "./comparison.ts";
import { Pairs } from "./pairs.ts";
import { comparedList } from "./sides.ts";

/**
 * The hand-offs of both states where something is lost, by the ids that steps have in the journey
 * of both: the same where both their steps are. In the order of the later state; what was removed
 * comes where it was.
 */
export function bothHandOffs(
  comparison: JourneyComparison,
  before: readonly HandOff[],
  after: readonly HandOff[],
): HandOff[] {
  const idNow = laterIds(comparison);
  const earlier = before.map((one) => ({ ...one, from: idNow(one.from), to: idNow(one.to) }));
  const pairs = new Pairs<HandOff>();
  pairs.match(earlier, after, ({ from, to }) => JSON.stringify([from, to]));
  return comparedList(earlier, after, pairs, {
    fields: (handOff, side) => lossFields(comparison[side], handOff),
    moved: () => false,
  }).map(withChange);
}

/** What the steps of the earlier state are called in the journey of both. */
function laterIds({ stages }: JourneyComparison): (id: string) => string {
  const ids = new Map(
    stages.flatMap(({ steps }) =>
      steps.flatMap(({ step }) =>
        step.kind === "added" ? [] : [[step.before.id, latest(step).id] as const],
      ),
    ),
  );
  return (id) => ids.get(id) ?? id;
}

/** What is lost, and for whom where that is not everybody; by which systems shows on their cards. */
function lossFields({ personas }: Journey, handOff: HandOff): Fields {
  const everybody = handOff.personas.length === personas.length;
  return {
    lostData: handOff.lostData.map(dataKey).toSorted(),
    identityLost: handOff.identityLost,
    personas: everybody ? [] : handOff.personas.toSorted(),
  };
}

function withChange(compared: Compared<HandOff>): HandOff {
  if (compared.kind !== "kept") return { ...latest(compared), change: compared.kind };
  const { before, after, fields } = compared;
  if (fields.length === 0) return after;
  const others = fields.some(({ field }) => field === "personas");
  return {
    ...{ ...after, change: "changed", before },
    ...(others ? { peopleBefore: before.personas } : {}),
  };
}

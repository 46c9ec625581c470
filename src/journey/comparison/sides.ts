import type { Compared, Fields } from "./comparison.ts";
import { changedFields } from "./fields.ts";
import { inOneOrder, movedAmong } from "./order.ts";
import type { Pairs } from "./pairs.ts";

export type Side = "before" | "after";

/** How the things of a list are compared once they are matched. */
export interface Comparing<Thing> {
  fields: (thing: Thing, side: Side) => Fields;
  /** It has changed places. */
  moved: (after: Thing) => boolean;
}

/** Both sides of a list in one order, each thing compared with what it was. */
export function comparedList<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  pairs: Pairs<Thing>,
  comparing: Comparing<Thing>,
): Compared<Thing>[] {
  const gone = new Set(before);
  return inOneOrder(before, after, pairs).map((thing): Compared<Thing> => {
    if (gone.has(thing)) return { kind: "removed", before: thing };
    const earlier = pairs.earlierOf(thing);
    if (earlier === undefined) return { kind: "added", after: thing };
    return {
      kind: "kept",
      before: earlier,
      after: thing,
      fields: changedFields(comparing.fields(earlier, "before"), comparing.fields(thing, "after")),
      moved: comparing.moved(thing),
    };
  });
}

/** Which things of the later state stand in another order than they did, of those that stayed. */
export function reordered<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  pairs: Pairs<Thing>,
): Set<Thing> {
  const places = new Map(before.map((thing, index) => [thing, index]));
  const stayed = after.flatMap((thing) => {
    const earlier = pairs.earlierOf(thing);
    const place = earlier === undefined ? undefined : places.get(earlier);
    return place === undefined ? [] : [{ thing, place }];
  });
  const moved = movedAmong(stayed.map(({ place }) => place));
  return new Set(stayed.flatMap(({ thing }, index) => (moved.has(index) ? [thing] : [])));
}

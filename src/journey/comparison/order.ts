import type { Pairs } from "./pairs.ts";

/** Both states in one order: the later one's, with what was removed after what it stood behind. */
export function inOneOrder<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  pairs: Pairs<Thing>,
): Thing[] {
  const order = [...after];
  let at = 0;
  for (const thing of before) {
    const later = pairs.laterOf(thing);
    const index = later === undefined ? -1 : order.indexOf(later);
    if (index >= 0) at = index + 1;
    // What is in the later state, but not in this list, has gone elsewhere.
    else if (later === undefined) order.splice(at++, 0, thing);
  }
  return order;
}

/**
 * Which of the things that stayed have changed places: as few as can be, so that one step moved to
 * the front is one step moved. The others are the longest run that is in order on both sides.
 *
 * @param positions where each of them was, in the order in which they are now
 * @returns the indexes of those that moved
 */
export function movedAmong(positions: readonly number[]): Set<number> {
  // For each thing, the longest run in order that ends with it.
  const runs: number[][] = [];
  for (const [index, position] of positions.entries()) {
    const before = runs.filter((run) => (positions[run.at(-1) ?? 0] ?? 0) < position);
    runs[index] = [...longest(before), index];
  }
  const stayed = new Set(longest(runs));
  return new Set([...positions.keys()].filter((index) => !stayed.has(index)));
}

function longest(runs: readonly number[][]): number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}

/** One end of a stretch of a way in a channel, where it turns to one side of it. */
export interface TrackEnd {
  /** Along the channel. */
  at: number;
  /** Towards the first track of the channel, or towards the last. */
  towards: "first" | "last";
}

/** A stretch of a way that runs along a channel. */
export interface Stretch {
  ends: readonly [TrackEnd, TrackEnd];
}

/** Two stretches whose stubs would lie on one another. */
const CLASH = 50;

/**
 * Tracks for stretches that share a channel, counted from 0: those that run beside one another have
 * tracks of their own, in an order in which few of them cross.
 */
export function tracksOf(stretches: readonly Stretch[]): number[] {
  const tracks: number[] = stretches.map(() => 0);
  const order = bestOrder(stretches);
  order.forEach((index, place) => {
    const stretch = stretches[index];
    const before = order.slice(0, place).filter((other) => {
      const one = stretches[other];
      return stretch && one && overlap(stretch, one);
    });
    tracks[index] = 1 + Math.max(-1, ...before.map((other) => tracks[other] ?? 0));
  });
  return tracks;
}

/** Pairs of stretches whose stubs lie on one another all the same: the lower track's is named first. */
export function clashesOf(
  stretches: readonly Stretch[],
  tracks: readonly number[],
): [lower: number, higher: number][] {
  return stretches.flatMap((lower, first) =>
    stretches.flatMap((higher, second): [number, number][] => {
      const isLower = (tracks[first] ?? 0) < (tracks[second] ?? 0);
      return isLower && overlap(lower, higher) && clashes(lower, higher) > 0
        ? [[first, second]]
        : [];
    }),
  );
}

/** Moves one stretch at a time to where it costs least, until nothing gets better. */
function bestOrder(stretches: readonly Stretch[]): number[] {
  const order = stretches.map((_, index) => index);
  const gain = (first: number, second: number) => {
    const [a, b] = [stretches[first], stretches[second]];
    return a && b ? cost(a, b) - cost(b, a) : 0;
  };
  for (let improved = true; improved; ) {
    improved = false;
    for (const index of [...order]) {
      const from = order.indexOf(index);
      const others = order.filter((other) => other !== index);
      const to = cheapestPlace(index, others, from, gain);
      if (to === from) continue;
      improved = true;
      order.splice(0, order.length, ...others.slice(0, to), index, ...others.slice(to));
    }
  }
  return order;
}

/** @param gain what it costs more to have one before another than behind it */
function cheapestPlace(
  index: number,
  others: readonly number[],
  from: number,
  gain: (first: number, second: number) => number,
): number {
  const costs = [0];
  for (const other of others) costs.push((costs.at(-1) ?? 0) + gain(other, index));
  const least = Math.min(...costs);
  return costs[from] === least ? from : costs.indexOf(least);
}

function overlap(a: Stretch, b: Stretch): boolean {
  return low(a) <= high(b) && low(b) <= high(a);
}

function low({ ends: [a, b] }: Stretch): number {
  return Math.min(a.at, b.at);
}

function high({ ends: [a, b] }: Stretch): number {
  return Math.max(a.at, b.at);
}

/** How often two stretches cross when one has a lower track than the other. */
function cost(lower: Stretch, higher: Stretch): number {
  if (!overlap(lower, higher)) return 0;
  const crossed = (end: TrackEnd, other: Stretch) => end.at > low(other) && end.at < high(other);
  const back = higher.ends.filter(({ towards }) => towards === "first");
  const forth = lower.ends.filter(({ towards }) => towards === "last");
  const crossings = [
    ...back.filter((end) => crossed(end, lower)),
    ...forth.filter((end) => crossed(end, higher)),
  ].length;
  return crossings + CLASH * clashes(lower, higher);
}

function clashes(lower: Stretch, higher: Stretch): number {
  const back = higher.ends.filter(({ towards }) => towards === "first");
  const forth = lower.ends.filter(({ towards }) => towards === "last");
  return back.filter((end) => forth.some(({ at }) => at === end.at)).length;
}

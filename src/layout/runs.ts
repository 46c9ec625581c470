/** Things in a row, from `from` up to but without `to`. */
export interface Run {
  from: number;
  to: number;
}

/**
 * The cheapest way to cut `count` things in a row into `parts` runs of at least one thing each.
 * Undefined when there is none.
 *
 * @param cost of a run as part number `part`, counted from 0; Infinity where it cannot be one
 */
export function cutIntoRuns(
  count: number,
  parts: number,
  cost: (run: Run, part: number) => number,
): Run[] | undefined {
  let best = new Map<number, { cost: number; runs: Run[] }>([[0, { cost: 0, runs: [] }]]);
  for (let part = 0; part < parts; part++) {
    const next = new Map<number, { cost: number; runs: Run[] }>();
    for (const [from, before] of best) {
      for (let to = from + 1; to <= count - (parts - part - 1); to++) {
        const run = { from, to };
        const total = before.cost + cost(run, part);
        if (total < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY)) {
          next.set(to, { cost: total, runs: [...before.runs, run] });
        }
      }
    }
    best = next;
  }
  return best.get(count)?.runs;
}

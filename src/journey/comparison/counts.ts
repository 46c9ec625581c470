import {
  type Change,
  type Compared,
  changeOf,
  type JourneyComparison,
  latest,
} from "./comparison.ts";

/** How many things were added, removed, changed and moved. */
export type ChangeCounts = Record<Change, number>;

/**
 * Counts personas, stages, steps and what stands at steps. An added stage is one, and so is an added
 * step: what came with them is not counted again; likewise what went. What is felt and what the
 * whole journey says of itself are not counted: curves and headers show those. Nor are hand-offs,
 * which follow from what is said at steps.
 */
export function countChanges({ stages, personas }: JourneyComparison): ChangeCounts {
  const counts: ChangeCounts = { added: 0, removed: 0, changed: 0, moved: 0 };
  const count = (compared: Compared<unknown>, part?: Compared<unknown>) => {
    const change = isPartOf(compared, part) ? undefined : changeOf(compared);
    if (change) counts[change]++;
  };
  for (const persona of personas) count(persona);
  for (const { stage, steps } of stages) {
    count(stage);
    for (const { step, items } of steps) {
      count(step, stage);
      for (const item of items) if (latest(item).kind !== "emotion") count(item, step);
    }
  }
  return counts;
}

/** It came or went with what it stands in. */
export function isPartOf(compared: Compared<unknown>, whole?: Compared<unknown>): boolean {
  return compared.kind !== "kept" && compared.kind === whole?.kind;
}

import type { Journey } from "./journey.ts";

/** Claims are made, and no source is named for any: all of them are assumed, and that may be said. */
export function isUnsourced({ research, hidesResearch, stages }: Journey): boolean {
  const steps = stages.flatMap((stage) => stage.steps);
  const claims = steps.some(({ pains, gains, opportunities }) =>
    [pains, gains, opportunities].some((list) => list.length > 0),
  );
  return claims && research.length === 0 && !hidesResearch;
}

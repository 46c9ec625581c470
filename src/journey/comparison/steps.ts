import type { Journey, Step } from "../journey.ts";

/** All steps, in their order. */
export function stepsOf({ stages }: Pick<Journey, "stages">): Step[] {
  return stages.flatMap(({ steps }) => steps);
}

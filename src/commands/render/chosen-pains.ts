import { nearest } from "../../format/nearest.ts";
import { idFromName } from "../../journey/ids.ts";
import type { Journey, Pain } from "../../journey/journey.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The ids of the pains that are asked for.
 *
 * @param asked ids, numbers on the map, or texts
 * @throws UsageError when there is no such pain
 */
export function painIds(journey: Journey, asked: readonly string[]): string[] {
  const pains = journey.stages.flatMap(({ steps }) => steps.flatMap((step) => step.pains));
  return asked.map((one) => painId(one, pains));
}

function painId(asked: string, pains: readonly Pain[]): string {
  const folded = idFromName(asked);
  const found =
    pains.find(({ id }) => id === asked) ??
    pains.find(({ number }) => String(number) === asked) ??
    pains.find(({ id, text }) => [id, text].some((known) => idFromName(known) === folded));
  if (found) return found.id;
  throw new UsageError(`There is no pain “${asked}”.`, helpFor(asked, pains));
}

function helpFor(asked: string, pains: readonly Pain[]): string {
  const ids = pains.map(({ id }) => id);
  if (ids.length === 0) return "This journey has none.";
  const meant = nearest(asked, ids);
  const guess = meant === undefined ? "" : `Did you mean ${meant}? `;
  return `${guess}Pains here: ${ids.join(", ")}.`;
}

import type { Step } from "../../journey/journey.ts";
import { type ChangeRow, changeRows } from "../prose/change-rows.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";
import type { Reference } from "./thing.ts";

/** A line of the table of what changes. */
export interface ChangeLine extends Omit<ChangeRow, "stage" | "step"> {
  /** Where: the step, else the stage. */
  place?: Reference;
}

export function changeLines(telling: Telling): ChangeLine[] {
  return changeRows(telling.journey, telling.words).map(({ stage, step, ...row }) => {
    const place = step ? stepPlace(telling, step) : stage && stagePlace(telling, stage);
    return { ...row, ...(place ? { place } : {}) };
  });
}

function stepPlace({ journey, mapId }: Telling, step: Step): Reference {
  const stage = journey.stages.find(({ steps }) => steps.some(({ id }) => id === step.id));
  return stage?.single
    ? stagePlace({ mapId }, stage)
    : { href: `#${placeId(mapId, "step", step.id)}`, text: step.name };
}

function stagePlace(
  { mapId }: Pick<Telling, "mapId">,
  { id, name }: { id: string; name: string },
): Reference {
  return { href: `#${placeId(mapId, "stage", id)}`, text: name };
}

import { laterState } from "../../journey/comparison/states.ts";
import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { type ChangeRow, changeRows } from "../prose/change-rows.ts";
import { type Place, placedSteps } from "./places.ts";

/** A row of the table of what changes. */
export interface ChangeLine extends Omit<ChangeRow, "stage" | "step"> {
  /** The step, where the report tells of it. */
  place?: Place;
  /** What is gone, or is of a whole stage, has only the name of its place. */
  where?: string;
}

export function changeLines(journey: Journey, words: Words): ChangeLine[] {
  const placed = placedSteps(laterState(journey));
  return changeRows(journey, words).map(({ stage, step, ...row }) => {
    const found = placed.find(
      (one) => step && one.step.path === step.path && one.step.id === step.id,
    );
    const where = step?.name ?? stage?.name;
    if (found) return { ...row, place: found.place };
    return { ...row, ...(where === undefined ? {} : { where }) };
  });
}

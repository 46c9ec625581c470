import type { Journey, Step } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { type HandOffLine, handOffLines } from "../prose/hand-offs.ts";
import { type Place, placedSteps, placeOfStep } from "./places.ts";

/** What is lost between two steps. */
export interface HandOffRow extends HandOffLine<Place> {
  place: Place;
}

/** What is lost between steps, in the order of the journey. */
export function handOffRows(journey: Journey, words: Words): HandOffRow[] {
  const next = (step: Step) => placeOfStep(journey, step);
  return placedSteps(journey).flatMap(({ step, place }) =>
    handOffLines(journey, words, step, next).map((line) => ({ place, ...line })),
  );
}

import type { Moment, Step } from "../../journey/journey.ts";
import { signedNumber } from "../../locale/numbers.ts";
import { momentTitle, momentType } from "../../locale/phrases.ts";
import { changePart } from "../prose/changes.ts";
import { factsOf } from "../prose/facts.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";
import { ratings, type Thing, thing } from "./thing.ts";

/** A moment of truth: what decides, why, and how well we do there. */
export function momentThing(telling: Telling, step: Step, moment: Moment): Thing {
  const { words, mapId, journey } = telling;
  const { values } = words;
  const type = momentType(words, moment);
  const title = momentTitle(words, moment);
  return thing({
    ...changePart(journey, words, moment.path),
    kind: "moment",
    id: placeId(mapId, "moment", step.id),
    label: words.legend.moment,
    title,
    ...(type === undefined || type === title ? {} : { type }),
    ratings: ratings(telling, [
      [values.importance, moment.importance],
      [values.performance, moment.performance],
    ]),
    facts: factsOf([
      [values.gap, moment.gap === undefined ? undefined : signedNumber(journey.lang, moment.gap)],
      [values.because, moment.why],
      [values.success, moment.success],
      [values.failure, moment.failure],
      [values.owner, moment.owner],
    ]),
  });
}

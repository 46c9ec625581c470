import type { Pain } from "../../journey/journey.ts";
import { changePart } from "../prose/changes.ts";
import { factsOf } from "../prose/facts.ts";
import { marksOfSome } from "../prose/people.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";
import { grounds, type Reference, ratings, type Thing, thing } from "./thing.ts";

/** What hurts, down to its cause, and what would solve it. */
export function painThing(telling: Telling, pain: Pain): Thing {
  const { journey, words, mapId } = telling;
  return thing({
    ...grounds(telling, pain),
    ...changePart(journey, words, pain.path),
    kind: "pain",
    id: placeId(mapId, "pain", pain.id),
    label: words.page.pain,
    title: pain.text,
    number: pain.number,
    people: marksOfSome(journey, pain.personas),
    ratings: ratings(telling, [[words.values.severity, pain.severity]]),
    whys: pain.whys,
    facts: factsOf([[words.values.cause, pain.cause]]),
    solvedBy: solutionsOf(telling, pain),
  });
}

function solutionsOf({ journey, mapId }: Telling, pain: Pain): Reference[] {
  const all = journey.stages.flatMap((stage) => stage.steps.flatMap((step) => step.opportunities));
  return all
    .filter(({ solves }) => solves.includes(pain.id))
    .map(({ id, text }) => ({ href: `#${placeId(mapId, "opportunity", id)}`, text }));
}

import { laterState } from "../../journey/comparison/states.ts";
import type { Opportunity } from "../../journey/journey.ts";
import { changePart } from "../prose/changes.ts";
import { factsOf } from "../prose/facts.ts";
import { safeLink } from "../prose/links.ts";
import { opportunityCode } from "../prose/opportunity-code.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";
import { grounds, type Reference, ratings, type Thing, thing } from "./thing.ts";

/** What could be done, what it would bring and cost, and which pains it solves. */
export function opportunityThing(telling: Telling, opportunity: Opportunity): Thing {
  const { words, mapId, journey } = telling;
  // What is gone is not ranked any more, and so not cited.
  const { stages } = laterState(journey);
  const all = stages.flatMap(({ steps }) => steps.flatMap((step) => step.opportunities));
  const place = all.findIndex(({ path }) => path === opportunity.path);
  const { impact, effort, owner, status, metric } = opportunity;
  const link = safeLink(opportunity.link);
  return thing({
    ...grounds(telling, opportunity),
    ...changePart(journey, words, opportunity.path),
    kind: "opportunity",
    id: placeId(mapId, "opportunity", opportunity.id),
    label: words.page.opportunity,
    title: opportunity.text,
    ...(place < 0 ? {} : { code: opportunityCode(place + 1) }),
    ratings: ratings(telling, [
      [words.values.impact, impact],
      [words.values.effort, effort],
    ]),
    solves: painsOf(telling, opportunity),
    facts: factsOf([
      [words.values.owner, owner],
      [words.values.status, status && words.opportunityStatus[status]],
      [words.values.metric, metric?.name],
    ]),
    ...(link === undefined ? {} : { link }),
  });
}

/** The pains that an opportunity solves. */
export function painsOf({ journey, mapId }: Telling, opportunity: Opportunity): Reference[] {
  const all = journey.stages.flatMap((stage) => stage.steps.flatMap((step) => step.pains));
  return all
    .filter(({ id }) => opportunity.solves.includes(id))
    .map(({ id, text, number }) => ({
      href: `#${placeId(mapId, "pain", id)}`,
      text,
      code: String(number),
    }));
}

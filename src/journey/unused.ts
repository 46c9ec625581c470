import type { Journey } from "./journey.ts";

/** What the steps and personas of a journey refer to, by the kind of thing. */
interface References {
  research: Set<string>;
  channels: Set<string>;
  systems: Set<string>;
  metrics: Set<string>;
  lanes: Set<string>;
}

/**
 * A journey that was made smaller, without what is declared at its top and was referred to only
 * by what is gone: the title of an interview may tell as much as the pain it stands behind. What
 * nothing ever referred to stays.
 *
 * @param whole the journey before
 */
export function withoutUnused(journey: Journey, whole: Journey): Journey {
  const before = referencesIn(whole);
  const after = referencesIn(journey);
  const stays = (kind: keyof References) => (thing: { id: string }) =>
    after[kind].has(thing.id) || !before[kind].has(thing.id);
  const { lanes } = journey;
  return {
    ...journey,
    research: journey.research.filter(stays("research")),
    channels: journey.channels.filter(stays("channels")),
    systems: journey.systems.filter(stays("systems")),
    metrics: journey.metrics.filter(stays("metrics")),
    ...(lanes ? { lanes: lanes.filter(stays("lanes")) } : {}),
  };
}

function referencesIn({ stages, personas, measured }: Journey): References {
  const steps = stages.flatMap((stage) => stage.steps);
  const claims = steps.flatMap(({ pains, gains, opportunities }) => [
    ...pains,
    ...gains,
    ...opportunities,
  ]);
  return {
    research: new Set([...steps, ...claims].flatMap(({ research }) => research)),
    channels: new Set([
      ...[...steps, ...personas].flatMap(({ channels }) => channels),
      ...steps.flatMap(({ touchpoints }) => touchpoints.flatMap(({ channel }) => channel ?? [])),
    ]),
    systems: new Set(steps.flatMap(({ systems }) => systems)),
    metrics: new Set([
      ...measured.map(({ metric }) => metric.id),
      ...steps.flatMap((step) => step.metrics.map(({ metric }) => metric.id)),
      ...steps.flatMap((step) => step.opportunities.flatMap(({ metric }) => metric?.id ?? [])),
    ]),
    lanes: new Set(steps.flatMap((step) => Object.keys(step.lanes))),
  };
}

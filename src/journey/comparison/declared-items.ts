import type { Journey } from "../journey.ts";
import type { JourneyItem } from "./comparison.ts";
import { extraFields } from "./journey-fields.ts";

/** What is declared for the whole journey, and what was measured of it. */
export function declaredItems(journey: Journey): JourneyItem[] {
  return [
    ...stakeholders(journey),
    ...sources(journey),
    ...named(journey, "channel-name", "channels"),
    ...named(journey, "system-name", "systems"),
    ...metrics(journey),
    ...measured(journey),
  ];
}

function stakeholders(journey: Journey): JourneyItem[] {
  return journey.stakeholders.map(({ path, id, name, power, interest, stance, note, extra }) => ({
    ...{ kind: "stakeholder", path, id, text: name },
    fields: { power, interest, stance, note, ...extraFields(extra) },
  }));
}

function sources(journey: Journey): JourneyItem[] {
  return journey.research.map(({ path, id, kind, title, n, date, link, extra }) => ({
    ...{ kind: "source", path, id, text: title },
    fields: { kind, n, date, link, ...extraFields(extra) },
  }));
}

function named(
  journey: Journey,
  kind: "channel-name" | "system-name",
  field: "channels" | "systems",
): JourneyItem[] {
  return journey[field].map(({ id, name, owner }) => ({
    ...{ kind, path: `${field}.${id}`, id, text: name },
    fields: { owner },
  }));
}

function metrics(journey: Journey): JourneyItem[] {
  return journey.metrics.map((metric) => {
    const { path, id, name, kind, unit, better, target, method, extra } = metric;
    const fields = { kind, unit, better, target, method, ...extraFields(extra) };
    return { kind: "metric-name", path, id, text: name, fields, metric };
  });
}

function measured(journey: Journey): JourneyItem[] {
  return journey.measured.map(({ path, metric, value, n, period, persona }) => ({
    ...{ kind: "measured", path, id: [metric.id, persona].filter(Boolean).join(" "), metric },
    ...{ text: metric.name, fields: { value, target: metric.target, n, period } },
  }));
}

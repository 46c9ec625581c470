import type { Claim, Step } from "../journey.ts";
import type { ItemKind, JourneyItem } from "./comparison.ts";
import { extraFields } from "./journey-fields.ts";
import type { Names } from "./names.ts";

/** All that stands at a step, kind by kind, in the order of the file. */
export function stepItems(step: Step, names: Names): JourneyItem[] {
  return [
    ...texts(step, "action", "actions"),
    ...texts(step, "thought", "thoughts"),
    ...touchpoints(step, names),
    ...references(step, "channel", "channels", names),
    ...emotions(step, names),
    ...moments(step),
    ...pains(step, names),
    ...gains(step, names),
    ...opportunities(step, names),
    ...texts(step, "evidence", "evidence"),
    ...texts(step, "frontstage", "frontstage"),
    ...texts(step, "backstage", "backstage"),
    ...texts(step, "support", "support"),
    ...references(step, "system", "systems", names),
    ...metrics(step, names),
    ...ownTexts(step),
  ];
}

type TextField = "actions" | "thoughts" | "evidence" | "frontstage" | "backstage" | "support";

function texts(step: Step, kind: ItemKind, field: TextField): JourneyItem[] {
  return step[field].map((text, index) => {
    const path = `${step.path}.${field}[${index}]`;
    return { kind, path, text, step: step.id, fields: {} };
  });
}

/** Channels and systems: they are named at a step and described at the top of the file. */
function references(
  step: Step,
  kind: "channel" | "system",
  field: "channels" | "systems",
  names: Names,
): JourneyItem[] {
  return step[field].map((id, index) => {
    const path = `${step.path}.${field}[${index}]`;
    return { kind, path, id, text: names[kind](id), step: step.id, fields: {} };
  });
}

function touchpoints(step: Step, names: Names): JourneyItem[] {
  return step.touchpoints.map(({ path, text, channel, owner, frequency }) => ({
    ...{ kind: "touchpoint", path, text, step: step.id },
    fields: { channel: channel && names.channel(channel), owner, frequency },
  }));
}

function emotions(step: Step, names: Names): JourneyItem[] {
  return step.emotions.map(({ personaId, score, feeling, because }) => ({
    ...{ kind: "emotion", path: `${step.path}.emotion.${personaId}`, id: personaId },
    ...{ text: names.persona(personaId), step: step.id },
    fields: { score, feeling, because },
  }));
}

function moments({ id, moment }: Step): JourneyItem[] {
  if (!moment) return [];
  const { path, type, name, why, success, failure, owner, importance, performance } = moment;
  const fields = { name, type, why, success, failure, importance, performance, owner };
  return [{ kind: "moment", path, text: name ?? type ?? "", step: id, fields }];
}

function pains(step: Step, names: Names): JourneyItem[] {
  return step.pains.map((pain) => ({
    ...{ kind: "pain", path: pain.path, id: pain.id, text: pain.text, step: step.id },
    fields: {
      severity: pain.severity,
      whys: pain.whys,
      cause: pain.cause,
      personas: pain.personas.map(names.persona),
      research: sourcesOf(pain, step, names),
      ...extraFields(pain.extra),
    },
  }));
}

function gains(step: Step, names: Names): JourneyItem[] {
  return step.gains.map((gain) => ({
    ...{ kind: "gain", path: gain.path, text: gain.text, step: step.id },
    fields: {
      personas: gain.personas.map(names.persona),
      research: sourcesOf(gain, step, names),
    },
  }));
}

function opportunities(step: Step, names: Names): JourneyItem[] {
  return step.opportunities.map((one) => {
    const { path, id, text, impact, effort, owner, status, link, metric } = one;
    return {
      ...{ kind: "opportunity", path, id, text, step: step.id },
      fields: {
        ...{ impact, effort, status, owner },
        solves: one.solves.map(names.pain),
        metric: metric?.name,
        link,
        research: sourcesOf(one, step, names),
        ...extraFields(one.extra),
      },
    };
  });
}

/** Its own sources: those of its step are told there. */
function sourcesOf({ research }: Claim, step: Step, names: Names): string[] {
  return research.filter((id) => !step.research.includes(id)).map(names.source);
}

function metrics(step: Step, names: Names): JourneyItem[] {
  return step.metrics.map(({ path, metric, value, n, period, persona }) => ({
    ...{ kind: "metric", path, id: [metric.id, persona].filter(Boolean).join(" "), metric },
    ...{ text: metric.name, step: step.id },
    fields: {
      value,
      target: metric.target,
      n,
      period,
      personas: persona && names.persona(persona),
    },
  }));
}

function ownTexts(step: Step): JourneyItem[] {
  return Object.entries(step.lanes).flatMap(([lane, said]) =>
    said.map((text, index) => {
      const path = `${step.path}.lanes.${lane}[${index}]`;
      return { kind: "own" as const, path, text, step: step.id, lane, fields: {} };
    }),
  );
}

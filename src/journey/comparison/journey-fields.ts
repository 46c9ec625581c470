import type { Extra, Journey, Persona, Stage, Step } from "../journey.ts";
import type { Fields } from "./comparison.ts";
import type { Names } from "./names.ts";

/** What is said of a journey as a whole. */
export function journeyFields(journey: Journey): Fields {
  const { title, subtitle, description, state, category, scenario, goal, owner } = journey;
  const { authors, date, reviewed, version, tags, scale, lanes, extra } = journey;
  return {
    ...{ title, subtitle, description, state, category, scenario, goal, owner },
    ...{ authors, date, reviewed, version, tags },
    scale: `${scale.min} … ${scale.max}`,
    lanes: lanes?.map(({ id, title: name }) => name ?? id),
    ...extraFields(extra),
  };
}

/** What is said of a persona; its place in the file is none of it. */
export function personaFields(persona: Persona, names: Names): Fields {
  const { name, archetype, role, quote, bio, share, photo, color } = persona;
  const { goals, needs, motivations, frustrations, fears, empathy } = persona;
  return {
    ...{ name, archetype, role, quote, bio, share, color },
    photo: photo?.path,
    ...{ goals, needs, motivations, frustrations, fears },
    channels: persona.channels.map(names.channel),
    facts: persona.facts.map((fact) => `${fact.name}: ${fact.value}`),
    traits: persona.traits.map(({ name: trait, value }) =>
      value === undefined ? trait : `${trait}: ${value}`,
    ),
    empathy: empathy ? Object.values(empathy).flatMap(textsOf) : undefined,
    ...extraFields(persona.extra),
  };
}

export function stageFields(stage: Stage): Fields {
  const { name, phase, goal, expects, gets, duration, extra } = stage;
  return { name, phase, goal, expects, gets, duration, ...extraFields(extra) };
}

/** What is said of a step itself; what stands at it are items. */
export function stepFields(step: Step, names: Names): Fields {
  const { name, device, duration, owner, notes, image, data, extra } = step;
  return {
    name,
    personas: step.personas.map(names.persona),
    ...{ duration, device, owner },
    image: image?.path,
    dataIn: data?.in,
    dataOut: data?.out,
    research: step.research.map(names.source),
    notes,
    next: step.next.map(({ to, when }) =>
      when === undefined ? names.step(to) : `${names.step(to)}: ${when}`,
    ),
    ...extraFields(extra),
  };
}

/** The user's own keys, whatever they hold. */
export function extraFields(extra: Extra): Fields {
  return Object.fromEntries(
    Object.entries(extra).map(([key, value]) => [
      key,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

import fc from "fast-check";
import { stringify } from "yaml";
import { persona, wholePersona } from "./persona.ts";
import { METRICS, SOURCES, step } from "./step.ts";
import { maybe, termOf, text, texts } from "./values.ts";

/** Of each kind in which a figure is drawn: with a gauge, without, and as a line on the curve. */
const metrics = fc.tuple(text, text, text, text).map((names) =>
  METRICS.map((id, index) => ({
    id,
    name: names[index],
    ...[
      { target: 50, unit: "%" },
      { kind: "money", unit: "EUR", better: "lower", target: 20 },
      { kind: "percent", curve: true },
      { kind: "percent", curve: true },
    ][index],
  })),
);

const research = fc
  .tuple(text, text)
  .map((titles) =>
    SOURCES.map((id, index) => ({ id, title: titles[index], kind: id, n: 7 + index })),
  );

function stage(personas: readonly string[]) {
  return fc.record({
    name: text,
    phase: maybe(fc.constantFrom("before", "during", "after")),
    goal: maybe(text),
    expects: maybe(text),
    gets: maybe(text),
    duration: maybe(text),
    steps: fc.array(step(personas), { minLength: 1, maxLength: 3 }),
  });
}

/** Steps with ids, so that each can lead to any of them: on, back or past others. */
function withWays<Step extends { goesTo: number[] }, Stage extends { steps: Step[] }>(
  stages: readonly Stage[],
) {
  const count = stages.flatMap(({ steps }) => steps).length;
  let id = 0;
  return stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map(({ goesTo, ...step }) => ({
      ...step,
      id: `s${id++}`,
      next: goesTo.map((number) => `s${number % count}`),
    })),
  }));
}

/** Journeys with all that a map draws, in any number, length and script, as YAML. */
export const randomJourney = journeyWith(persona);

/** The same with all that there is to say of people: what the pictures of them draw. */
export const randomPeopledJourney = journeyWith(wholePersona);

function journeyWith(persona: fc.Arbitrary<object>): fc.Arbitrary<string> {
  return fc
    .array(persona, { maxLength: 8 })
    .chain((personas) => {
      const people = personas.map((one, index) => ({ ...one, id: `p${index}` }));
      return fc.record({
        journeymap: fc.constant(1),
        lang: fc.constantFrom("en", "de", "he", "ar", "zh"),
        title: text,
        subtitle: maybe(text),
        description: maybe(text),
        state: maybe(fc.constantFrom("current", "future", "ideal")),
        category: termOf("onboarding", "use", "renewal"),
        scenario: maybe(text),
        goal: maybe(text),
        owner: maybe(text),
        authors: texts,
        date: maybe(fc.constant("2026-10-01")),
        reviewed: maybe(fc.constant("2026-10-20")),
        version: maybe(text),
        tags: texts,
        personas: fc.constant(people),
        channels: fc.record({ web: fc.record({ name: text, owner: maybe(text) }) }),
        systems: fc.record({ crm: fc.record({ name: text, owner: maybe(text) }) }),
        metrics,
        research,
        stages: fc.array(stage(people.map(({ id }) => id)), { minLength: 1, maxLength: 4 }),
      });
    })
    .map((journey) => ({ ...journey, stages: withWays(journey.stages) }))
    .map((journey) => stringify(JSON.parse(JSON.stringify(journey)), { lineWidth: 0 }));
}

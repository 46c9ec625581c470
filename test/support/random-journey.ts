import fc from "fast-check";
import { stringify } from "yaml";

const WORDS = [
  "a",
  "or",
  "price",
  "Kundenzufriedenheitsbefragung",
  "ștergere",
  "żółć",
  "Διαδικασία",
  "счёт-фактура",
  "https://example.org/a/b?c=d",
  "10",
  "x",
  "(very)",
  "“so”",
  "租车平台",
  "👍",
  "שלום",
  "(السعر)",
];

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(" "));
const texts = fc.array(text, { maxLength: 3 });
const rating = fc.integer({ min: 1, max: 5 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const percent = fc.integer({ min: 0, max: 100 });
const measured = fc.record({
  metric: fc.constantFrom("told", "drawn"),
  value: percent,
  n: maybe(fc.nat()),
  period: maybe(text),
});
const metrics = fc.record({ name: text, unit: maybe(fc.constantFrom("%", "EUR", "days", "租车")) });
const time = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom("min", "h", "days", "weeks"))
  .map(([count, unit]) => `${count} ${unit}`);

const moment = fc.record({
  type: maybe(fc.oneof(text, fc.constantFrom("zmot", "smot"))),
  name: maybe(text),
  why: maybe(text),
  success: maybe(text),
  failure: maybe(text),
  owner: maybe(text),
  importance: maybe(rating),
  performance: maybe(rating),
});

function step(personas: readonly string[]) {
  const emotions = fc.record(
    Object.fromEntries(
      personas.map((id) => [
        id,
        maybe(
          fc.record({ score: fc.double({ min: -2, max: 2, noNaN: true }), feeling: maybe(text) }),
        ),
      ]),
    ),
  );
  return fc.record({
    name: text,
    personas: fc.subarray([...personas]),
    actions: texts,
    thoughts: texts,
    touchpoints: fc.array(fc.record({ text, owner: maybe(text), frequency: maybe(text) }), {
      maxLength: 3,
    }),
    channels: fc.subarray(["web", "phone", "store"]),
    emotion:
      personas.length > 0 ? maybe(emotions) : maybe(fc.double({ min: -2, max: 2, noNaN: true })),
    moment: maybe(moment),
    pains: fc.array(fc.record({ text, severity: maybe(rating), whys: texts }), { maxLength: 3 }),
    gains: texts,
    opportunities: fc.array(fc.record({ text, impact: maybe(rating), effort: maybe(rating) }), {
      maxLength: 2,
    }),
    evidence: texts,
    frontstage: texts,
    backstage: texts,
    support: texts,
    systems: fc.subarray(["CRM", "ERP", "Schadenregulierungssystem"]),
    data: maybe(fc.record({ in: texts, out: texts })),
    goesTo: fc.array(fc.nat(), { maxLength: 2 }),
    metrics: fc.array(measured, { maxLength: 2 }),
    duration: fc.oneof(maybe(text), time),
    device: maybe(fc.oneof(text, fc.constantFrom("mobile", "kiosk", "none"))),
    owner: maybe(text),
    image: maybe(fc.constantFrom("images/leaflet.png", "images/payment.png")),
    lanes: fc.record({ legal: maybe(text) }),
  });
}

const persona = fc.record({ name: text, role: maybe(text), quote: maybe(text), goals: texts });

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

/** Journeys with all that a map draws, in any number and length, as YAML. */
export const randomJourney: fc.Arbitrary<string> = fc
  .array(persona, { maxLength: 8 })
  .chain((personas) => {
    const people = personas.map((one, index) => ({ ...one, id: `p${index}` }));
    const stage = fc.record({
      name: text,
      phase: maybe(fc.constantFrom("before", "during", "after")),
      goal: maybe(text),
      expects: maybe(text),
      gets: maybe(text),
      duration: maybe(text),
      steps: fc.array(step(people.map(({ id }) => id)), { minLength: 1, maxLength: 5 }),
    });
    return fc.record({
      journeymap: fc.constant(1),
      lang: fc.constantFrom("en", "he"),
      title: text,
      subtitle: maybe(text),
      scenario: maybe(text),
      goal: maybe(text),
      tags: texts,
      personas: fc.constant(people),
      metrics: fc.tuple(
        metrics.map((one) => ({ ...one, id: "told", target: 50 })),
        metrics.map(({ name }) => ({ name, id: "drawn", kind: "percent", curve: true })),
      ),
      research: fc.array(fc.record({ title: text, n: maybe(fc.nat()) }), { maxLength: 3 }),
      stages: fc.array(stage, { minLength: 1, maxLength: 5 }),
    });
  })
  .map((journey) => ({ ...journey, stages: withWays(journey.stages) }))
  .map((journey) => stringify(JSON.parse(JSON.stringify(journey)), { lineWidth: 0 }));

import fc from "fast-check";
import { maybe, rating, score, termOf, text, texts, time } from "./values.ts";

/** Ids that claims and figures may name; the journey declares them. */
export const SOURCES = ["talks", "survey"] as const;
export const METRICS = ["told", "money", "drawn", "felt"] as const;

const moment = fc.oneof(
  fc.constant(true),
  fc.record({
    type: termOf("zmot", "fmot", "smot", "tmot"),
    name: maybe(text),
    why: maybe(text),
    success: maybe(text),
    failure: maybe(text),
    owner: maybe(text),
    importance: maybe(rating),
    performance: maybe(rating),
  }),
);

const research = fc.subarray([...SOURCES]);

function pain(personas: readonly string[]) {
  return fc.record({
    text,
    severity: maybe(rating),
    personas: fc.subarray([...personas]),
    whys: texts,
    cause: maybe(text),
    research,
  });
}

const opportunity = fc.record({
  text,
  impact: maybe(rating),
  effort: maybe(rating),
  owner: maybe(text),
  status: maybe(fc.constantFrom("idea", "planned", "doing", "done", "rejected")),
  metric: maybe(fc.constantFrom(...METRICS)),
  link: maybe(fc.constant("https://example.org/42")),
  research,
});

const touchpoint = fc.record({ text, owner: maybe(text), frequency: maybe(text) });

const measured = fc.record({
  metric: fc.constantFrom(...METRICS),
  value: fc.integer({ min: 0, max: 100 }),
  n: maybe(fc.nat({ max: 99_999 })),
  period: maybe(text),
});

function emotion(personas: readonly string[]) {
  const felt = fc.record({ score, feeling: maybe(text), because: maybe(text) });
  if (personas.length === 0) return maybe(felt);
  return maybe(fc.record(Object.fromEntries(personas.map((id) => [id, maybe(felt)]))));
}

/** A step with all that a lane draws, each as often as not. */
export function step(personas: readonly string[]) {
  return fc.record({
    name: text,
    personas: fc.subarray([...personas]),
    actions: texts,
    thoughts: texts,
    touchpoints: fc.array(touchpoint, { maxLength: 2 }),
    channels: fc.subarray(["web", "phone", "store"]),
    emotion: emotion(personas),
    moment: maybe(moment),
    pains: fc.array(pain(personas), { maxLength: 2 }),
    gains: texts,
    opportunities: fc.array(opportunity, { maxLength: 2 }),
    evidence: texts,
    frontstage: texts,
    backstage: texts,
    support: texts,
    systems: fc.subarray(["crm", "erp", "Schadenregulierungssystem"]),
    data: maybe(fc.record({ in: texts, out: texts })),
    goesTo: fc.array(fc.nat(), { maxLength: 2 }),
    metrics: fc.array(measured, { maxLength: 2 }),
    duration: fc.oneof({ weight: 3, arbitrary: time }, { weight: 1, arbitrary: maybe(text) }),
    device: termOf("desktop", "mobile", "kiosk", "none"),
    owner: maybe(text),
    image: maybe(fc.constantFrom("images/leaflet.png", "images/payment.png")),
    research,
    lanes: fc.record({ legal: maybe(text) }),
  });
}

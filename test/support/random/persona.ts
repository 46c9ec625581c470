import fc from "fast-check";
import { maybe, rating, termOf, text, texts } from "./values.ts";

const onMaps = {
  name: text,
  archetype: maybe(text),
  role: termOf("buyer", "decider", "gatekeeper", "user"),
  quote: maybe(text),
  photo: maybe(fc.constant("images/leaflet.png")),
  goals: texts,
  needs: texts,
  frustrations: texts,
};

/** A persona with what the head of a map draws. */
export const persona = fc.record(onMaps);

const facts = fc.dictionary(
  text.filter((name) => !/[:/]/u.test(name)),
  text,
  { maxKeys: 4 },
);

const trait = fc.record({
  name: text,
  low: maybe(text),
  high: maybe(text),
  value: maybe(rating),
});

const empathy = fc.record({
  who: texts,
  does_next: texts,
  sees: texts,
  says: texts,
  does: texts,
  hears: texts,
  thinks: texts,
  feels: texts,
  pains: texts,
  gains: texts,
  gather: fc.boolean(),
});

/** A persona with everything that there is to say, each as often as not. */
export const wholePersona = fc.record({
  ...onMaps,
  bio: maybe(text),
  facts: maybe(facts),
  motivations: texts,
  fears: texts,
  channels: fc.subarray(["web", "phone", "store"]),
  traits: fc.array(trait, { maxLength: 6 }),
  share: maybe(fc.integer({ min: 1, max: 100 }).map((percent) => `${percent}%`)),
  empathy: maybe(empathy),
});

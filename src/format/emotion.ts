import * as z from "zod/mini";
import { field, kinds, needed, object, shortForms } from "./shapes.ts";
import { text } from "./text.ts";
import { number } from "./values.ts";

const SCORE =
  "How it feels, on the scale of this file: from -2 (awful) to 2 (great), unless `scale` says otherwise. 0 is neutral.";

const words = {
  feeling: field(text, "The feeling in a word of the customer's own. Example: indifferent"),
  because: field(text, "Why it feels so. Example: Not asked yet"),
};

const expand = (value: unknown): unknown => (typeof value === "number" ? { score: value } : value);

const feeling = object(
  "emotion of a persona",
  { score: needed(number, SCORE), ...words },
  {
    short: expand,
    insteadOf: "a number",
  },
);
shortForms.add(feeling, { form: "number" });

const whole = z.catchall(z.object({ score: field(number, SCORE), ...words }), feeling);
kinds.add(whole, { kind: "emotion", insteadOf: "a number, one number for each persona" });
z.globalRegistry.add(whole, { id: "emotion" });

/**
 * What is felt at a step: a number, a number with its words, or one of these for each persona.
 * Both together are possible: what stands at a persona's id is that persona's own.
 */
export const emotion = z.pipe(z.transform(expand), whole);
shortForms.add(emotion, { form: "number" });

export type FeelingEntry = z.output<typeof feeling>;
export type EmotionEntry = z.output<typeof emotion>;

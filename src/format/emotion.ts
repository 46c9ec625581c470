import * as z from "zod/mini";
import { field, kinds, object, shortForms } from "./shapes.ts";
import { text } from "./text.ts";
import { number } from "./values.ts";

const fields = {
  score: field(
    number,
    "How it feels, on the scale of this file: from -2 (awful) to 2 (great), unless `scale` says otherwise. 0 is neutral.",
  ),
  feeling: field(text, "The feeling in a word of the customer's own. Example: indifferent"),
  because: field(text, "Why it feels so. Example: Not asked yet"),
};

const expand = (value: unknown): unknown =>
  typeof value === "number" ? { score: value } : value;

const feeling = object("emotion of a persona", fields, { short: expand });
shortForms.add(feeling, { form: "number" });

const whole = z.catchall(z.object(fields), feeling);
kinds.add(whole, { kind: "emotion" });
z.globalRegistry.add(whole, { id: "emotion" });

/**
 * What is felt at a step: a number, a number with its words, or one of these for each persona.
 * Both together are possible: what stands at a persona's id is that persona's own.
 */
export const emotion = z.pipe(z.transform(expand), whole);
shortForms.add(emotion, { form: "number" });

export type FeelingEntry = z.output<typeof feeling>;
export type EmotionEntry = z.output<typeof emotion>;

import * as z from "zod/mini";
import { color } from "./color.ts";
import { field, list, needed, object } from "./shapes.ts";
import { ownKey, plainText, text } from "./text.ts";
import { id, languageTag, level, reference, share, wordOr } from "./values.ts";

export const ROLES = [
  "initiator",
  "user",
  "buyer",
  "decider",
  "influencer",
  "coach",
  "gatekeeper",
  "blocker",
];

const trait = object(
  "trait",
  {
    name: needed(text, "What the slider shows. Example: Tech comfort"),
    low: field(text, "What the left end means. Example: Avoids it"),
    high: field(text, "What the right end means. Example: Loves it"),
    value: field(level, "Where this persona stands, from 1 (left end) to 5 (right end)."),
  },
  { text: "name" },
);

const texts = list(text);

/** Dave Gray's empathy map canvas, in its order. */
const empathy = object("empathy map", {
  who: field(texts, "Who we understand: their situation and their part in it."),
  does_next: field(texts, "What they need to do: the job, the decision, how success shows."),
  sees: field(texts, "What they see: the market, what others do, what they read and watch."),
  says: field(texts, "What they say, in their words."),
  does: field(texts, "What they do today, and how they behave."),
  hears: field(texts, "What they hear from others, friends, colleagues, and at second hand."),
  thinks: field(texts, "What they think and do not say."),
  feels: field(texts, "What they feel: fears, hopes, frustrations."),
  pains: field(texts, "Their pains: fears, frustrations and anxieties."),
  gains: field(texts, "Their gains: wants, needs, hopes and dreams."),
  gather: field(
    z.boolean(),
    "Also take into the map what the persona thinks, feels, says, does, suffers and gains in the steps of the journey.",
  ),
});

const shared = {
  id: field(
    id,
    "The name that steps and emotions refer to. Default: the name, lower-cased and hyphenated (`Ana Popescu` → `ana-popescu`).",
  ),
  archetype: field(text, "The type of customer in a few words. Example: The careful HR lead"),
  role: field(
    wordOr(text, ROLES),
    "The part this persona plays in the decision. Any text; these are usual: initiator, user, buyer, decider, influencer, coach, gatekeeper, blocker.",
  ),
  photo: field(
    plainText,
    "A local image (PNG, JPEG, WebP or GIF), counted from the folder of this file. Without one, initials are drawn. Example: images/ana.jpg",
  ),
  color: field(
    color,
    "The colour of this persona's card and curve. Default: the theme's next one. Example: \"#7c3aed\"",
  ),
  quote: field(text, "One sentence in the first person that says it all."),
  bio: field(text, "Some sentences on who this is."),
  facts: field(
    z.record(ownKey, text),
    "Facts, each with its name. Example: { Age: 41, City: Cluj }",
  ),
  goals: field(texts, "What this persona wants to reach. One text or a list."),
  needs: field(texts, "What this persona needs for it."),
  motivations: field(texts, "What drives this persona."),
  frustrations: field(texts, "What annoys this persona again and again."),
  fears: field(texts, "What this persona is afraid of."),
  channels: field(
    list(reference),
    "The channels this persona likes to use. Example: [email, phone]",
  ),
  traits: field(list(trait), "Sliders between two ends, each with a value from 1 to 5."),
  share: field(share, "How much of the segment this persona stands for. Example: 35%"),
  empathy: field(
    empathy,
    "The empathy map: what this persona sees, says, does, hears, thinks and feels.",
  ),
  use: field(
    plainText,
    "A persona file to take everything from; what stands beside it overrides it. Example: ../personas/cfo.persona.yaml",
  ),
  name: field(
    text,
    "What this persona is called. Needed, unless `use` brings it. Example: Ana Popescu",
  ),
};

/** A persona in a journey: its name alone, the whole of it, or a file to use. */
export const persona = object("persona", shared, { text: "name" });

/** `NAME.persona.yaml` */
export const personaFile = object("persona file", {
  journeymap: needed(z.literal(1), "The version of the format. Example: 1"),
  lang: field(
    languageTag,
    "The language of the texts that stand alone, where the file is drawn by itself. In a journey that of the journey counts. Example: en",
  ),
  ...shared,
});

export type PersonaEntry = z.output<typeof persona>;
export type PersonaFile = z.output<typeof personaFile>;

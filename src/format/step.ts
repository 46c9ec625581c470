import * as z from "zod/mini";
import { gain, opportunity, pain } from "./claims.ts";
import { emotion } from "./emotion.ts";
import { metricValue } from "./metric.ts";
import { moment } from "./moment.ts";
import { field, list, needed, object } from "./shapes.ts";
import { ownKey, plainText, text } from "./text.ts";
import { id, reference, wordOr } from "./values.ts";

export const DEVICES = ["desktop", "mobile", "tablet", "kiosk", "phone", "none"];

const texts = list(text);

const touchpoint = object(
  "touchpoint",
  {
    text: needed(text, "Where the customer meets us. Example: Peer call"),
    channel: field(reference, "Id of the channel it happens on. Example: phone"),
    owner: field(text, "Who is responsible for it. Example: Customer marketing"),
    frequency: field(text, "How often it happens. Example: once a week"),
  },
  { text: "text" },
);

const way = object(
  "way",
  {
    to: needed(
      reference,
      "Id of the step or stage that follows, or `drop-out` or `end`. Example: demo",
    ),
    when: field(text, "In which case. Example: No vendor in budget"),
  },
  { text: "to" },
);

const data = object("set of data", {
  in: field(texts, "What is known of the customer before this step. Example: [email]"),
  out: field(texts, "What is known after it. Example: [email, company size]"),
});

/** What may stand on a step; on a stage without `steps` too. */
export const stepFields = {
  personas: field(list(reference), "Ids of who takes part. Default: all. Example: [ana]"),
  actions: field(texts, "What the customer does. One text or a list."),
  thoughts: field(texts, "What the customer thinks, in the first person."),
  emotion: field(
    emotion,
    "How it feels: a number from -2 (awful) to 2 (great) for all, or one for each persona, with or without words. Example: { ana: -1, cfo: { score: 0, feeling: indifferent } }",
  ),
  touchpoints: field(list(touchpoint), "Where the customer meets the organisation."),
  channels: field(list(reference), "Ids of the channels it happens on. Example: [web, phone]"),
  device: field(
    wordOr(text, DEVICES),
    "What the customer uses. Any text; these are usual: desktop, mobile, tablet, kiosk, phone, none.",
  ),
  moment: field(moment, "A moment of truth: `true`, its type, its name, or the whole of it."),
  pains: field(list(pain), "What hurts here. One text, or a list of texts and whole pains."),
  gains: field(list(gain), "What is good here. One text, or a list of texts and whole gains."),
  opportunities: field(list(opportunity), "What could be done about it."),
  evidence: field(texts, "What the customer sees and keeps of the service. Example: [Brochure]"),
  frontstage: field(texts, "What the organisation does in sight of the customer."),
  backstage: field(texts, "What the organisation does out of the customer's sight."),
  support: field(texts, "What others do so that it can be done: processes, teams, partners."),
  systems: field(list(reference), "Ids of the systems in use. Example: [crm]"),
  data: field(data, "What is known of the customer before and after this step."),
  metrics: field(list(metricValue), "What was measured here."),
  research: field(
    list(reference),
    "Ids of the research behind this step and all its claims. Example: [int-07]",
  ),
  owner: field(text, "Who is responsible for this step. Example: Marketing"),
  image: field(
    plainText,
    "A local image (PNG, JPEG, WebP or GIF), counted from the folder of this file. Example: images/spreadsheet.png",
  ),
  notes: field(text, "Notes for those who work on the map."),
  next: field(
    list(way),
    "Where it goes from here: ids of steps or stages, `drop-out` or `end`. Default: the step that follows.",
  ),
  lanes: field(
    z.record(ownKey, texts),
    "Texts for the user's own lanes, by lane id. Example: { legal: Procurement rules apply }",
  ),
};

/** A step of a stage; a text alone is its name. */
export const step = object(
  "step",
  {
    id: field(id, "The name that `next` refers to. Default: the name, hyphenated."),
    name: needed(text, "What happens, in a few words. Example: Compares vendors"),
    duration: field(text, "How long it takes. Example: 5 days"),
    ...stepFields,
  },
  { text: "name" },
);

export type StepFields = Omit<StepEntry, "id" | "name" | "duration">;
export type StepEntry = z.output<typeof step>;

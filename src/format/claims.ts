/** What somebody says about the customer: pains, gains and opportunities. */
import type * as z from "zod/mini";
import { field, list, needed, object } from "./shapes.ts";
import { text } from "./text.ts";
import { id, level, link, oneOf, reference } from "./values.ts";

const research = field(
  list(reference),
  "Ids of the research behind this. A claim with none, on itself or on its step, is assumed and looks so. Example: [int-07]",
);

const personas = field(list(reference), "Ids of the personas this is true for. Default: all.");

export const pain = object(
  "pain",
  {
    id: field(id, "The name that opportunities refer to. Default: the text, hyphenated."),
    text: needed(text, "What hurts, in one sentence. Example: No price on any site"),
    severity: field(level, "How much it hurts, from 1 (a nuisance) to 5 (they leave)."),
    personas,
    whys: field(
      list(text),
      "Why is that so? And why is that? One answer after the other, as many as it takes.",
    ),
    cause: field(text, "The root cause. Example: Nobody owns pricing communication"),
    research,
  },
  { text: "text" },
);

export const gain = object(
  "gain",
  {
    text: needed(
      text,
      "What is good here, in one sentence. Example: Peer reviews are easy to find",
    ),
    personas,
    research,
  },
  { text: "text" },
);

export const opportunity = object(
  "opportunity",
  {
    id: field(id, "A name to refer to. Default: the text, hyphenated."),
    text: needed(text, "What could be done, in one sentence. Example: Publish a price range"),
    solves: field(list(reference), "Ids of the pains it solves, of any step. Example: [no-price]"),
    impact: field(level, "How much it would help, from 1 to 5."),
    effort: field(level, "How much work it is, from 1 to 5."),
    owner: field(text, "Who is responsible for it. Example: Marketing"),
    status: field(
      oneOf(["idea", "planned", "doing", "done", "rejected"]),
      "How far it is: idea, planned, doing, done or rejected.",
    ),
    metric: field(reference, "Id of the metric that would show its effect. Example: csat"),
    link: field(link, "The address of a ticket or document."),
    research,
  },
  { text: "text" },
);

export type PainEntry = z.output<typeof pain>;

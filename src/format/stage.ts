import type * as z from "zod/mini";
import { field, list, needed, object } from "./shapes.ts";
import { step, stepFields } from "./step.ts";
import { text } from "./text.ts";
import { id, oneOf } from "./values.ts";

/** A stage; a text alone is its name. Without `steps` it is its own single step. */
export const stage = object(
  "stage",
  {
    id: field(id, "A name to refer to. Default: the name, hyphenated."),
    name: needed(text, "What the stage is called. Example: Research"),
    phase: field(
      oneOf(["before", "during", "after"]),
      "Before, during or after the purchase, or whatever the journey turns on.",
    ),
    goal: field(
      text,
      "What the customer wants to reach in this stage. Example: A shortlist of three",
    ),
    expects: field(text, "What the customer expects of this stage. Example: Clear prices"),
    gets: field(text, "What the organisation delivers: the gap. Example: A contact form"),
    duration: field(text, "How long the stage takes. Example: 3 weeks"),
    steps: field(
      list(step),
      "The steps of this stage. Without it the stage is its own single step, and step fields stand on it directly.",
    ),
    ...stepFields,
  },
  { text: "name" },
);

export type StageEntry = z.output<typeof stage>;

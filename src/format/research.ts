import { field, needed, object } from "./shapes.ts";
import { text } from "./text.ts";
import { count, id, link, wordOr } from "./values.ts";

export const RESEARCH_KINDS = [
  "interview",
  "survey",
  "analytics",
  "observation",
  "support-tickets",
  "workshop",
  "desk",
];

/** Where claims come from; a text alone is its title. */
export const researchSource = object(
  "research source",
  {
    id: field(id, "The name that claims refer to. Default: the title, hyphenated. Example: int-07"),
    kind: field(
      wordOr(text, RESEARCH_KINDS),
      "How it was found out. Any text; these are usual: interview, survey, analytics, observation, support-tickets, workshop, desk.",
    ),
    title: needed(text, "What it is called. Example: Seven buyers"),
    n: field(count, "How many people, answers or cases. Example: 7"),
    date: field(text, "When: a day, a month or a year. Example: 2026-05-12"),
    link: field(link, "The address of the notes or the report."),
  },
  { text: "title" },
);

import { field, needed, object } from "./shapes.ts";
import { text } from "./text.ts";
import { level, wordOr } from "./values.ts";

export const STANCES = ["supporter", "champion", "guardian", "observer", "blocker"];

/** Somebody who has a say without being on the journey. */
export const stakeholder = object(
  "stakeholder",
  {
    name: needed(text, "Who it is. Example: Works council"),
    power: field(level, "How much they can decide, from 1 to 5."),
    interest: field(level, "How much it touches them, from 1 to 5."),
    stance: field(
      wordOr(text, STANCES),
      "How they stand to it. Any text; these are usual: supporter, champion, guardian, observer, blocker.",
    ),
    note: field(text, "What else there is to know. Example: Must approve"),
  },
  { text: "name" },
);

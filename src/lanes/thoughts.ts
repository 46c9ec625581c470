import { quoted } from "../locale/phrases.ts";
import { cardLane } from "./card-lane.ts";

/** What the customer thinks, in the first person and in quotation marks. */
export const thoughts = cardLane({
  id: "thoughts",
  icon: "thoughts",
  side: "customer",
  title: (words) => words.lanes.thoughts,
  padding: 10,
  between: 12,
  below: 8,
  shows: (step) => step.thoughts.length > 0,
  cards: (step, { words }) =>
    step.thoughts.map((text, index) => ({
      path: `${step.path}.thoughts[${index}]`,
      parts: [{ kind: "text", text: quoted(words, text), size: "body", tone: "ink" }],
    })),
});

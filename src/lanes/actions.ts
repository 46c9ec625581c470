import { cardLane } from "./card-lane.ts";

/** What the customer does. */
export const actions = cardLane({
  id: "actions",
  icon: "actions",
  side: "customer",
  title: (words) => words.lanes.actions,
  padding: 0,
  between: 4,
  shows: (step) => step.actions.length > 0,
  cards: (step) =>
    step.actions.map((text, index) => ({
      path: `${step.path}.actions[${index}]`,
      parts: [
        {
          kind: "text",
          text,
          size: "body",
          tone: "ink",
          ...(step.actions.length > 1 ? { lead: { kind: "bullet" } } : {}),
        },
      ],
    })),
});

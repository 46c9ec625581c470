import { cardLane } from "./card-lane.ts";
import { markedPeople } from "./people.ts";

/** What goes well. */
export const gains = cardLane({
  id: "gains",
  icon: "gains",
  side: "customer",
  title: (words) => words.lanes.gains,
  padding: 10,
  between: 8,
  shows: (step) => step.gains.length > 0,
  cards: (step, { journey }) =>
    step.gains.map((gain) => ({
      path: gain.path,
      assumed: gain.assumed,
      personas: gain.personas,
      parts: [
        {
          kind: "text",
          text: gain.text,
          size: "body",
          tone: "gain-ink",
          lead: { kind: "icon", icon: "gains" },
        },
        ...markedPeople(journey, gain.personas),
      ],
    })),
});

import type { Step } from "../journey/journey.ts";
import type { Words } from "../locale/words.ts";
import type { ServiceSide } from "./blueprint-lines.ts";
import { cardLane } from "./card-lane.ts";
import type { Lane } from "./lane.ts";

type ServiceField = "evidence" | "frontstage" | "backstage" | "support";

/** A lane of the service blueprint: each text of a step on a card of its own. */
export function serviceLane(lane: { id: ServiceField; side: ServiceSide }): Lane {
  const { id } = lane;
  return cardLane({
    ...lane,
    icon: id,
    title: (words: Words) => words.lanes[id],
    padding: 10,
    between: 8,
    shows: (step: Step) => step[id].length > 0,
    cards: (step) =>
      step[id].map((text, index) => ({
        path: `${step.path}.${id}[${index}]`,
        parts: [{ kind: "text", text, size: "body", tone: "ink" }],
      })),
  });
}

import type { LaneChoice } from "../journey/journey.ts";
import { cardLane } from "./card-lane.ts";
import type { Lane } from "./lane.ts";

/** A lane that the user has named: its texts stand in the steps' `lanes`. */
export function ownLane(choice: LaneChoice): Lane {
  return cardLane({
    id: choice.id,
    icon: "own",
    partial: "lanes/own",
    title: () => choice.title ?? choice.id,
    ...(choice.color === undefined ? {} : { color: choice.color }),
    padding: 0,
    between: 4,
    shows: (step) => (step.lanes[choice.id]?.length ?? 0) > 0,
    cards: (step) =>
      (step.lanes[choice.id] ?? []).map((text, index) => ({
        path: `${step.path}.lanes.${choice.id}[${index}]`,
        parts: [{ kind: "text", text, size: "body", tone: "ink" }],
      })),
  });
}

import type { LaneChoice, Step } from "../journey/journey.ts";
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
    shows: (step) => textsOf(step, choice.id).length > 0,
    cards: (step) =>
      textsOf(step, choice.id).map((text, index) => ({
        path: `${step.path}.lanes.${choice.id}[${index}]`,
        parts: [{ kind: "text", text, size: "body", tone: "ink" }],
      })),
  });
}

/** A lane may have any name, `constructor` too. */
function textsOf({ lanes }: Step, id: string): string[] {
  return Object.hasOwn(lanes, id) ? (lanes[id] ?? []) : [];
}

import type * as z from "zod/mini";
import { color } from "./color.ts";
import { field, needed, object } from "./shapes.ts";
import { text } from "./text.ts";
import { reference, wordOr } from "./values.ts";

/** The lanes that the format knows, in their usual order. */
export const BUILT_IN_LANES = [
  "presence",
  "images",
  "actions",
  "thoughts",
  "touchpoints",
  "emotion",
  "moments",
  "gap",
  "pains",
  "gains",
  "opportunities",
  "metrics",
  "evidence",
  "frontstage",
  "backstage",
  "support",
  "systems",
] as const;

export type BuiltInLane = (typeof BUILT_IN_LANES)[number];

/** A lane to show: the id of a built-in one, or one of the user's own. */
export const lane = object(
  "lane",
  {
    id: needed(
      wordOr(reference, BUILT_IN_LANES),
      `A built-in lane (${BUILT_IN_LANES.join(", ")}) or an id of your own, which steps fill under \`lanes\`.`,
    ),
    title: field(text, "What stands beside the lane. Default for a lane of your own: its id."),
    color: field(color, 'The colour of the lane\'s texts. Example: "#475569"'),
  },
  { text: "id" },
);

export type LaneEntry = z.output<typeof lane>;

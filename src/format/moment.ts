import type * as z from "zod/mini";
import { field, object } from "./shapes.ts";
import { text } from "./text.ts";
import { level, wordOr } from "./values.ts";

export const MOMENT_TYPES = ["zmot", "fmot", "smot", "tmot"];

/** A moment of truth: `true`, its type, its name, or the whole of it. */
export const moment = object(
  "moment of truth",
  {
    type: field(
      wordOr(text, MOMENT_TYPES),
      "zmot: research before contact. fmot: the first seconds of choice. smot: use, which may repeat. tmot: feedback and recommendation. Or any text.",
    ),
    name: field(text, "What the moment is called. Example: The shortlist"),
    why: field(text, "Why it decides. Example: Vendors left out here never come back"),
    success: field(text, "What it looks like when it goes well."),
    failure: field(text, "What it looks like when it goes wrong."),
    owner: field(text, "Who is responsible for it."),
    importance: field(level, "How much it matters to the customer, from 1 to 5."),
    performance: field(
      level,
      "How well it goes today, from 1 to 5. The gap is importance − performance.",
    ),
  },
  { text: "name", short: namedOrTyped, also: [true, false], insteadOf: "`true`, a text" },
);

/** `true` is a moment with nothing more to say; a known type is one too. */
function namedOrTyped(value: unknown): unknown {
  if (value === true) return {};
  return typeof value === "string" && MOMENT_TYPES.includes(value) ? { type: value } : value;
}

export type MomentEntry = z.output<typeof moment>;

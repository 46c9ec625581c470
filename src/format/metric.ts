import type * as z from "zod/mini";
import { field, needed, object } from "./shapes.ts";
import { text } from "./text.ts";
import { count, id, number, oneOf, reference } from "./values.ts";

/** What is measured, declared once; a text alone is its name. */
export const metric = object(
  "metric",
  {
    id: field(id, "The name that measured values refer to. Default: the name, hyphenated."),
    name: needed(text, "What is measured. Example: Satisfaction after demo"),
    kind: field(
      oneOf(["nps", "csat", "ces", "percent", "count", "duration", "money", "number"]),
      "What sort of figure it is. Default: number. nps: %(9–10) − %(0–6), from -100 to 100. csat: the share of top answers. ces: customer effort; say its direction with `better`.",
    ),
    unit: field(text, 'What stands behind the figure. Example: "%"'),
    better: field(
      oneOf(["higher", "lower"]),
      "Which way is good. Default: higher, and lower for a duration.",
    ),
    target: field(number, "The figure to reach."),
    method: field(text, "How it is measured. Example: share of 4 and 5 on a 1–5 scale"),
  },
  { text: "name" },
);

/** What was measured at a step. */
export const metricValue = object(
  "measured value",
  {
    metric: needed(reference, "Id of the metric. Example: csat"),
    value: needed(number, "What was measured: a number without its unit. Example: 62"),
    n: field(count, "How many answers or cases. Example: 118"),
    period: field(text, "When it was measured. Example: 2026-Q3"),
  },
  { text: "metric" },
);

export type MetricEntry = z.output<typeof metric>;

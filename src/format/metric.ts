import * as z from "zod/mini";
import { field, needed, object } from "./shapes.ts";
import { plainText, text } from "./text.ts";
import { count, id, number, oneOf, reference, wordOr } from "./values.ts";

/** The method that the program knows; any other text describes one in words. */
export const MEAN = "mean";

const scale = object("scale of answers", {
  min: needed(number, "The lowest answer that could be given. Example: 1"),
  max: needed(number, "The highest answer that could be given. Example: 5"),
});

const columns = object(
  "set of columns",
  {
    answer: field(plainText, "The column with the answers. Default: answer. Example: score"),
    step: field(
      plainText,
      "The column with ids of steps: each step gets a value. Rows without one are about the whole journey. Example: step_id",
    ),
    persona: field(
      plainText,
      "The column with ids of personas: each persona gets a value of its own. Example: who",
    ),
    date: field(
      plainText,
      "The column with the days of the answers (2026-10-01), which tell the period. Example: when",
    ),
  },
  { text: "answer" },
);

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
    unit: field(
      text,
      'What the figure counts. Written as the map\'s language writes it: "%", currencies (EUR, €), times (min, h, days). Any other text stands behind the figure.',
    ),
    better: field(
      oneOf(["higher", "lower"]),
      "Which way is good. Default: higher, and lower for a duration.",
    ),
    target: field(number, "The figure to reach."),
    method: field(
      wordOr(text, [MEAN]),
      "How it is measured. `mean`: a csat is the mean of the answers, not the share of top ones. Any other text describes it. Example: share of 4 and 5 on a 1–5 scale",
    ),
    scale: field(
      scale,
      "The scale of the answers, for csat and ces. Example: { min: 1, max: 5 }. An NPS always goes from 0 to 10.",
    ),
    top: field(
      number,
      "The lowest answer that counts as satisfied, for a csat from `source`. Default on a scale of five: its two highest. Example: 4",
    ),
    source: field(
      plainText,
      "A CSV file of raw answers, one row each, that nps, csat and ces are computed from; counted from the folder of this file. Example: data/csat.csv",
    ),
    columns: field(
      columns,
      "The columns of `source` by name. Default: answer, step, persona and date, as far as they are there. Example: { step: step_id, answer: score }",
    ),
    period: field(
      text,
      "When the answers of `source` were given, where no column tells it. Example: 2026-Q3",
    ),
    curve: field(
      z.literal([true, false]),
      "`true` draws it as a line of its own beside the emotions, its worst at the bottom and its best at the top: for nps, csat, ces and percent.",
    ),
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
export type MetricColumns = z.output<typeof columns>;

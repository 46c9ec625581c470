import { expect, test } from "vitest";
import { emotionFigure } from "../../../src/views/report/chart.ts";
import { journeyOf } from "../../support/drawn.ts";
import { htmlOf, words } from "./sample.ts";

const METRICS = "{ id: m, name: Satisfaction, kind: csat, curve: true }";

const journey = (steps: string, metrics = METRICS) =>
  journeyOf(`journeymap: 1\ntitle: T\npersonas: Ana\nmetrics: ${metrics}
stages: { name: S, steps: [${steps}] }\n`);

const measured = (value: number) => `metrics: { metric: m, value: ${value} }`;

test("the figure has a line for each metric with `curve`, with gaps where nothing is measured", async () => {
  const steps = `{ name: A, emotion: 1, ${measured(0)} }, { name: B, ${measured(100)} }, C, { name: D, ${measured(50)} }`;
  const figure = emotionFigure(await journey(steps), words);
  const [line] = figure?.measured ?? [];
  expect(line).toMatchObject({ name: "Measured: Satisfaction" });
  expect(line?.paths).toHaveLength(1);
  // From the worst at the bottom edge of the scale to the best at its top, and neutral in between.
  const downs = figure?.scale.map(({ y }) => y) ?? [];
  expect(line?.points.map(({ y }) => downs.indexOf(y))).toEqual([4, 0, 2]);
});

test("it is there also where nobody says what is felt, and not for other metrics", async () => {
  const alone = await journey(`{ name: A, ${measured(5)} }`);
  expect(emotionFigure(alone, words)?.curves).toEqual([]);
  expect(await htmlOf(alone)).toContain("Measured: Satisfaction");
  const other = await journey(`{ name: A, ${measured(5)} }`, "{ id: m, name: M, kind: csat }");
  expect(emotionFigure(other, words)).toBeUndefined();
});

import { expect, test } from "vitest";
import { journeyOf, problemsOf, stepsOf, told } from "./read-yaml.ts";

test("metrics are declared once and measured at steps", async () => {
  const journey = await journeyOf(`metrics:
  - { id: csat, name: Satisfaction, kind: csat, unit: "%", target: 80 }
  - { name: Waiting time, kind: duration }
  - Visitors
stages: { name: A, metrics: [{ metric: csat, value: 62, n: 118, period: 2026-Q3 }, { metric: visitors, value: 9 }] }
`);
  expect(journey.metrics.map(({ id, kind, better }) => [id, kind, better])).toEqual([
    ["csat", "csat", "higher"],
    ["waiting-time", "duration", "lower"],
    ["visitors", "number", "higher"],
  ]);
  expect(stepsOf(journey)[0]?.metrics).toMatchObject([
    { metric: { id: "csat", target: 80 }, value: 62, n: 118, period: "2026-Q3" },
    { metric: { id: "visitors" }, value: 9 },
  ]);
});

test("an effort score must say which way is good", async () => {
  expect(told(await problemsOf("metrics: { name: Effort, kind: ces }\nstages: A\n"))).toEqual([
    "metrics: A metric of the kind `ces` needs `better`.",
  ]);
});

test("an NPS goes from -100 to 100", async () => {
  const lines =
    "metrics: { name: Nps, kind: nps }\nstages: { name: A, metrics: { metric: nps, value: 120 } }\n";
  expect(told(await problemsOf(lines))).toEqual([
    "stages.metrics.value: `value` is 120, but an NPS goes from -100 to 100.",
  ]);
});

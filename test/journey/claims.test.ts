import { expect, test } from "vitest";
import { journeyOf, stepsOf } from "./read-yaml.ts";

test("pains are numbered through the whole journey; opportunities bear the numbers they solve", async () => {
  const journey = await journeyOf(`stages:
  - { name: A, pains: [Slow, Dear], opportunities: { text: Do all, solves: [ugly, slow] } }
  - { name: B, pains: Ugly, opportunities: [Nothing to solve] }
`);
  const steps = stepsOf(journey);
  expect(steps.flatMap(({ pains }) => pains.map(({ id, number }) => [id, number]))).toEqual([
    ["slow", 1],
    ["dear", 2],
    ["ugly", 3],
  ]);
  expect(steps.flatMap(({ opportunities }) => opportunities)).toMatchObject([
    { id: "do-all", solves: ["ugly", "slow"], solvesNumbers: [1, 3] },
    { id: "nothing-to-solve", solves: [], solvesNumbers: [] },
  ]);
});

test("a claim is assumed unless research stands behind it or behind its step", async () => {
  const journey = await journeyOf(`research: [{ id: r1, title: x }, { id: r2, title: y }]
stages:
  - { name: A, pains: [Slow, { text: Dear, research: r1 }], gains: Nice, opportunities: Act }
  - { name: B, research: r2, pains: [Slow, { text: Dear, research: [r1, r2] }], gains: Nice }
`);
  const claims = stepsOf(journey).map(({ pains, gains, opportunities }) =>
    [...pains, ...gains, ...opportunities].map(({ assumed, research }) => [assumed, ...research]),
  );
  expect(claims).toEqual([
    [[true], [false, "r1"], [true], [true]],
    [
      [false, "r2"],
      [false, "r1", "r2"],
      [false, "r2"],
    ],
  ]);
});

test("the gap of a moment is importance less performance", async () => {
  const journey = await journeyOf(`stages:
  - { name: A, moment: { type: zmot, name: The shortlist, importance: 5, performance: 2 } }
  - { name: B, moment: { importance: 5 } }
  - { name: C, moment: true }
  - D
`);
  expect(stepsOf(journey).map(({ moment }) => moment)).toEqual([
    {
      path: "stages[0].moment",
      type: "zmot",
      name: "The shortlist",
      importance: 5,
      performance: 2,
      gap: 3,
    },
    { path: "stages[1].moment", importance: 5 },
    { path: "stages[2].moment" },
    undefined,
  ]);
});

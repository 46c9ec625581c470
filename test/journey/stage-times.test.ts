import { expect, test } from "vitest";
import { stageTimes } from "../../src/journey/stage-times.ts";
import { journeyOf } from "../support/drawn.ts";

const journey = (stages: string) => journeyOf(`journeymap: 1\ntitle: T\nstages:\n${stages}`);

test("a stage has times when each of its steps says how long it takes", async () => {
  const { times, unclear } = stageTimes(
    await journey(`
  - { name: All, steps: [{ name: A, duration: 2 h }, { name: B, duration: 30 min }] }
  - { name: Some, steps: [{ name: C, duration: 2 h }, D] }
  - { name: One, duration: 2 h }
  - { name: One step, steps: [{ name: E, duration: 2 h }] }`),
  );
  expect([...times]).toEqual([[0, [120, 30]]]);
  expect(unclear).toEqual([]);
});

test("one step that cannot be measured keeps its stage from it, and is named", async () => {
  const { times, unclear } = stageTimes(
    await journey(
      "  - { name: S, steps: [{ name: A, duration: a while }, { name: B, duration: 2 h }] }",
    ),
  );
  expect(times.size).toBe(0);
  expect(unclear).toMatchObject([
    { stage: { name: "S" }, step: { name: "A" }, duration: "a while" },
  ]);
});

import { describe, expect, it } from "vitest";
import { compareJourneys } from "../../../src/journey/comparison/compare.ts";
import { unionOf } from "../../../src/journey/comparison/union.ts";
import type { Journey } from "../../../src/journey/journey.ts";
import { bothStates, exampleJourney } from "../../support/drawn.ts";
import { journeyOf } from "../read-yaml.ts";

async function union(before: string, after: string): Promise<Journey> {
  return unionOf(compareJourneys(await journeyOf(before), await journeyOf(after)));
}

/** "added: stages[0].steps[1]" for each thing that is marked. */
function marked({ compared }: Journey): string[] {
  return Object.entries(compared?.marks ?? {}).map(([path, { change }]) => `${change}: ${path}`);
}

const BOTH = await union(
  `
personas: [{ id: ana, name: Ana }, { id: ben, name: Ben }]
systems: { crm: CRM, erp: ERP }
stages:
  - name: S
    expects: A date
    steps:
      - { id: a, name: A, actions: [Looks, Asks], systems: [crm, erp], pains: [Slow, { id: fax, text: Fax }], opportunities: { text: Mail, solves: fax } }
      - { id: b, name: B, actions: Rings, pains: Queue, systems: erp, emotion: -1 }`,
  `
personas: [{ id: ana, name: Ana }]
systems: { crm: CRM, erp: ERP }
stages:
  - name: S
    expects: An hour
    steps:
      - { id: a, name: A, actions: [Asks, Writes], systems: crm, pains: [Slow, Dear] }
      - { id: c, name: C, systems: erp, emotion: 2 }`,
);
const [a, b, c] = BOTH.stages[0]?.steps ?? [];

describe("the journey of two states", () => {
  it("has the steps of both, where they stand", () => {
    expect([a, b, c].map((step) => step?.name)).toEqual(["A", "B", "C"]);
  });

  it("has in each list what is there first, then what is gone", () => {
    expect(a?.actions).toEqual(["Asks", "Writes", "Looks"]);
    expect(a?.pains.map(({ text }) => text)).toEqual(["Slow", "Dear", "Fax"]);
  });

  it("numbers pains as the later state does; those that are gone count on", () => {
    expect(a?.pains.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(b?.pains.map(({ number }) => number)).toEqual([4]);
    expect(a?.opportunities[0]?.solvesNumbers).toEqual([3]);
  });

  it("has the personas of both, those who are gone last and with places of their own", () => {
    expect(BOTH.personas.map(({ id, place }) => [id, place])).toEqual([
      ["ana", 0],
      ["ben", 1],
    ]);
  });

  it("marks what came, went and changed by its path", () => {
    expect(marked(BOTH)).toEqual([
      "removed: before.personas[1]",
      "changed: stages[0].expects",
      "changed: stages[0].steps[0]",
      "removed: stages[0].steps[0].actions[2]",
      "added: stages[0].steps[0].actions[1]",
      "removed: before.stages[0].steps[0].pains[1]",
      "added: stages[0].steps[0].pains[1]",
      "removed: before.stages[0].steps[0].opportunities[0]",
      "removed: stages[0].steps[0].systems[1]",
      "removed: before.stages[0].steps[1]",
      "removed: before.stages[0].steps[1].actions[0]",
      "removed: before.stages[0].steps[1].emotion.ana",
      "removed: before.stages[0].steps[1].emotion.ben",
      "removed: before.stages[0].steps[1].pains[0]",
      "removed: before.stages[0].steps[1].systems[0]",
      "added: stages[0].steps[1]",
      "added: stages[0].steps[1].emotion.ana",
      "added: stages[0].steps[1].systems[0]",
    ]);
  });

  it("tells of a figure computed from answers what it was at the same step", async () => {
    const both = bothStates(
      await exampleJourney("parental-leave-benefit"),
      await exampleJourney("parental-leave-benefit-tomorrow"),
    );
    const { marks = {}, earlier = {} } = both.compared ?? {};
    const asked = both.stages.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        step.metrics.flatMap(({ path, metric }) => {
          if (metric.id !== "step-csat" || marks[path]?.change !== "changed") return [];
          const told = marks[path].fields.find(({ field }) => field === "value")?.before;
          const was = earlier[step.id]?.metrics.find((one) => one.metric.id === metric.id);
          return [{ told, was: was?.value }];
        }),
      ),
    );
    expect(asked.length).toBeGreaterThan(3);
    for (const { told, was } of asked) expect(told).toBe(was);
  });

  it("knows each step as it was", () => {
    expect(Object.keys(BOTH.compared?.earlier ?? {})).toEqual(["a", "b"]);
  });

  it("gives no two things one id", async () => {
    const one = await union(
      "stages: [{ name: S, steps: [{ name: A, pains: Slow }, { name: B, pains: Slow }] }]",
      "stages: [{ name: S, steps: [{ name: A }, { name: B, pains: Slow }] }]",
    );
    const ids = one.stages[0]?.steps.flatMap(({ pains }) => pains.map(({ id }) => id)) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(2);
  });
});

it("everybody is each persona where only one state names them", async () => {
  const one = await union(
    "stages: [{ name: S, emotion: -1 }]",
    "personas: [{ id: ana, name: Ana }]\nstages: [{ name: S, emotion: 1 }]",
  );
  const was = Object.values(one.compared?.earlier ?? {})[0]?.emotions;
  expect(was?.map(({ personaId, score }) => [personaId, score])).toEqual([["ana", -1]]);
});

import { describe, expect, it } from "vitest";
import { compareJourneys } from "../../../src/journey/comparison/compare.ts";
import {
  type Compared,
  changeOf,
  type JourneyComparison,
  latest,
} from "../../../src/journey/comparison/comparison.ts";
import { countChanges } from "../../../src/journey/comparison/counts.ts";
import { changeRows } from "../../../src/views/prose/change-rows.ts";
import { journeyOf } from "../read-yaml.ts";

/** Two states of a journey, each given as what stands under its title. */
async function compared(before: string, after: string): Promise<JourneyComparison> {
  return compareJourneys(await journeyOf(before), await journeyOf(after));
}

/** Two states of a journey of one stage, given by its steps as YAML flow maps. */
function steps(before: string, after: string): Promise<JourneyComparison> {
  return compared(oneStage(before), oneStage(after));
}

function oneStage(flow: string): string {
  return `stages: [{ name: S, steps: [${flow}] }]`;
}

/** "added Pay": what happened to each step, in their order. */
function stepsTold({ stages }: JourneyComparison): string[] {
  return stages.flatMap((stage) => stage.steps.map(({ step }) => told(step, latest(step).name)));
}

/** "changed No price: severity": what happened to all that stands at steps and did not stay as it was. */
function itemsTold({ stages }: JourneyComparison): string[] {
  const items = stages.flatMap((stage) => stage.steps.flatMap((step) => step.items));
  return items.flatMap((item) =>
    changeOf(item) ? [told(item, `${latest(item).kind} ${latest(item).text}`)] : [],
  );
}

function told(one: Compared<unknown>, name: string): string {
  const fields = one.kind === "kept" ? one.fields.map(({ field }) => field) : [];
  const moved = one.kind === "kept" && one.moved && fields.length > 0 ? " (moved)" : "";
  const which = fields.length > 0 ? `: ${fields.join(", ")}` : "";
  return `${changeOf(one) ?? "same"} ${name}${which}${moved}`;
}

describe("two states that are alike", () => {
  it("have nothing to tell, whatever stands in them", async () => {
    const lines = `
personas: [{ id: ana, name: Ana, goals: Peace }]
research: { id: talk, title: Talk }
metrics: { id: wait, name: Wait, kind: duration, unit: min }
stages:
  - { name: Ask, emotion: 1, pains: { text: Slow, whys: [Queue] }, opportunities: { text: Faster, solves: slow }, metrics: { metric: wait, value: 3 }, moment: true, channels: web, lanes: { legal: Rules }, data: { in: a, out: b } }`;
    const same = await compared(lines, lines);
    expect(itemsTold(same)).toEqual([]);
    expect(countChanges(same)).toEqual({ added: 0, removed: 0, changed: 0, moved: 0 });
    expect([...same.fields, ...same.items.filter(changeOf)]).toEqual([]);
  });
});

describe("steps", () => {
  it("are the same by their id, whatever they are called", async () => {
    const one = await steps("{ id: pay, name: Pays }", "{ id: pay, name: Pays at once }");
    expect(stepsTold(one)).toEqual(["changed Pays at once: name"]);
  });

  it("else by their name, whatever its capitals and accents", async () => {
    const one = await steps("{ id: a, name: Plătește }", "{ id: b, name: plateste }");
    expect(stepsTold(one)).toEqual(["changed plateste: name"]);
  });

  it("that are in one state only stand where they were, and where they are", async () => {
    const both = await steps("Ask, Ring, Wait, Pay", "Ask, Wait, Write, Pay");
    expect(stepsTold(both)).toEqual([
      "same Ask",
      "removed Ring",
      "same Wait",
      "added Write",
      "same Pay",
    ]);
  });

  it("that change places are as few as can be", async () => {
    const one = await steps("A, B, C, D", "D, A, B, C");
    expect(stepsTold(one)).toEqual(["moved D", "same A", "same B", "same C"]);
  });

  it("go to other stages", async () => {
    const one = await compared(
      "stages: [{ name: S, steps: [A, B] }, { name: T, steps: [C] }]",
      "stages: [{ name: S, steps: [A] }, { name: T, steps: [B, C] }]",
    );
    expect(stepsTold(one)).toEqual(["same A", "moved B", "same C"]);
  });

  it("by id are found before those by name", async () => {
    const one = await compared(
      "stages: [{ name: S, steps: [{ id: a, name: N }] }, { name: T, steps: [{ id: b, name: M }] }]",
      "stages: [{ name: S, steps: [{ id: b, name: N }] }]",
    );
    expect(stepsTold(one)).toEqual(["removed N", "changed N: name (moved)"]);
  });
});

describe("what stands at a step", () => {
  it("is the same by its id, and says what differs", async () => {
    const one = await steps(
      "{ name: A, pains: [{ id: p, text: No price, severity: 4, whys: [X] }] }",
      "{ name: A, pains: [{ id: p, text: A price by mail, severity: 2, whys: [X] }] }",
    );
    expect(itemsTold(one)).toEqual(["changed pain A price by mail: text, severity"]);
  });

  it("else by what it says", async () => {
    const one = await steps(
      "{ name: A, gains: [Kind, Quick], actions: [Looks, Asks] }",
      "{ name: A, gains: [Kind, Cheap], actions: [Asks, Writes] }",
    );
    expect(itemsTold(one)).toEqual([
      "removed action Looks",
      "added action Writes",
      "removed gain Quick",
      "added gain Cheap",
    ]);
  });

  it("may have gone to another step, by its id or as the only one that says so", async () => {
    const one = await steps(
      "{ name: A, opportunities: { id: o, text: Price page }, gains: Kind }, { name: B }",
      "{ name: A }, { name: B, opportunities: { id: o, text: Price list }, gains: Kind }",
    );
    expect(itemsTold(one)).toEqual([
      "moved gain Kind",
      "changed opportunity Price list: text (moved)",
    ]);
  });

  it("has not gone anywhere where several say the same", async () => {
    const one = await steps(
      "{ name: A, gains: Kind }, { name: B, gains: Kind }, { name: C }",
      "{ name: A }, { name: B }, { name: C, gains: Kind }",
    );
    expect(itemsTold(one)).toEqual(["removed gain Kind", "removed gain Kind", "added gain Kind"]);
  });

  it("keeps to its step where the same is said at others, though default ids are counted", async () => {
    const one = await steps(
      "{ name: A, pains: Slow }, { name: B, pains: Slow }",
      "{ name: A }, { name: B, pains: Slow }",
    );
    expect(itemsTold(one)).toEqual(["removed pain Slow"]);
  });

  it("is a channel or a system of this step", async () => {
    const one = await steps(
      "{ name: A, channels: web, systems: crm }, { name: B }",
      "{ name: A }, { name: B, channels: web, systems: crm }",
    );
    expect(itemsTold(one)).toEqual([
      "removed channel web",
      "removed system crm",
      "added channel web",
      "added system crm",
    ]);
  });

  it("is one moment of truth, whatever it is called", async () => {
    const one = await steps(
      "{ name: A, moment: { name: The call, performance: 1, importance: 4 } }",
      "{ name: A, moment: { name: The visit, performance: 4, importance: 4 } }",
    );
    expect(itemsTold(one)).toEqual(["changed moment The visit: text, name, performance"]);
  });

  it("is what each persona feels there", async () => {
    const people = "personas: [{ id: ana, name: Ana }, { id: ben, name: Ben }]\n";
    const one = await compared(
      `${people}stages: [{ name: S, emotion: { ana: -1, ben: 1 } }]`,
      `${people}stages: [{ name: S, emotion: { ana: { score: 1, feeling: glad }, ben: 1 } }]`,
    );
    expect(itemsTold(one)).toEqual(["changed emotion Ana: score, feeling"]);
    expect(countChanges(one).changed).toBe(0);
  });

  it("feels the same where only the scale is another one", async () => {
    const one = await compared(
      "stages: [{ name: S, emotion: 1 }]",
      "scale: { min: 1, max: 5 }\nstages: [{ name: S, emotion: 4 }]",
    );
    expect(itemsTold(one)).toEqual([]);
  });

  it("has figures of its own for each metric", async () => {
    const metrics = "metrics: [{ id: wait, name: Wait, kind: duration, unit: min }]\n";
    const one = await compared(
      `${metrics}stages: [{ name: S, metrics: { metric: wait, value: 9, n: 10 } }]`,
      `${metrics}stages: [{ name: S, metrics: { metric: wait, value: 3, n: 10 } }]`,
    );
    expect(itemsTold(one)).toEqual(["changed metric Wait: value"]);
  });

  it("stands in the user's own lanes too, each for itself", async () => {
    const one = await steps(
      "{ name: A, lanes: { legal: Rules, it: Rules } }",
      "{ name: A, lanes: { legal: Rules } }",
    );
    expect(itemsTold(one)).toEqual(["removed own Rules"]);
  });
});

describe("what refers to something", () => {
  it("has not changed because that has another id or another wording now", async () => {
    const one = await steps(
      "{ name: A, pains: [{ id: p, text: No price }], opportunities: { id: o, text: List, solves: p }, next: b }, { id: b, name: B }",
      "{ name: A, pains: [{ id: p, text: No prices }], opportunities: { id: o, text: List, solves: p }, next: c }, { id: c, name: B }",
    );
    expect(itemsTold(one)).toEqual(["changed pain No prices: text"]);
    expect(stepsTold(one)).toEqual(["same A", "same B"]);
  });
});

describe("the whole journey", () => {
  it("tells what is said of it, and what is declared for it", async () => {
    const one = await compared(
      "state: current\nversion: '1'\nstakeholders: [Council, Union]\nresearch: [{ id: t, title: Talks, n: 3 }]\nstages: S",
      "state: future\ngoal: Peace\nstakeholders: [Council]\nresearch: [{ id: t, title: Talks, n: 9 }]\nstages: S",
    );
    expect(one.fields).toEqual([
      { field: "state", before: "current", after: "future" },
      { field: "goal", after: "Peace" },
      { field: "version", before: "1" },
    ]);
    const told = one.items.flatMap((item) =>
      changeOf(item) ? [`${changeOf(item)} ${latest(item).text}`] : [],
    );
    expect(told).toEqual(["removed Union", "changed Talks"]);
  });

  it("has personas who are the same by their ids", async () => {
    const one = await compared(
      "personas: [{ id: ana, name: Ana }, { id: ben, name: Ben }]\nstages: S",
      "personas: [{ id: ana, name: Ana, quote: Done. }, { id: eva, name: Eva }]\nstages: S",
    );
    const told = one.personas.map((persona) => `${changeOf(persona)} ${latest(persona).name}`);
    expect(told).toEqual(["changed Ana", "removed Ben", "added Eva"]);
  });
});

it("an empathy map differs in what it says", async () => {
  const persona = (empathy: string) => `personas: [{ name: Ana, empathy: ${empathy} }]\nstages: S`;
  const one = await compared(persona("{ sees: [A] }"), persona("{ sees: [A], hears: B }"));
  expect(one.personas.map((ana) => (ana.kind === "kept" ? ana.fields : []))).toEqual([
    [{ field: "empathy", before: ["A"], after: ["A", "B"] }],
  ]);
});

describe("counting", () => {
  it("has what came or went with a step or a stage in that step or stage", async () => {
    const one = await compared(
      "stages: [{ name: S, steps: [{ name: A, actions: [X, Y] }] }, { name: T, steps: [B, C] }]",
      "stages: [{ name: S, steps: [{ name: A, actions: [X] }, { name: N, actions: [Y, Z] }] }]",
    );
    // The action Y has gone to the new step, the action Z has come with it.
    expect(countChanges(one)).toEqual({ added: 1, removed: 1, changed: 0, moved: 1 });
  });
});

it("neither journey is changed", async () => {
  const [before, after] = [await journeyOf(oneStage("A, B")), await journeyOf(oneStage("B, C"))];
  const copies = structuredClone([before, after]);
  compareJourneys(before, after);
  expect([before, after]).toEqual(copies);
  expect(changeRows(before, JSON.parse("{}"))).toEqual([]);
});

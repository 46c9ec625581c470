import { describe, expect, test } from "vitest";
import { limits } from "../../src/source/limits.ts";
import { journeyOf, problemsOf, stepsOf, told } from "./read-yaml.ts";

describe("references", () => {
  test("use ids, or names that give the same id", async () => {
    const journey = await journeyOf(`personas: [{ id: ana, name: Ana Popescu }, Dan Ionescu]
stages: [{ name: A, personas: [ana, Dan Ionescu] }, { name: B, personas: [Ana, dan-ionescu, ana] }]
`);
    expect(stepsOf(journey).map(({ personas }) => personas)).toEqual([
      ["ana", "dan-ionescu"],
      ["ana", "dan-ionescu"],
    ]);
  });

  test("that lead nowhere are told, with what is likely and what there is", async () => {
    const found = await problemsOf(`personas: [Ana, Cfo]
research: { id: int-07, title: x }
metrics: Csat
stages:
  - name: A
    personas: [anna]
    research: int-7
    pains: { text: p, research: foo, personas: [bob] }
    opportunities: { text: o, solves: q, metric: csta }
    metrics: { metric: nps, value: 1 }
    next: [B, nowhere, end, drop-out, a]
  - B
`);
    expect(found.every(({ code }) => code === "unknown-id")).toBe(true);
    expect(found.map(({ path, message, help }) => `${path}: ${message} ${help}`)).toEqual([
      "stages[0].personas[0]: There is no persona `anna`. Did you mean `ana`? Personas here: ana, cfo.",
      "stages[0].research: There is no research source `int-7`. Did you mean `int-07`? Research sources here: int-07.",
      "stages[0].pains.research: There is no research source `foo`. Research sources here: int-07.",
      "stages[0].pains.personas[0]: There is no persona `bob`. Personas here: ana, cfo.",
      "stages[0].opportunities.solves: There is no pain `q`. Pains here: p.",
      "stages[0].opportunities.metric: There is no metric `csta`. Did you mean `csat`? Metrics here: csat.",
      "stages[0].metrics.metric: There is no metric `nps`. Metrics here: csat.",
      "stages[0].next[1]: There is no step or stage `nowhere`. Steps and stages here: a, b, drop-out, end.",
    ]);
  });

  test("to a kind of which there is none", async () => {
    const [first] = await problemsOf("stages: { name: A, personas: ana }\n");
    expect(first?.help).toBe("Declare it under `personas` at the top of the file.");
  });

  test("are told together with what is wrong otherwise", async () => {
    const found = await problemsOf(
      "stages: [{ name: A, emotoin: 1, research: x }, { name: B, next: c }]\n",
    );
    expect(told(found)).toEqual([
      "stages[0].emotoin: `emotoin` is not a field of a stage.",
      "stages[0].research: There is no research source `x`.",
      "stages[1].next: There is no step or stage `c`.",
    ]);
  });

  test("are not told when what they mean may be what could not be read", async () => {
    const found = await problemsOf(`personas: [{ nam: Ana }]
stages: [{ name: A, personas: ana, next: b, pains: { txt: Slow }, opportunities: { text: x, solves: slow } }, { nam: B }]
`);
    expect(found.map(({ code }) => code)).toEqual(["unknown-key", "unknown-key", "unknown-key"]);
  });
});

describe("ways", () => {
  test("lead to steps; a stage is entered at its first one", async () => {
    const journey = await journeyOf(`stages:
  - { name: A, next: [B, { to: end, when: No money }] }
  - { name: B, steps: [C, { name: D, next: [c, drop-out] }] }
`);
    expect(stepsOf(journey).map(({ next }) => next)).toEqual([
      [{ to: "c" }, { to: "end", when: "No money" }],
      [],
      [{ to: "c" }, { to: "drop-out" }],
    ]);
  });
});

describe("channels and systems", () => {
  test("need not be declared; what is declared comes first", async () => {
    const journey =
      await journeyOf(`channels: { web: { name: Website, icon: globe }, Call centre: Hotline }
personas: { name: Ana, channels: [SMS] }
stages:
  - { name: A, channels: [web, Web shop, call centre], touchpoints: { text: x, channel: phone }, systems: CRM }
  - { name: B, channels: [web-shop, web], systems: [crm] }
`);
    expect(journey.channels).toEqual([
      { id: "web", name: "Website", icon: "globe" },
      { id: "call-centre", name: "Hotline" },
      { id: "sms", name: "SMS" },
      { id: "phone", name: "phone" },
      { id: "web-shop", name: "Web shop" },
    ]);
    expect(journey.systems).toEqual([{ id: "crm", name: "CRM" }]);
    expect(stepsOf(journey).map(({ channels }) => channels)).toEqual([
      ["web", "web-shop", "call-centre"],
      ["web-shop", "web"],
    ]);
  });
});

test("thousands of references that lead nowhere take no minutes", async () => {
  const many = (letter: string) =>
    Array.from({ length: limits.listLength }, (_, i) => `${letter}${i}`).join(",");
  const start = performance.now();
  const found = await problemsOf(
    `stages: { name: A, pains: [${many("p")}], opportunities: { text: x, solves: [${many("q")}] } }\n`,
  );
  expect(found).toHaveLength(limits.listLength);
  expect(found[0]?.help).toBe(`There are ${limits.listLength} pains here.`);
  expect(performance.now() - start).toBeLessThan(20_000);
});

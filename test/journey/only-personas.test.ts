import { describe, expect, it } from "vitest";
import type { Journey } from "../../src/journey/journey.ts";
import { onlyPersonas } from "../../src/journey/only-personas.ts";
import { journeyOf } from "../support/drawn.ts";

const JOURNEY = await journeyOf(`
journeymap: 1
title: Two who buy
personas:
  - { id: ben, name: Ben Zorn, quote: Zorn quote, empathy: { sees: Zorn sees }, channels: zorn-fax }
  - { id: ana, name: Ana }
metrics: [{ id: nps, name: Our NPS }, { id: zorn-index, name: Zorn index }]
research:
  - { id: talks, title: Talks }
  - { id: zorn-talk, title: Talk with Zorn }
  - { id: spare, title: Cited by nobody }
systems: { crm: CRM, zorn-ledger: Zorn ledger }
lanes: [presence, actions, pains, { id: legal }, { id: zorn-lane, title: Zorn lane }]
stages:
  - name: Search
    steps:
      - id: look
        name: Look
        emotion: { ana: 1, ben: { score: -1, feeling: Zorn feels, because: Zorn because } }
        research: talks
        pains:
          - { id: zorn-pain, text: Zorn pain, personas: ben, research: zorn-talk }
          - { id: ours, text: Both suffer }
          - { id: hers, text: She suffers, personas: [ana, ben] }
        gains: [{ text: Zorn gain, personas: ben }, All gain]
        opportunities:
          - { text: Zorn cure, solves: zorn-pain, metric: zorn-index }
          - { text: Both cures, solves: [hers, zorn-pain, ours] }
          - Cure of nothing
        next: [buy, { to: audit, when: Zorn asks }]
        lanes: { legal: Rules }
      - { id: audit, name: Zorn audits, personas: ben, moment: Zorn moment, systems: zorn-ledger, lanes: { zorn-lane: Zorn text } }
      - { id: buy, name: Buy, personas: ana, systems: crm, metrics: { metric: nps, value: 4 } }
  - { name: Zorn stage, personas: ben, metrics: { metric: zorn-index, value: 2 } }
  - { name: Use, emotion: 2 }
`);
const ana = onlyPersonas(JOURNEY, ["ana"]);
const look = ana.stages[0]?.steps[0];

const names = (journey: Journey) =>
  journey.stages.flatMap((stage) => stage.steps.map(({ name }) => name));

it("leaves nothing of the others, whatever it is that was theirs alone", () => {
  expect(JSON.stringify(JOURNEY).match(/zorn/giu)?.length).toBeGreaterThan(20);
  expect(JSON.stringify(ana)).not.toMatch(/zorn|ben/iu);
});

it("keeps the file as it is", () => {
  expect(names(JOURNEY)).toEqual(["Look", "Zorn audits", "Buy", "Zorn stage", "Use"]);
  expect(JOURNEY.personas).toHaveLength(2);
});

describe("what stays", () => {
  it("are the steps they take part in, and stages with any", () => {
    expect(names(ana)).toEqual(["Look", "Buy", "Use"]);
    expect(ana.stages.map(({ name }) => name)).toEqual(["Search", "Use"]);
  });

  it("is what they feel, and what all feel", () => {
    const felt = ana.stages.flatMap(({ steps }) => steps.flatMap(({ emotions }) => emotions));
    expect(felt).toEqual([
      { personaId: "ana", score: 1, written: 1 },
      { personaId: "ana", score: 2, written: 2 },
    ]);
  });

  it("are claims of theirs and of all", () => {
    expect(look?.pains.map(({ text, personas }) => [text, personas])).toEqual([
      ["Both suffer", []],
      ["She suffers", ["ana"]],
    ]);
    expect(look?.gains.map(({ text }) => text)).toEqual(["All gain"]);
  });

  it("are opportunities that solve one of those, or that name none", () => {
    expect(look?.opportunities.map(({ text, solves }) => [text, solves])).toEqual([
      ["Both cures", ["hers", "ours"]],
      ["Cure of nothing", []],
    ]);
  });

  it("are ways that lead somewhere", () => {
    expect(look?.next).toEqual([{ to: "buy" }]);
  });

  it("is what is declared for them, for all, or for nobody", () => {
    expect(ana.research.map(({ id }) => id)).toEqual(["talks", "spare"]);
    expect(ana.systems.map(({ id }) => id)).toEqual(["crm"]);
    expect(ana.metrics.map(({ id }) => id)).toEqual(["nps"]);
    expect(ana.channels).toEqual([]);
    expect(ana.lanes?.map(({ id }) => id)).toEqual(["presence", "actions", "pains", "legal"]);
  });
});

describe("two maps of one file agree", () => {
  it("in the numbers of pains", () => {
    expect(look?.pains.map(({ number }) => number)).toEqual([2, 3]);
    expect(look?.opportunities[0]?.solvesNumbers).toEqual([2, 3]);
  });

  it("in the places of personas, by which they have their colours and marks", () => {
    expect(ana.personas.map(({ place }) => place)).toEqual([1]);
  });

  it("in places of the file", () => {
    expect(ana.stages[0]?.steps.map(({ path }) => path)).toEqual([
      "stages[0].steps[0]",
      "stages[0].steps[2]",
    ]);
  });
});

it("a step is for some when it is not for all who are left", () => {
  const some = (journey: Journey) =>
    journey.stages.flatMap(({ steps }) => steps.map(({ forSome }) => forSome));
  expect(some(ana)).toEqual([false, false, false]);
  expect(some(onlyPersonas(JOURNEY, ["ana", "ben"]))).toEqual(some(JOURNEY));
});

it("all of them are the whole journey", () => {
  expect(onlyPersonas(JOURNEY, ["ana", "ben"])).toEqual(JOURNEY);
});

import { expect, test } from "vitest";
import { empathyOf } from "../../src/journey/empathy.ts";
import { onlyPersonas } from "../../src/journey/only-personas.ts";
import { journeyOf } from "../support/drawn.ts";

const YAML = `
journeymap: 1
title: T
personas:
  - { id: ana, name: Ana, empathy: { says: Hello, pains: No price, gather: true } }
  - { id: bob, name: Bob, empathy: { says: Hi } }
stages:
  - name: Find
    steps:
      - name: Search
        actions: [Types a word, "“Is anybody there?”"]
        thoughts: Where is it?
        emotion: { ana: { score: -1, feeling: lost, because: No map }, bob: { score: 1, feeling: fine } }
        pains: [no price, { text: Too slow, personas: bob }, { text: Too loud, personas: ana }]
        gains: A hit
      - { name: Ask, personas: bob, thoughts: Only Bob thinks this }
      - { name: Again, personas: ana, thoughts: Where is it? }
`;

async function told(id: string) {
  const journey = await journeyOf(YAML);
  const persona = journey.personas.find((one) => one.id === id);
  if (!persona) throw new Error(id);
  return empathyOf(journey, persona);
}

const texts = (entries: { text: string }[]) => entries.map(({ text }) => text);

test("what a persona thinks, feels, says, does, suffers and gains in its steps is gathered", async () => {
  const empathy = await told("ana");
  expect(texts(empathy.thinks)).toEqual(["Where is it?"]);
  expect(texts(empathy.feels)).toEqual(["lost – No map"]);
  expect(texts(empathy.says)).toEqual(["Hello", "Is anybody there?"]);
  expect(texts(empathy.does)).toEqual(["Types a word"]);
  expect(texts(empathy.pains)).toEqual(["No price", "Too loud"]);
  expect(texts(empathy.gains)).toEqual(["A hit"]);
});

test("each is marked with its steps, what the file itself says is not", async () => {
  const empathy = await told("ana");
  expect(empathy.thinks[0]?.steps.map(({ id }) => id)).toEqual(["search", "again"]);
  expect(empathy.pains[0]?.steps).toEqual([]);
});

test("nothing is gathered where nobody asks for it", async () => {
  const empathy = await told("bob");
  expect(texts(empathy.says)).toEqual(["Hi"]);
  expect(empathy.thinks).toEqual([]);
});

test("of a journey of one persona, nothing of the others is gathered", async () => {
  const journey = onlyPersonas(await journeyOf(YAML), ["ana"]);
  const [ana] = journey.personas;
  expect(JSON.stringify(ana && empathyOf(journey, ana))).not.toContain("Bob");
});

import { describe, expect, test } from "vitest";
import { EVERYONE, toStandardScale } from "../../src/journey/emotions.ts";
import { journeyOf, problemsOf, stepsOf, told } from "./read-yaml.ts";

const PERSONAS = "personas: [Ana, Cfo]\n";

async function emotionsOf(lines: string) {
  return stepsOf(await journeyOf(lines))[0]?.emotions;
}

describe("scales", () => {
  test.each([
    [1, 1, 5, -2],
    [3, 1, 5, 0],
    [5, 1, 5, 2],
    [0, 0, 100, -2],
    [70, 0, 100, 0.8],
    [1.5, -2, 2, 1.5],
    [7, 1, 7, 2],
  ])("%d on %d–%d is %d", (score, min, max, expected) => {
    expect(toStandardScale(score, { min, max })).toBe(expected);
  });

  test("the file's own scale is converted, and what was written is kept", async () => {
    expect(
      await emotionsOf("scale: { min: 1, max: 5 }\nstages: { name: A, emotion: 4 }\n"),
    ).toEqual([{ personaId: EVERYONE, score: 1, written: 4 }]);
  });

  test("what lies outside is told, with the scale", async () => {
    expect(
      told(await problemsOf("scale: { min: 1, max: 5 }\nstages: { name: A, emotion: -1 }\n")),
    ).toEqual(["stages.emotion: The emotion is -1, but goes from 1 to 5."]);
    expect(told(await problemsOf(`${PERSONAS}stages: { name: A, emotion: { ana: 3 } }\n`))).toEqual(
      ["stages.emotion.ana: The emotion of `ana` is 3, but goes from -2 to 2."],
    );
  });

  test("a scale that stands on its head", async () => {
    expect(
      told(await problemsOf("scale: { min: 5, max: 1 }\nstages: { name: A, emotion: 3 }\n")),
    ).toEqual(["scale: The scale goes from 5 to 1, but `max` must be more than `min`."]);
  });
});

describe("who feels what", () => {
  test("a number is meant for all who take part", async () => {
    expect(await emotionsOf(`${PERSONAS}stages: { name: A, emotion: 1 }\n`)).toEqual([
      { personaId: "ana", score: 1, written: 1 },
      { personaId: "cfo", score: 1, written: 1 },
    ]);
    expect(await emotionsOf(`${PERSONAS}stages: { name: A, personas: cfo, emotion: 1 }\n`)).toEqual(
      [{ personaId: "cfo", score: 1, written: 1 }],
    );
  });

  test("each persona may have a number, with the words for it", async () => {
    const lines = `${PERSONAS}stages: { name: A, emotion: { cfo: { score: 0, feeling: calm, because: x }, Ana: -1 } }\n`;
    expect(await emotionsOf(lines)).toEqual([
      { personaId: "ana", score: -1, written: -1 },
      { personaId: "cfo", score: 0, written: 0, feeling: "calm", because: "x" },
    ]);
  });

  test("one may differ from the others", async () => {
    const lines = `${PERSONAS}stages: { name: A, emotion: { score: 1, feeling: glad, cfo: -2 } }\n`;
    expect(await emotionsOf(lines)).toEqual([
      { personaId: "ana", score: 1, written: 1, feeling: "glad" },
      { personaId: "cfo", score: -2, written: -2 },
    ]);
  });

  test("a step without a number is a gap", async () => {
    expect(await emotionsOf(`${PERSONAS}stages: A\n`)).toEqual([]);
  });

  test("somebody who is not there, and a misspelt field", async () => {
    const lines = (emotion: string) => `${PERSONAS}stages: { name: A, emotion: ${emotion} }\n`;
    expect(await problemsOf(lines("{ anna: 1 }"))).toMatchObject([
      { code: "unknown-id", help: "Did you mean `ana`? Personas here: ana, cfo." },
    ]);
    expect(await problemsOf(lines("{ scor: 1 }"))).toMatchObject([
      { code: "unknown-key", help: "Did you mean `score`?" },
    ]);
  });

  test("words without a number", async () => {
    expect(told(await problemsOf("stages: { name: A, emotion: { feeling: sad } }\n"))).toEqual([
      "stages.emotion: An emotion needs `score`.",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { USUAL_FORMULA } from "../../../src/format/formula.ts";
import { aboutFacts } from "../../../src/views/prose/about.ts";
import { feltAt } from "../../../src/views/prose/emotions.ts";
import { glanceOf } from "../../../src/views/report/glance.ts";
import { averageCurve, personaCurve } from "../../../src/views/report/journey-curve.ts";
import { journeyOf } from "../../support/drawn.ts";
import { words } from "../report/sample.ts";

const FRAME = { width: 100, height: 40, side: 0, edge: 0 };

function felt(...emotions: string[]) {
  const stages = emotions.map((emotion, index) => `  - { name: S${index}, ${emotion} }\n`).join("");
  return journeyOf(`journeymap: 1\ntitle: T\npersonas: [Ana, Ben]\nstages:\n${stages}`);
}

describe("a feeling", () => {
  test("is told in its own words, its number and its place on the scale", async () => {
    const journey = await felt("emotion: { ana: { score: -1.5, feeling: lost, because: Signs } }");
    const [step] = journey.stages.flatMap((stage) => stage.steps);
    expect(step && feltAt(journey, step, words)).toEqual([
      {
        persona: 0,
        id: "ana",
        name: "Ana",
        score: "−1.5",
        word: "lost",
        because: "Signs",
        along: 12.5,
      },
    ]);
  });

  test.each([
    [-2, "Awful"],
    [-1.5, "Bad"],
    [-0.5, "Neutral"],
    [0.5, "Neutral"],
    [0.6, "Good"],
    [2, "Delighted"],
  ])("without words of its own, %d, is called %s as the scale has it", async (score, word) => {
    const journey = await felt(`emotion: { ana: ${score} }`);
    const [step] = journey.stages.flatMap((stage) => stage.steps);
    expect(step && feltAt(journey, step, words)[0]?.word).toBe(word);
  });
});

describe("the number of a feeling", () => {
  const scored = async (scale: string, emotion: number) => {
    const journey = await journeyOf(
      `journeymap: 1\ntitle: T\n${scale}\nstages: [{ name: S, emotion: ${emotion} }]`,
    );
    return feltAt(journey, journey.stages[0]?.steps[0] ?? fail(), words)[0];
  };
  const fail = () => {
    throw new Error("no step");
  };

  test.each([
    ["", -1.25, "−1.25", 18.75],
    ["scale: { min: 1, max: 5 }", 4, "4", 75],
    ["scale: { min: 0, max: 10 }", 7, "7", 70],
    ["scale: { min: -5, max: 5 }", 4, "+4", 90],
  ])("%s: %d is written %s", async (scale, emotion, score, along) => {
    expect(await scored(scale, emotion)).toMatchObject({ score, along });
  });

  test("comes with the file's scale among the facts of the map, where it has one", async () => {
    const head = "journeymap: 1\ntitle: T\nowner: CX\nstages: A\n";
    const facts = async (more: string) => aboutFacts(await journeyOf(`${head}${more}`), words);
    expect(await facts("")).toEqual([{ name: "Owner", text: "CX" }]);
    expect(await facts("scale: { min: 1, max: 5 }")).toContainEqual({
      name: "Scale of emotions",
      text: "1 … 5",
    });
  });
});

describe("a curve", () => {
  test("ends where nothing is known and begins again after it", async () => {
    const journey = await felt(
      "emotion: 1",
      "emotion: 2",
      "actions: x",
      "emotion: 0",
      "emotion: 1",
    );
    const { paths, points, gaps } = personaCurve(journey, FRAME, "ana");
    expect(paths).toHaveLength(2);
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [0, 10],
      [25, 0],
      [75, 20],
      [100, 10],
    ]);
    expect(gaps.map(({ x }) => x)).toEqual([25, 75]);
  });

  test("of all is the average of those who feel something", async () => {
    const journey = await felt("emotion: { ana: 2, ben: 0 }", "emotion: { ben: -2 }");
    expect(averageCurve(journey, FRAME).points.map(({ y }) => y)).toEqual([10, 40]);
  });

  test("can run on to the edges of the page", async () => {
    const journey = await felt("emotion: 2", "emotion: -2");
    const { paths } = averageCurve(journey, { ...FRAME, side: 20, toSides: true });
    expect(paths[0]).toMatch(/^M0,0C.*[ ,]20,0C.*[ ,]80,40C.*[ ,]100,40$/u);
  });
});

describe("at a glance", () => {
  test("stand the ends of the curve, the widest gap, the worst pain and the best bet", async () => {
    const journey = await felt(
      "emotion: { ana: -2, ben: 1 }, pains: [{ text: Slow, severity: 4 }]",
      "emotion: { ana: 2 }, moment: { name: The answer, importance: 5, performance: 2 }",
      "opportunities: [{ text: Done, impact: 5, effort: 1, status: done }, { text: Open, impact: 4, effort: 2 }]",
    );
    const highlights = glanceOf(journey, words, USUAL_FORMULA)?.highlights ?? [];
    expect(highlights.map(({ name, text, place }) => `${name}: ${place.number} ${text}`)).toEqual([
      "Lowest point: 1 S0",
      "Highest point: 2 S1",
      "Widest gap: 2 The answer",
      "Most severe pain: 1 Slow",
      "Most impact for the effort: 3 Open",
    ]);
    expect(highlights[0]?.notes).toEqual(["Ana: Awful (−2)"]);
  });

  test("there is nothing where the journey has neither text nor values", async () => {
    expect(glanceOf(await felt("actions: x"), words, USUAL_FORMULA)).toBeUndefined();
  });
});

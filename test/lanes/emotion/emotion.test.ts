import { describe, expect, it } from "vitest";
import type { EmotionChart } from "../../../src/lanes/emotion/chart.ts";
import type { TextBlock } from "../../../src/layout/text-block.ts";
import { bothStates, drawn, journeyOf } from "../../support/drawn.ts";

async function chartOf(steps: string, more = ""): Promise<EmotionChart> {
  const yaml = `journeymap: 1\ntitle: T\n${more}\nstages: [{ name: S, steps: [${steps}] }]`;
  const { view } = await drawn(await journeyOf(yaml));
  const content = view.map.lanes.find(({ id }) => id === "emotion")?.content;
  if (content?.kind !== "emotion") throw new Error("no emotion lane");
  return content.chart;
}

const emotions = (...scores: (number | undefined)[]) =>
  scores
    .map((score, index) => `{ name: S${index}${score === undefined ? "" : `, emotion: ${score}`} }`)
    .join(", ");

describe("the emotion curve", () => {
  it("stands above neutral for good and below for bad", async () => {
    const { curves, neutral } = await chartOf(emotions(1, 0, -2));
    const [good, even, bad] = curves[0]?.points ?? [];
    expect(good && good.y < neutral).toBe(true);
    expect(even?.y).toBe(neutral);
    expect(bad && bad.y > neutral).toBe(true);
  });

  it("has a gap where a step has no emotion, and never a zero", async () => {
    const { curves } = await chartOf(emotions(1, 2, undefined, -1, 1));
    expect(curves[0]?.paths).toHaveLength(2);
    expect(curves[0]?.points).toHaveLength(4);
  });

  it("is drawn for a journey that names no persona", async () => {
    const { curves } = await chartOf(emotions(1, -1));
    expect(curves).toHaveLength(1);
  });

  it("has faces for one persona, shapes for several, and stars at moments of truth", async () => {
    const marks = ({ curves }: EmotionChart) =>
      curves.map(({ points }) => points.map(({ mark }) => mark));
    const steps = "{ name: A, emotion: 1 }, { name: B, emotion: 2, moment: true }";
    expect(marks(await chartOf(steps, "personas: Ana"))).toEqual([["face", "star"]]);
    expect(marks(await chartOf(steps, "personas: [Ana, Bob]"))).toEqual([
      ["shape", "star"],
      ["shape", "star"],
    ]);
  });

  it("puts the marks of those who feel the same side by side", async () => {
    const { curves } = await chartOf("{ name: A, emotion: 1 }", "personas: [Ana, Bob, Cy]");
    const xs = curves.map(({ points }) => points[0]?.x ?? 0);
    expect(new Set(xs).size).toBe(3);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeGreaterThanOrEqual(16);
  });

  it("marks where the personas differ most, when they differ by much", async () => {
    const people = "personas: [Ana, Bob]";
    const close = await chartOf("{ name: A, emotion: { ana: 1, bob: 0 } }", people);
    expect(close.difference).toBeUndefined();
    const far = await chartOf(
      "{ name: A, emotion: { ana: 1, bob: -1 } }, { name: B, emotion: { ana: 2, bob: -2 } }",
      people,
    );
    expect(far.difference?.step).toBe("b");
  });

  it("grows until all the words have found a place", async () => {
    const few = await chartOf(emotions(2, 2));
    const feelings = Array.from(
      { length: 8 },
      (_, i) => `p${i}: { score: 2, feeling: feeling number ${i} }`,
    );
    const people = `personas: [${Array.from({ length: 8 }, (_, i) => `{ id: p${i}, name: P${i} }`).join(", ")}]`;
    const many = await chartOf(`{ name: A, emotion: { ${feelings.join(", ")} } }`, people);
    expect(many.labels).toHaveLength(8);
    expect(many.plot.height).toBeGreaterThan(few.plot.height);
    for (const { text } of many.labels) {
      expect(text.box.y).toBeGreaterThanOrEqual(many.plot.y);
      expect(text.box.y + text.box.height).toBeLessThanOrEqual(many.plot.y + many.plot.height);
    }
  });

  it("writes a feeling that several share once, in nobody's colour", async () => {
    const people = "personas: [Ana, Bob, Cy]";
    const shared = await chartOf(
      "{ name: A, emotion: { score: 1, feeling: glad, cy: { score: 1, feeling: proud } } }",
      people,
    );
    expect(shared.labels.map(({ text, shared }) => [saidIn(text), text.tone, shared])).toEqual([
      ["glad", "ink", true],
      ["proud", "persona-2", false],
    ]);
  });

  it("writes the same word for each who feels it at another height", async () => {
    const steps =
      "{ name: A, emotion: { ana: { score: 1, feeling: torn }, bob: { score: -1, feeling: torn } } }";
    const { labels } = await chartOf(steps, "personas: [Ana, Bob]");
    expect(labels.map(({ text }) => text.tone)).toEqual(["persona-0", "persona-1"]);
  });

  it("puts the persona's mark before each word where more than four personas are drawn", async () => {
    const marks = async (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `p${index}`);
      const feelings = ids.map(
        (id, index) => `${id}: { score: ${index % 3}, feeling: word ${id} }`,
      );
      const people = `personas: [${ids.join(", ")}]`;
      const { labels } = await chartOf(`{ name: A, emotion: { ${feelings.join(", ")} } }`, people);
      return labels.map(({ mark, text }) => mark && mark.x < text.box.x);
    };
    expect(await marks(4)).toEqual([undefined, undefined, undefined, undefined]);
    expect(await marks(5)).toEqual([true, true, true, true, true]);
  });
});

function saidIn({ lines }: TextBlock): string {
  return lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" ");
}

it("marks what was felt in an earlier state also where nobody is named", async () => {
  const state = (score: number) =>
    journeyOf(`journeymap: 1\ntitle: T\nstages: [{ name: S, emotion: ${score} }]`);
  const { bareSvg } = await drawn(bothStates(await state(-1), await state(1)));
  expect(bareSvg()).toMatch(/<g class="earlier-mark [^>]*><circle/);
});

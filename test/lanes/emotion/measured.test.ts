import { describe, expect, it } from "vitest";
import type { EmotionChart } from "../../../src/lanes/emotion/chart.ts";
import { overlaps } from "../../../src/layout/box.ts";
import { bothStates, drawn, journeyOf } from "../../support/drawn.ts";

const CURVE = "metrics: { id: m, name: Satisfaction, kind: csat, curve: true }";

async function chartOf(steps: string, more = CURVE): Promise<EmotionChart> {
  const yaml = `journeymap: 1\ntitle: T\n${more}\nstages: [{ name: S, steps: [${steps}] }]`;
  const { view } = await drawn(await journeyOf(yaml));
  const content = view.map.lanes.find(({ id }) => id === "emotion")?.content;
  if (content?.kind !== "emotion") throw new Error("no emotion lane");
  return content.chart;
}

/** Steps with these figures, each with an emotion as well. */
const steps = (...figures: (number | undefined)[]) =>
  figures
    .map((figure, index) => {
      const metrics = figure === undefined ? "" : `, metrics: { metric: m, value: ${figure} }`;
      return `{ name: S${index}, emotion: 0${metrics} }`;
    })
    .join(", ");

describe("a metric with `curve: true`", () => {
  it("runs from the worst at −2 to the best at 2, beside the emotions", async () => {
    const { measured, neutral } = await chartOf(steps(0, 50, 75, 100));
    const [line] = measured;
    expect(line?.points.map(({ score }) => score)).toEqual([-2, 0, 1, 2]);
    expect(line?.points[1]?.y).toBe(neutral);
    expect(line?.points[0] && line.points[0].y > neutral).toBe(true);
  });

  it("is an NPS from −100 to 100, and an effort from its highest to its lowest where low is good", async () => {
    const nps = "metrics: { id: m, name: N, kind: nps, curve: true }";
    const scores = async (more: string, ...figures: number[]) =>
      (await chartOf(steps(...figures), more)).measured[0]?.points.map(({ score }) => score);
    expect(await scores(nps, -100, 0, 50)).toEqual([-2, 0, 1]);
    const effort =
      "metrics: { id: m, name: E, kind: ces, better: lower, scale: { min: 1, max: 7 }, curve: true }";
    expect(await scores(effort, 7, 4, 1)).toEqual([-2, 0, 2]);
  });

  it("has a gap where a step has no figure", async () => {
    const { measured } = await chartOf(steps(10, 20, undefined, 30, 40, undefined, 50));
    expect(measured[0]?.paths).toHaveLength(2);
    expect(measured[0]?.points).toHaveLength(5);
  });

  it("bears its figures, which keep clear of marks, of words and of one another", async () => {
    const felt =
      "{ name: A, emotion: { score: 0, feeling: calm }, metrics: { metric: m, value: 50 } }";
    const { measured, labels } = await chartOf(
      `${felt}, { name: B, metrics: { metric: m, value: 49 } }`,
    );
    const texts = [
      ...labels.map(({ text }) => text.box),
      ...(measured[0]?.points.flatMap(({ label }) => label?.box ?? []) ?? []),
    ];
    expect(texts).toHaveLength(3);
    for (const [index, box] of texts.entries()) {
      for (const other of texts.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    }
  });

  it("stands beside a mark that it would cover", async () => {
    const { measured, curves } = await chartOf(steps(50));
    const distance = (measured[0]?.points[0]?.x ?? 0) - (curves[0]?.points[0]?.x ?? 0);
    expect(Math.abs(distance)).toBeGreaterThanOrEqual(16);
  });

  it("is drawn also where nobody says what is felt", async () => {
    const { curves, measured } = await chartOf("{ name: A, metrics: { metric: m, value: 5 } }");
    expect([curves.length, measured.length]).toEqual([0, 1]);
  });

  it("is in the legend by its name, and only where it is drawn", async () => {
    const legend = async (curve: string) => {
      const yaml = `journeymap: 1
title: T
metrics: { id: m, name: Satisfaction, kind: csat${curve} }
stages: { name: A, emotion: 1, metrics: { metric: m, value: 5 } }`;
      const { view } = await drawn(await journeyOf(yaml));
      return view.map.footer.legend.map(({ sign }) => sign);
    };
    expect(await legend(", curve: true")).toContain("measured");
    expect(await legend("")).not.toContain("measured");
  });

  it("needs ends: money has none, an effort none without a scale", async () => {
    const refused = (metric: string) =>
      chartOf("A", `metrics: { id: m, name: M, curve: true, ${metric} }`).catch(String);
    const told = "A curve needs to know the worst and the best figure there can be.";
    expect(await refused("kind: money")).toContain(told);
    expect(await refused("kind: ces, better: lower")).toContain(told);
  });

  it("has a line a state on a map of two states, which the legend tells apart", async () => {
    const state = (figure: number, name: string) =>
      journeyOf(`journeymap: 1
title: T
state: ${name}
${CURVE}
stages:
  - name: S
    steps:
      - { name: A, emotion: 1, metrics: { metric: m, value: ${figure} } }
      - { name: ${name}, emotion: 1, metrics: { metric: m, value: 50 } }
      - { name: Z, emotion: 1, metrics: { metric: m, value: 75 } }`);
    const { view } = await drawn(bothStates(await state(0, "current"), await state(100, "future")));
    const content = view.map.lanes.find(({ id }) => id === "emotion")?.content;
    const lines = content?.kind === "emotion" ? content.chart.measured : [];
    expect(lines.map(({ earlier }) => earlier)).toEqual([true, false]);
    expect(lines.map(({ points }) => points.map(({ score }) => score))).toEqual([
      [-2, 0, 1],
      [2, 0, 1],
    ]);
    // Neither has a gap at the step that only the other one has.
    expect(lines.map(({ paths }) => paths.length)).toEqual([1, 1]);
    // Figures of both would crowd: the earlier one bears them only at the step that is gone.
    expect(lines[0]?.points.map(({ label }) => label !== undefined)).toEqual([false, true, false]);
    const legend = view.map.footer.legend.filter(({ sign }) => sign.startsWith("measured"));
    expect(
      legend.map(({ text }) =>
        text.lines.flatMap(({ runs }) => runs.map((run) => run.text)).join(""),
      ),
    ).toEqual([
      "Measured: Satisfaction · As it is today",
      "Measured: Satisfaction · As it will be",
    ]);
  });
});

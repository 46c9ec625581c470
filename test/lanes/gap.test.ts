import { describe, expect, it } from "vitest";
import type { LaneCell } from "../../src/lanes/lane.ts";
import { overlaps } from "../../src/layout/box.ts";
import { drawn, journeyOf } from "../support/drawn.ts";
import { saidOn } from "../support/lane-cards.ts";

async function gapCells(stages: string, more = ""): Promise<LaneCell[]> {
  const { view } = await drawn(
    await journeyOf(`journeymap: 1\ntitle: T\n${more}\nstages: [${stages}]`),
  );
  const content = view.map.lanes.find(({ id }) => id === "gap")?.content;
  return content?.kind === "cards" ? content.cells : [];
}

const STEPS = "steps: [A, B, C]";

describe("the gap", () => {
  it("stands at whole stages, and only at those that say what is expected or given", async () => {
    const cells = await gapCells(
      `{ name: One, expects: Prices, gets: A form, ${STEPS} }, { name: Two, ${STEPS} }, { name: Three, gets: A call }`,
    );
    expect(cells.map(({ stage, step }) => [stage, step])).toEqual([
      ["one", undefined],
      ["three", undefined],
    ]);
    expect(cells.map(({ cards }) => cards.map(saidOn))).toEqual([
      [
        ["Expects", "Prices"],
        ["Gets", "A form"],
      ],
      [["Gets", "A call"]],
    ]);
    expect(cells[0]?.cards.map(({ path }) => path)).toEqual([
      "stages[0].expects",
      "stages[0].gets",
    ]);
  });

  it("has two sides of one height, and between them the mark of a break", async () => {
    const [cell] = await gapCells(
      `{ name: S, expects: Prices, gets: ${"A long form. ".repeat(9)}, ${STEPS} }`,
    );
    const [expects, gets] = cell?.cards ?? [];
    expect(expects?.box.y).toBe(gets?.box.y);
    expect(expects?.box.height).toBe(gets?.box.height);
    expect(expects && gets && expects.box.x + expects.box.width < gets.box.x).toBe(true);
    expect(cell?.gap?.path).toMatch(/^(M[\d.,]+L[\d.,]+){4}$/u);
  });

  it("has one side over the other where the stage is too narrow for its words", async () => {
    const long = "Kundenzufriedenheitsbefragungen";
    const [cell] = await gapCells(
      `{ name: S, expects: ${long}, gets: ${long} }, { name: T, ${STEPS} }, { name: U, ${STEPS} }`,
    );
    const [expects, gets] = cell?.cards ?? [];
    expect(expects && gets && overlaps(expects.box, gets.box)).toBe(false);
    expect(expects?.box.x).toBe(gets?.box.x);
    expect(expects?.texts.map(({ lines }) => lines.length)).toEqual([1, 1]);
  });

  it("has no mark where only one side is known", async () => {
    const cells = await gapCells(`{ name: S, expects: Prices, ${STEPS} }`);
    expect(cells[0]?.cards).toHaveLength(1);
    expect(cells[0]?.gap).toBeUndefined();
  });

  it("runs from the right in languages that do", async () => {
    const [cell] = await gapCells(`{ name: S, expects: أسعار, gets: نموذج, ${STEPS} }`, "lang: ar");
    const [expects, gets] = cell?.cards ?? [];
    expect(expects && gets && expects.box.x > gets.box.x).toBe(true);
  });
});

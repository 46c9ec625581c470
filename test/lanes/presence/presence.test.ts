import { describe, expect, it } from "vitest";
import type { PresenceRow } from "../../../src/lanes/presence/rows.ts";
import { drawn, journeyOf } from "../../support/drawn.ts";

const STEPS = `
stages:
  - name: One
    steps: [{ name: A, personas: ana }, { name: B, personas: [ana, cfo] }]
  - { name: Two, personas: ana }
  - { name: Three, personas: cfo }
  - { name: Four, personas: ana }
`;

async function rowsOf(personas: string, stages = STEPS): Promise<PresenceRow[]> {
  const journey = await journeyOf(`journeymap: 1\ntitle: T\npersonas: ${personas}\n${stages}`);
  const { view } = await drawn(journey);
  const content = view.map.lanes.find(({ id }) => id === "presence")?.content;
  return content?.kind === "presence" ? content.rows : [];
}

const said = (block: PresenceRow["role"]) =>
  block?.lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" ");

describe("the lane of presence", () => {
  it("names everybody with their role, in the order of the file", async () => {
    const rows = await rowsOf("[{ id: ana, name: Ana, role: buyer }, cfo]");
    expect(rows.map(({ name, role }) => [said(name), said(role)])).toEqual([
      ["Ana", "Buyer"],
      ["cfo", undefined],
    ]);
  });

  it("marks every step somebody takes part in", async () => {
    const [ana, cfo] = await rowsOf("[ana, cfo]");
    expect(ana?.marks.map(({ step }) => step)).toEqual(["a", "b", "two", "four"]);
    expect(cfo?.marks.map(({ step }) => step)).toEqual(["b", "three"]);
  });

  it("draws one band over steps that follow one another, and lines between", async () => {
    const [ana, cfo] = await rowsOf("[ana, cfo]");
    expect([ana?.bands.length, ana?.gaps.length]).toEqual([2, 1]);
    expect([cfo?.bands.length, cfo?.gaps.length]).toEqual([2, 3]);
    const [first, second] = ana?.bands ?? [];
    expect(ana?.gaps[0]?.x1).toBe((first?.x ?? 0) + (first?.width ?? 0));
    expect(ana?.gaps[0]?.x2).toBe(second?.x);
  });

  it("runs from the right where the language does", async () => {
    const [ana] = await rowsOf("[ana, cfo]\nlang: he");
    const xs = ana?.marks.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => b - a));
    expect(ana?.bands[0]?.x).toBeGreaterThan(ana?.bands[1]?.x ?? Number.POSITIVE_INFINITY);
  });

  it.each([
    ["one persona", "ana", "stages: [{ name: A, personas: ana }]"],
    [
      "all taking part in everything",
      "[ana, cfo]",
      "stages: [{ name: A, personas: [ana, cfo] }, B]",
    ],
  ])("is not drawn for %s", async (_, personas, stages) => {
    expect(await rowsOf(personas, stages)).toEqual([]);
  });

  it("takes the marks from the names of the steps, where it is drawn", async () => {
    const marksWith = async (lanes: string) => {
      const yaml = `journeymap: 1\ntitle: T\npersonas: [ana, cfo]\n${lanes}${STEPS}`;
      const { view } = await drawn(await journeyOf(yaml));
      return view.map.steps.map(({ people }) => people.length);
    };
    expect(await marksWith("")).toEqual([0, 0]);
    expect(await marksWith("lanes: [actions]\n")).toEqual([1, 0]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps } from "../../../src/layout/box.ts";
import { type ChipRequest, placeChips } from "../../../src/views/plot/chips.ts";

const AREA = { x: 40, y: 100, width: 640, height: 640 };
const NAME = { x: 52, y: 112, width: 120, height: 16 };
const chipAt = (x: number, y: number, width = 120): ChipRequest => ({
  point: { x, y },
  width,
  height: 24,
  pins: [14, width - 14],
  home: AREA,
});
const boxes = (chips: ReturnType<typeof placeChips>) => chips?.map(({ box }) => box) ?? [];

const anyChip = fc
  .record({
    x: fc.integer({ min: AREA.x + 64, max: AREA.x + AREA.width - 64 }),
    y: fc.integer({ min: AREA.y + 64, max: AREA.y + AREA.height - 64 }),
    width: fc.integer({ min: 10, max: 45 }).map((quarter) => 4 * quarter),
  })
  .map(({ x, y, width }) => chipAt(x, y, width));

function expectApart(chips: ReturnType<typeof placeChips>): void {
  const all = [...boxes(chips), NAME];
  all.forEach((box, index) => {
    expect(all.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
  });
  for (const { x, y, width, height } of boxes(chips)) {
    expect(x >= AREA.x && y >= AREA.y).toBe(true);
    expect(x + width <= AREA.x + AREA.width && y + height <= AREA.y + AREA.height).toBe(true);
  }
}

describe("chips", () => {
  test("stand at their points where there is room, and lead nowhere", () => {
    const [chip] = placeChips([chipAt(300, 400)], AREA, []) ?? [];
    expect(chip).toEqual({ box: { x: 286, y: 388, width: 120, height: 24 }, pin: 0, away: false });
  });

  test("turn round at the edge", () => {
    const [chip] = placeChips([chipAt(620, 400)], AREA, []) ?? [];
    expect(chip).toMatchObject({ box: { x: 514 }, pin: 1 });
    expect(chip?.leader).toBeUndefined();
  });

  test("that had to go away are led back to their point", () => {
    const chips = placeChips([chipAt(300, 400), chipAt(300, 400)], AREA, []) ?? [];
    expect(chips[1]?.leader).toEqual({ from: { x: 300, y: 400 }, to: { x: 300, y: 428 } });
  });

  test("never touch, nor a name, nor leave the area, wherever they belong", () => {
    fc.assert(
      fc.property(fc.array(anyChip, { maxLength: 30 }), (requests) => {
        expectApart(placeChips(requests, AREA, [NAME]));
      }),
      { numRuns: 40 },
    );
  });

  test("never touch where thirty belong to one point", () => {
    fc.assert(
      fc.property(anyChip, ({ point, width }) => {
        const chips = placeChips(
          Array.from({ length: 30 }, () => chipAt(point.x, point.y, width)),
          AREA,
          [NAME],
        );
        expect(chips).toHaveLength(30);
        expectApart(chips);
      }),
      { numRuns: 20 },
    );
  });

  test("leave what they belong to only where it is full", () => {
    const home = { x: 200, y: 300, width: 200, height: 100 };
    const chips = placeChips(
      Array.from({ length: 6 }, () => ({ ...chipAt(300, 390), home })),
      AREA,
      [],
    );
    const inside = boxes(chips).filter(({ y }) => y + 12 >= 300 && y + 12 <= 400);
    expect(inside.length).toBeGreaterThan(3);
    expect(chips?.slice(0, 4).map(({ away }) => away)).toEqual([false, false, false, false]);
  });

  test("that do not all fit are told of", () => {
    const many = Array.from({ length: 400 }, () => chipAt(300, 400));
    expect(placeChips(many, AREA, [])).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { cutWithFooter, withFooter } from "../../../../src/views/map/pages/footer-page.ts";

/** Lanes of so many px on pages of 100 px. */
const stack = (...heights: number[]) => ({ heights, roomOn: () => 100 });
const laid = (spares: number[]) =>
  spares.map((spare, index) => ({ header: index === 0, footer: false, spare }));
const MORE = { header: false, footer: true, spare: 50 };

describe("the footer's room among the lanes", () => {
  it("is kept on the first page, and lanes go on to the next for it", () => {
    const cut = cutWithFooter([stack(40, 40, 40)], undefined, 30);
    expect(cut?.footer).toBe("first");
    expect(cut?.stacks[0]?.map(({ lanes }) => lanes)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 3 },
    ]);
  });

  it("is kept on the last page where the first has none", () => {
    const cut = cutWithFooter([stack(90), stack(40, 40, 40)], undefined, 30);
    expect(cut?.footer).toBe("last");
    expect(cut?.stacks[1]?.map(({ lanes }) => lanes)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  it("is not kept where that takes another page, nor where the cover has it", () => {
    expect(cutWithFooter([stack(90), stack(90)], undefined, 30)?.footer).toBeUndefined();
    expect(cutWithFooter([stack(40, 40, 40)], 30, 30)?.footer).toBeUndefined();
    expect(cutWithFooter([stack(40, 40, 40)], 29, 30)?.footer).toBe("last");
  });
});

describe("the page of the footer", () => {
  const place = (spares: number[], kept?: "first" | "last") =>
    withFooter(laid(spares), kept, 30, MORE).map(({ footer, spare }) => (footer ? spare : "-"));

  it("is the one where room was kept, which is counted already", () => {
    expect(place([5, 60, 5], "first")).toEqual([5, "-", "-"]);
    expect(place([5, 60, 5], "last")).toEqual(["-", "-", 5]);
  });

  it("is else the first, else the last with room, else one more", () => {
    expect(place([30, 60, 60])).toEqual([0, "-", "-"]);
    expect(place([5, 60, 40, 5])).toEqual(["-", "-", 10, "-"]);
    expect(place([5, 5])).toEqual(["-", "-", 50]);
  });
});

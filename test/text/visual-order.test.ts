import { describe, expect, it } from "vitest";
import { leftEdges, mayReorder, partSpaces } from "../../src/text/visual-order.ts";

/** Each character is one wide. */
function edges(base: "ltr" | "rtl", ...texts: string[]): number[] {
  return leftEdges(
    texts.map((text) => ({ text, width: text.length })),
    base,
  );
}

describe("leftEdges", () => {
  it("runs from left to right in a line that does", () => {
    expect(edges("ltr", "Hello ", "你好 ", "world")).toEqual([0, 6, 9]);
  });

  it("runs from right to left in a line that does", () => {
    expect(edges("rtl", "שלום ", "عالم")).toEqual([4, 0]);
  });

  it("keeps foreign neighbours together, in their own order", () => {
    expect(edges("rtl", "שלום ", "Hello ", "你好 ", "עולם")).toEqual([13, 4, 10, 0]);
    expect(edges("ltr", "Hi ", "שלום ", "عالم ", "ok")).toEqual([0, 8, 3, 13]);
  });

  it("lets an emoji go with its neighbours, or else with the line", () => {
    expect(edges("rtl", "Hello", "😀", "你好", "עולם")).toEqual([4, 9, 11, 0]);
    expect(edges("rtl", "שלום", "😀", "Hello")).toEqual([7, 5, 0]);
    expect(edges("ltr", "שלום", "😀")).toEqual([0, 4]);
  });
});

describe("spaces", () => {
  it("are parted from a stretch, to stand where the line's direction asks for", () => {
    expect(partSpaces(" Hello world ")).toEqual([" ", "Hello world", " "]);
    expect(partSpaces(" ")).toEqual([" "]);
    // Seen from the left: world, space, Hello, space, שלום.
    expect(edges("rtl", "שלום", " ", "Hello", " ", "עולם")).toEqual([11, 10, 5, 4, 0]);
  });

  it("matter only where a line may be reordered", () => {
    expect(mayReorder("Hello 你好", "ltr")).toBe(false);
    expect(mayReorder("Hello שלום", "ltr")).toBe(true);
    expect(mayReorder("Hello", "rtl")).toBe(true);
  });
});

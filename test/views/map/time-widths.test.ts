import { describe, expect, it } from "vitest";
import { scaledWidths } from "../../../src/views/map/time-widths.ts";

describe("a stage to the scale of time", () => {
  it("is divided by the times of its steps", () => {
    expect(scaledWidths([1, 2, 1], [160, 160, 160], 800)).toEqual({
      widths: [200, 400, 200],
      wider: [false, false, false],
    });
  });

  it("grows so that its shortest step can be read", () => {
    expect(scaledWidths([1, 3], [160, 160], 400)).toEqual({
      widths: [160, 480],
      wider: [false, false],
    });
  });

  it("grows by three quarters at most; then a step is wider than its time, and says so", () => {
    const { widths, wider } = scaledWidths([1, 100, 50], [160, 160, 160], 600);
    expect(wider).toEqual([true, false, false]);
    expect(widths[0]).toBe(160);
    expect((widths[1] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(2, 1);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(600 * 1.75 + 8);
  });

  it("keeps the room that the words of a step need", () => {
    const { widths, wider } = scaledWidths([1, 1], [300, 160], 460);
    expect(widths).toEqual([300, 300]);
    expect(wider).toEqual([false, false]);
  });
});

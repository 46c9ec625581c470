import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, overlaps } from "../../src/layout/box.ts";
import { type LabelRequest, placeLabels } from "../../src/layout/labels.ts";

const column = { left: 0, right: 160 };

function request(y: number, more: Partial<LabelRequest> = {}): LabelRequest {
  return { point: { x: 80, y }, width: 60, height: 16, prefer: "above", ...column, ...more };
}

function mark(y: number): Box {
  return { x: 69, y: y - 11, width: 22, height: 22 };
}

test("a label stands above a high and below a low, in the middle of its column", () => {
  const [high, low] = placeLabels([request(0), request(200, { prefer: "below" })], {
    boxes: [mark(0), mark(200)],
    lines: [],
  });
  expect(high).toEqual({ x: 50, y: -29, width: 60, height: 16 });
  expect(low).toEqual({ x: 50, y: 213, width: 60, height: 16 });
});

test("a label moves aside when a line would run through it", () => {
  const lines = Array.from({ length: 40 }, (_, index) => ({ x: 80, y: -index }));
  const [label] = placeLabels([request(0)], { boxes: [mark(0)], lines });
  expect(label && (label.x + label.width < 80 || label.x > 80)).toBe(true);
});

test("labels never touch each other, nor a mark, however many feel the same", () => {
  const scores = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 20, max: 160 }), (given, width) => {
      const marks = given.map((score) => mark(score * 36));
      const requests = given.map((score) => request(score * 36, { width }));
      const labels = placeLabels(requests, { boxes: marks, lines: [] });
      labels.forEach((label, index) => {
        for (const other of [...labels.slice(index + 1), ...marks]) {
          expect(overlaps(label, other)).toBe(false);
        }
        expect(label.x).toBeGreaterThanOrEqual(column.left);
        expect(label.x + label.width).toBeLessThanOrEqual(column.right);
      });
    }),
  );
});

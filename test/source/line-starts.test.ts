import { expect, test } from "vitest";
import { lineStarts, positionAt } from "../../src/source/line-starts.ts";

test("lines and columns count from 1", () => {
  const starts = lineStarts("one\ntwo\r\n\nfour");
  expect(starts).toEqual([0, 4, 9, 10]);
  expect(positionAt(0, starts)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(positionAt(3, starts)).toEqual({ line: 1, column: 4, offset: 3 });
  expect(positionAt(4, starts)).toEqual({ line: 2, column: 1, offset: 4 });
  expect(positionAt(9, starts)).toEqual({ line: 3, column: 1, offset: 9 });
  expect(positionAt(13, starts)).toEqual({ line: 4, column: 4, offset: 13 });
});

import { expect, test } from "vitest";
import { formatPath, parsePath } from "../../src/source/data-path.ts";

test("a path reads like the way through the file", () => {
  expect(formatPath(["stages", 2, "steps", 0, "emotion"])).toBe("stages[2].steps[0].emotion");
  expect(formatPath([])).toBe("");
  expect(formatPath(["empathy", "does_next"])).toBe("empathy.does_next");
});

test("odd keys stand in brackets and quotes", () => {
  expect(formatPath(["channels", "web shop", "name"])).toBe('channels["web shop"].name');
  expect(formatPath(["<<"])).toBe('["<<"]');
  expect(formatPath(["персоны"])).toBe("персоны");
});

test("a path can be read back", () => {
  for (const path of [
    ["stages", 2, "steps", 0, "emotion", "ana"],
    ["channels", 'the "web" shop', "name"],
    ["lanes", "a.b", 3],
    [],
  ]) {
    expect(parsePath(formatPath(path))).toEqual(path);
  }
});

import { expect, test } from "vitest";
import { checkShape } from "../../src/format/check-shape.ts";
import { journeyFile } from "../../src/format/journey-file.ts";

const right = { journeymap: 1, title: "T" };

test("what is wrong is taken out, and everything else keeps its place", () => {
  const { value, issues } = checkShape(journeyFile, {
    ...right,
    tags: ["a", ["b"], "c"],
    state: "curent",
    stages: [{ name: "A", pains: [{ severity: 9, text: "x" }, 7, true] }, { nam: "B" }],
  });
  expect(issues.length).toBe(6);
  expect(value).toEqual({
    ...right,
    tags: ["a", undefined, "c"],
    state: undefined,
    stages: [
      { name: "A", pains: [{ severity: undefined, text: "x" }, { text: 7 }, undefined] },
      { name: undefined },
    ],
  });
});

test("nothing is left of what is no file of fields at all", () => {
  expect(checkShape(journeyFile, ["x"]).value).toBe(undefined);
  expect(checkShape(journeyFile, null).value).toBe(undefined);
});

test("the user's own keys are never checked, nor what is below them", () => {
  const { issues } = checkShape(journeyFile, {
    ...right,
    "x-mine": { anything: [null, {}] },
    channels: { "x-note": 3 },
    stages: [{ name: "A", "x-color": true, emotion: { "x-why": [] }, lanes: { "x-a": {} } }],
  });
  expect(issues).toEqual([]);
});

test("hostile keys do no harm", () => {
  const data = JSON.parse(
    '{"journeymap":1,"title":"T","__proto__":{"polluted":1},"stages":[{"name":"A","constructor":null,"lanes":{"__proto__":["x"]}}]}',
  );
  const { issues } = checkShape(journeyFile, data);
  expect(issues.map((issue) => issue.code)).toEqual(["unrecognized_keys", "unrecognized_keys"]);
  expect("polluted" in {}).toBe(false);
});

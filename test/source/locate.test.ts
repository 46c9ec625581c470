import { expect, test } from "vitest";
import type { DataPath } from "../../src/source/data-path.ts";
import { locate } from "../../src/source/locate.ts";
import { parseYaml } from "../../src/source/parse-yaml.ts";

const text = `title: A map
stages:
  - name: Find
    pains: Slow
    emotion: { ana: 1 }
  - steps:
      - Book
`;

/** The part of the text that a path leads to, its key, and as much of the path as is written. */
function found(path: DataPath) {
  const { document } = parseYaml({ name: "a.yaml", folder: ".", text });
  const location = locate(document?.contents ?? null, path);
  const cut = (range?: { start: number; end: number }) =>
    range && text.slice(range.start, range.end);
  return {
    value: cut(location.value),
    key: cut(location.key),
    path: location.path,
    found: location.found,
  };
}

test("a path leads to a value and its key", () => {
  expect(found(["title"])).toEqual({ value: "A map", key: "title", path: ["title"], found: true });
  expect(found(["stages", 0, "emotion", "ana"])).toMatchObject({ value: "1", key: "ana" });
});

test("an item of a list has no key", () => {
  expect(found(["stages", 1, "steps", 0])).toMatchObject({ value: "Book", key: undefined });
});

test("a short form is its own first item and its own main field", () => {
  const short = { value: "Slow", path: ["stages", 0, "pains"], found: true };
  expect(found(["stages", 0, "pains", 0])).toMatchObject(short);
  expect(found(["stages", 0, "pains", 0, "text"])).toMatchObject(short);
});

test("what is missing leads to what it is missing from", () => {
  expect(found(["stages", 1, "name"])).toMatchObject({ path: ["stages", 1], found: false });
  expect(found(["stages", 9])).toMatchObject({ path: ["stages"], found: false });
});

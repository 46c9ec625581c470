import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { lineStarts } from "../../src/source/line-starts.ts";
import { readEvents } from "../../src/source/read-events.ts";
import { readThoroughly } from "../../src/source/read-thoroughly.ts";
import { toData } from "../../src/source/to-data.ts";
import type { YamlNode } from "../../src/source/yaml-node.ts";

const examples = join(import.meta.dirname, "../../examples");

function read(text: string) {
  return readEvents(text, lineStarts(text).length);
}

/** Each node with the text that its offsets cut out, outermost first. */
function cuts(text: string): string[] {
  const list = (node: YamlNode | null): string[] => {
    if (!node) return [];
    const own = `${node.kind} ${text.slice(node.start, node.end)}`;
    if (node.kind === "sequence") return [own, ...node.items.flatMap(list)];
    if (node.kind !== "mapping") return [own];
    return [own, ...node.pairs.flatMap(({ key, value }) => [...list(key), ...list(value)])];
  };
  return list(read(text)?.contents ?? null);
}

/** Where a block ends is the one thing in which the two readers differ: at its text, or behind it. */
function withoutEnds(node: YamlNode | null, text: string): unknown {
  return JSON.parse(JSON.stringify(node), (_, value) => {
    const isBlock =
      (value?.kind === "sequence" || value?.kind === "mapping") &&
      !"[{".includes(text.charAt(value.start));
    return isBlock ? { ...value, end: undefined } : value;
  });
}

describe("offsets cut out what is written", () => {
  test.each([
    ["words and quotes", "a: one two\nb: 'it''s'\n", ["one two", "'it''s'"]],
    ["blocks of text with their sign", "a: |\n  one\n  two\n", ["|\n  one\n  two\n"]],
    ["behind a comment", "a: # of a\n  >- # of the text\n  one\n", [">- # of the text\n  one\n"]],
    ["numbers", "a: 1.10\nb: 0x1F\n", ["1.10", "0x1F"]],
    ["nothing, behind the colon", "a:\nb: ~\n", ["", "~"]],
    ["aliases with their star", "a: &x 1\nb: *x\n", ["1", "*x"]],
  ])("%s", (_, text, values) => {
    const found = cuts(text).filter((cut) => /^(scalar|alias)/.test(cut));
    const written = found.filter((_, index) => index % 2 === 1);
    expect(written.map((cut) => cut.replace(/^\w+ /, ""))).toEqual(values);
  });

  test("lists and fields, with their brackets", () => {
    expect(cuts("a: [1, { b: 2 , }, # two\n ] # end\nc:\n  - x\n\n")).toEqual([
      "mapping a: [1, { b: 2 , }, # two\n ] # end\nc:\n  - x",
      "scalar a",
      "sequence [1, { b: 2 , }, # two\n ]",
      "scalar 1",
      "mapping { b: 2 , }",
      "scalar b",
      "scalar 2",
      "scalar c",
      "sequence - x",
      "scalar x",
    ]);
  });

  test("a field in a list of brackets has none of its own", () => {
    expect(cuts("[a: 1, b]")).toEqual([
      "sequence [a: 1, b]",
      "mapping a: 1",
      "scalar a",
      "scalar 1",
      "scalar b",
    ]);
  });
});

test("a field without a colon has no value, and one with a colon an empty one", () => {
  const contents = read("{ a, b: , c }")?.contents;
  const values = contents?.kind === "mapping" ? contents.pairs.map(({ value }) => value) : [];
  expect(values).toMatchObject([null, { kind: "scalar", value: null }, null]);
});

test("the examples are read as `yaml` reads them, to the character", () => {
  const files = readdirSync(examples).filter((name) => name.endsWith(".yaml"));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const text = readFileSync(join(examples, file), "utf8");
    const { contents, errors } = readThoroughly(text);
    expect(errors).toEqual([]);
    const fast = read(text);
    expect(fast).toBeDefined();
    expect(withoutEnds(fast?.contents ?? null, text)).toEqual(withoutEnds(contents, text));
  }
});

test("whatever can be written is read alike by both", () => {
  const data = fc.jsonValue({ maxDepth: 4, noUnicodeString: false });
  const style = fc.record({
    collectionStyle: fc.constantFrom("any" as const, "flow" as const, "block" as const),
    defaultStringType: fc.constantFrom(
      "PLAIN" as const,
      "QUOTE_DOUBLE" as const,
      "QUOTE_SINGLE" as const,
      "BLOCK_LITERAL" as const,
    ),
    indent: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(data, style, (value, options) => {
      const text = stringify(value, { ...options, aliasDuplicateObjects: false });
      const { contents, errors } = readThoroughly(text);
      const fast = read(text);
      fc.pre(fast !== undefined);
      expect(errors).toEqual([]);
      expect(toData(fast.contents, text)).toEqual(toData(contents, text));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["a mistake", "a: b: c\n"],
  ["a second document", "a: 1\n---\nb: 2\n"],
  ["tags", "a: !!str 1\n"],
  ["directives", "%YAML 1.1\n---\na: 1\n"],
  ["a key that is a list", "? [a]\n: 1\n"],
  ["a key that is empty", ": 1\n"],
  ["too many words", `[${"a,".repeat(60_000)}]`],
  ["too many lines", "\n".repeat(300_000)],
  ["deep nesting", "[".repeat(100) + "]".repeat(100)],
])("%s is left to the thorough reader", (_, text) => {
  expect(read(text)).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { limits } from "../../src/source/limits.ts";
import { parseYaml } from "../../src/source/parse-yaml.ts";

function parse(text: string) {
  const { document, diagnostics } = parseYaml({ name: "a.yaml", folder: ".", text });
  return { data: document?.data, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

function parseQuickly(text: string) {
  const start = process.cpuUsage();
  const result = parse(text);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4_000);
  return result;
}

describe("what is read", () => {
  test("YAML, with dates and versions left as they are written", () => {
    expect(parse("date: 2026-10-01\nanswer: yes\nage: 41\n")).toEqual({
      data: { date: "2026-10-01", answer: "yes", age: 41 },
      diagnostics: [],
      codes: [],
    });
  });

  test("the same for a file that says it is YAML 1.1", () => {
    expect(parse("%YAML 1.1\n---\ndate: 2026-10-01\nanswer: yes\n").data).toEqual({
      date: "2026-10-01",
      answer: "yes",
    });
  });

  test("JSON", () => {
    const data = { title: "A\tmap", stages: [{ name: "Find", emotion: -1.5 }], none: null };
    expect(parse(JSON.stringify(data, null, "\t")).data).toEqual(data);
  });

  test("an empty file", () => {
    expect(parse("").data).toBe(null);
    expect(parse("# nothing yet\n").data).toBe(null);
  });

  test("aliases", () => {
    expect(parse("a: &x { b: 1 }\nc: [*x, *x]\n").data).toEqual({
      a: { b: 1 },
      c: [{ b: 1 }, { b: 1 }],
    });
  });

  test("keys that JavaScript gives a meaning to are keys like any other", () => {
    const { data, codes } = parse("toString: { polluted: yes }\nconstructor: x\n");
    expect(Object.keys(data ?? {})).toEqual(["toString", "constructor"]);
    expect(codes).toEqual([]);
  });

  test("only __proto__ is none: what checks the file would leave it out without a word", () => {
    const { data, codes } = parse("__proto__: { polluted: yes }\na: 1\n");
    expect(Object.keys(data ?? {})).toEqual(["a"]);
    expect(codes).toEqual(["wrong-value"]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });
});

describe("a text that a comma in braces cuts", () => {
  const saysSo = (text: string, column: number, help: string) =>
    expect(parse(text).diagnostics).toMatchObject([
      {
        code: "yaml-syntax",
        message: "A comma ends a text inside { }, so only the first part of this one is read.",
        help: `Put the text in quotes: ${help}`,
        start: { line: 1, column },
      },
    ]);

  test("is told where it stands, and read as it was meant", () => {
    const title = "title: { de: Ja, aber spät, en: Yes }\n";
    saysSo(title, 14, '"Ja, aber spät"');
    expect(parse(title).data).toEqual({ title: { de: "Ja, aber spät", en: "Yes" } });
  });

  test("once, in however many pieces and lines", () => {
    saysSo('a: { de: Sagt "ja", geht,\n  nie, en: x }\n', 10, "'Sagt \"ja\", geht, nie'");
  });

  test("not where a field is empty on purpose, or the text stands in quotes", () => {
    for (const text of [
      "a: { b: x, c: , d: y }\n",
      'a: { b: "x", c }\n',
      "a: { b: 1, c }\n",
      "a: { b: x, x-flag, c: y }\n",
      "x-own: { set: { a: b, c } }\n",
      "a: [one, two]\n",
    ]) {
      expect(parse(text).codes).toEqual([]);
    }
  });

  test("is told once, however often it is used", () => {
    expect(parse("a: &x { b: x, y }\nc: [*x, *x]\n").codes).toEqual(["yaml-syntax"]);
  });

  test("takes no longer for very many pieces", () => {
    parseQuickly(`a: { b: x${", y".repeat(20_000)} }\n`);
    parseQuickly(`a: { ${"b: x, ".repeat(20_000)} }\n`);
  });
});

describe("what is reported", () => {
  test("a key that stands twice, at its second place", () => {
    const [diagnostic] = parse("title: A\nlang: en\ntitle: B\n").diagnostics;
    expect(diagnostic).toMatchObject({ code: "yaml-duplicate-key", start: { line: 3, column: 1 } });
  });

  test("a second document, once, however many there are", () => {
    const { diagnostics, data } = parse("a: 1\n---\nb: 2\n---\nc: 3\n");
    expect(data).toEqual({ a: 1 });
    expect(diagnostics).toMatchObject([
      { code: "yaml-several-documents", start: { line: 2, column: 1 } },
    ]);
  });

  test("a second document at the very end of the text", () => {
    const text = "...\n\0";
    const [diagnostic] = parse(text).diagnostics;
    expect(diagnostic?.code).toBe("yaml-several-documents");
    expect(diagnostic?.end?.offset).toBe(text.length);
  });

  test("an alias of nothing", () => {
    const [diagnostic] = parse("title: *bold*\n").diagnostics;
    expect(diagnostic).toMatchObject({ code: "yaml-syntax", start: { line: 1, column: 8 } });
    expect(diagnostic?.help).toContain("quotes");
  });

  test("a colour that YAML takes for a comment", () => {
    const [diagnostic] = parse("color: #7c3aed\n").diagnostics;
    expect(diagnostic).toMatchObject({
      code: "wrong-value",
      message: "What starts with # is a comment, so `color` is empty.",
      help: 'A colour must stand in quotes: "#7c3aed"',
    });
  });

  test("a text that YAML cuts at a #, but not a comment such as people write", () => {
    expect(parse("a: Waits for ticket #5 or #6\n")).toMatchObject({
      data: { a: "Waits for ticket" },
      diagnostics: [
        {
          code: "comment-in-text",
          severity: "warning",
          start: { line: 1, column: 21 },
          end: { line: 1, column: 29 },
        },
      ],
    });
    for (const text of [
      "a: one # of many\n",
      'a: "one" #5\n',
      "a: one#5\n",
      "a: 1 #5\n",
      "a: one ## two\n",
      "a: one\n#5\n",
      "a: |\n  one #5\n",
    ]) {
      expect(parse(text).codes, text).toEqual([]);
    }
    expect(parse("a: &x one #5\nb: *x\n").codes).toEqual(["comment-in-text"]);
  });

  test("no data after a syntax error: it would be guesswork", () => {
    expect(parse("title: a: b\n")).toMatchObject({ data: undefined, codes: ["yaml-syntax"] });
  });
});

describe("hostile files stop quickly, with a clear error", () => {
  const deep = 10_000;
  test.each([
    ["lists in brackets", "[".repeat(deep)],
    ["closed lists in brackets", "[".repeat(deep) + "]".repeat(deep)],
    ["mappings in braces", "{a: ".repeat(deep)],
    ["lists in a line", `${"- ".repeat(deep)}x`],
    ["explicit keys", "? ".repeat(deep)],
    [
      "mappings by indentation",
      Array.from({ length: 1_500 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    ],
    ["pairs in braces", `{${"a: b: ".repeat(deep)}}`],
    ["two million brackets", "[".repeat(2_000_000)],
    ["an alias of itself", "a: &a [*a]\n"],
  ])("nesting: %s", (_, text) => {
    expect(parseQuickly(text).codes).toEqual(["yaml-too-deep"]);
  });

  test("nesting up to the limit is read", () => {
    const depth = limits.depth - 1;
    expect(parse("[".repeat(depth) + "]".repeat(depth)).codes).toEqual([]);
  });

  test("a billion laughs", () => {
    const names = "bcdefghij".split("");
    const lines = names.map((name, i) => {
      const before = i === 0 ? "a" : names[i - 1];
      return `${name}: &${name} [${Array(10).fill(`*${before}`).join(", ")}]`;
    });
    const { codes } = parseQuickly(
      `a: &a [${Array(10).fill("ha").join(", ")}]\n${lines.join("\n")}`,
    );
    expect(codes).toEqual(["yaml-too-many-aliases"]);
  });

  test.each([
    ["items", `[${"a,".repeat(900_000)}]`],
    ["keys", Array.from({ length: 150_000 }, (_, i) => `k${i}: 1`).join("\n")],
    ["commas", `[${",".repeat(2_000_000)}`],
    ["quotation marks", '"'.repeat(2_000_000)],
    ["line ends", "\n".repeat(2_000_000)],
    ["aliases", `a: &a x\nb: [${"*a,".repeat(600_000)}]`],
  ])("too many %s", (_, text) => {
    expect(parseQuickly(text).codes).toEqual(["file-too-large"]);
  });
});

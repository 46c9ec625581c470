import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { pretty } from "../../src/diagnostics/pretty.ts";
import { lineStarts, positionAt } from "../../src/source/line-starts.ts";

/** What is printed for a problem with the first `marked` in a text. */
function print(
  text: string,
  marked: string,
  more: Partial<Diagnostic> = {},
  color = false,
): string {
  const starts = lineStarts(text);
  const offset = text.indexOf(marked);
  const diagnostic: Diagnostic = {
    code: "unknown-key",
    severity: "error",
    message: "`emotoin` is not a field of a step.",
    help: "Did you mean `emotion`?",
    file: "a.yaml",
    path: "stages[0].emotoin",
    start: positionAt(offset, starts),
    end: positionAt(offset + marked.length, starts),
    ...more,
  };
  return pretty([diagnostic], { sources: new Map([["a.yaml", text]]), color });
}

/** The last two lines of a frame: what stands in the file, and the mark under it. */
function frame(text: string, marked: string): string[] {
  return print(text, marked).split("\n").slice(2, -3).slice(-2);
}

test("what is wrong, where, the lines, and what to do", () => {
  expect(print("title: T\nstages:\n  - name: Find\n    emotoin: 1\n", "emotoin")).toBe(
    `error  \`emotoin\` is not a field of a step.  unknown-key
   ┌─ a.yaml:4:5  stages[0].emotoin
 3 │   - name: Find
 4 │     emotoin: 1
   │     ^^^^^^^
   └─ Did you mean \`emotion\`?

`,
  );
});

test("a warning without a place, a path or help", () => {
  const diagnostics: Diagnostic[] = [
    { code: "language-missing", severity: "warning", message: "No.", file: "b.yaml" },
  ];
  expect(pretty(diagnostics, { sources: new Map(), color: false })).toBe(
    "warning  No.  language-missing\n  ┌─ b.yaml\n\n",
  );
});

test("nothing, when there is nothing", () => {
  expect(pretty([], { sources: new Map(), color: false })).toBe("");
});

test("no more than anybody reads", () => {
  const one: Diagnostic = {
    code: "unknown-key",
    severity: "error",
    message: "No.",
    file: "b.yaml",
  };
  const printed = pretty(Array<Diagnostic>(300).fill(one), { sources: new Map(), color: false });
  expect(printed.match(/b\.yaml/g)).toHaveLength(200);
  expect(printed).toMatch(/… and 100 more, not shown here\.\n\n$/);
});

describe("the mark stands under what is meant", () => {
  test("after tabs", () => {
    expect(frame("\t\tab: 1", "ab")).toEqual([" 1 │     ab: 1", "   │     ^^"]);
  });

  test("among wide characters, emoji and accents that are letters of their own", () => {
    expect(frame("标题: 错误 ok", "错误")).toEqual([" 1 │ 标题: 错误 ok", "   │       ^^^^"]);
    expect(frame("a: 👩‍👩‍👧 bad", "bad")).toEqual([" 1 │ a: 👩‍👩‍👧 bad", "   │       ^^^"]);
    expect(frame("e\u0301a: bad", "bad")).toEqual([" 1 │ e\u0301a: bad", "   │     ^^^"]);
  });

  test("on the first line of a block only", () => {
    expect(frame("a:\n  b: 1\n  c: 2\n", "b: 1\n  c: 2")).toEqual([" 2 │   b: 1", "   │   ^^^^"]);
  });

  test("of an empty place, by one sign", () => {
    expect(frame("title:", "")).toEqual([" 1 │ title:", "   │ ^"]);
  });

  test("with Windows line ends", () => {
    expect(frame("a: 1\r\nb: 2\r\n", "2")).toEqual([" 2 │ b: 2", "   │    ^"]);
  });
});

describe("long lines", () => {
  test("are cut at the right where the place is near", () => {
    const [line, mark] = frame(`a: bad ${"x".repeat(200)}`, "bad");
    expect(line).toBe(` 1 │ a: bad ${"x".repeat(93)}…`);
    expect(mark).toBe("   │    ^^^");
  });

  test("are cut round the place where it is far", () => {
    const [line = "", mark = ""] = frame(`${"x".repeat(300)} bad ${"y".repeat(300)}`, "bad");
    expect(line).toMatch(/^ 1 │ …x+ bad y+…$/);
    expect(line.length).toBeLessThan(100);
    expect(mark.indexOf("^")).toBe(line.indexOf("bad"));
  });

  test("and long places too", () => {
    const [line = "", mark = ""] = frame(`a: ${"x".repeat(500)}`, "x".repeat(500));
    expect(line.length).toBeLessThan(110);
    expect(mark.length).toBeLessThan(110);
  });
});

test("what would steer the terminal is shown as a sign", () => {
  const printed = print("a: \u001b[31mred\u202e", "red", { message: "\u001b]0;x\u0007" });
  for (const sign of ["\u001b", "\u0007", "\u202e"]) expect(printed).not.toContain(sign);
  expect(printed).toContain("\ufffd[31mred\ufffd");
});

test("colours only when asked for", () => {
  const colored = print("a: bad", "bad", {}, true);
  expect(colored).toContain("\u001b[31m");
  expect(colored).toContain("\u001b[36m`emotion`\u001b[39m");
  expect(print("a: bad", "bad")).not.toContain("\u001b");
});

import { expect, test } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { isReporterName, reporters } from "../../src/diagnostics/reporters.ts";
import { sortDiagnostics } from "../../src/diagnostics/sort.ts";
import { summary } from "../../src/diagnostics/summary.ts";

function diagnostic(file: string, offset: number, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = { line: 1, column: offset + 1, offset };
  return {
    code: "unknown-key",
    severity: "error",
    message: "No.",
    file,
    start,
    end: start,
    ...more,
  };
}

test("reporters go by the name that --format takes", () => {
  expect(Object.keys(reporters)).toEqual(["pretty", "json"]);
  expect(isReporterName("json")).toBe(true);
  expect(isReporterName("constructor")).toBe(false);
});

test("JSON has its fields in one order, and nothing that is not there", () => {
  const options = { sources: new Map(), color: false };
  const [first] = [diagnostic("a.yaml", 3, { help: "Yes.", path: "x" })];
  expect(reporters.json(first ? [first] : [], options)).toBe(`[
  {
    "file": "a.yaml",
    "severity": "error",
    "code": "unknown-key",
    "message": "No.",
    "help": "Yes.",
    "path": "x",
    "start": {
      "line": 1,
      "column": 4,
      "offset": 3
    },
    "end": {
      "line": 1,
      "column": 4,
      "offset": 3
    }
  }
]
`);
  expect(reporters.json([], options)).toBe("[]\n");
});

test("the order is total: the main file first, then by name, place, code and words", () => {
  const expected = [
    diagnostic("z.yaml", 1),
    diagnostic("z.yaml", 5, { code: "out-of-range" }),
    diagnostic("z.yaml", 5, { code: "unknown-key", message: "A" }),
    diagnostic("z.yaml", 5, { code: "unknown-key", message: "B" }),
    diagnostic("a.yaml", 9),
    diagnostic("b.yaml", 0),
  ];
  const shuffled = [4, 1, 5, 3, 0, 2].flatMap((index) => expected[index] ?? []);
  expect(sortDiagnostics(shuffled, "z.yaml")).toEqual(expected);
});

test("the same thing is told once", () => {
  expect(sortDiagnostics([diagnostic("a", 1), diagnostic("a", 1)])).toHaveLength(1);
});

test("the summary counts", () => {
  expect(summary([])).toBe("no problems");
  expect(summary([diagnostic("a", 1)])).toBe("1 error in 1 file");
  expect(
    summary([diagnostic("a", 1), diagnostic("b", 1), diagnostic("b", 2, { severity: "warning" })]),
  ).toBe("2 errors and 1 warning in 2 files");
});

test("every code is explained in whole sentences", () => {
  for (const [code, { title, explanation }] of Object.entries(catalogue)) {
    expect(title, code).toMatch(/^[A-Z].*[^.]$/);
    expect(explanation, code).toMatch(/^[A-Z].{40,}\.$/);
  }
});

import fc from "fast-check";
import { anyString } from "./hostile-values.ts";

/** One change of a file's text. */
export interface TextEdit {
  kind: "insert" | "remove" | "repeat" | "indent" | "cut";
  at: number;
  length: number;
  token: string;
}

/** What means something to YAML, or to nobody. */
const TOKENS = [
  ...[
    "&a ",
    "*a",
    "!!js/function ",
    "!!binary ",
    "!x ",
    "---\n",
    "...\n",
    "<<: *a\n",
    "%YAML 1.1\n",
  ],
  ...["\t", '"', "'", "|\n", ">-\n", "{", "}", "[", "]", "- ", "? ", ": ", ":", "# ", ", ", "\n"],
  ...[
    "\r",
    "\r\n",
    "\ufeff",
    "\u2028",
    "\u0085",
    "\u0000",
    "\ud800",
    "\\",
    "\\x",
    "~",
    ".inf",
    ".nan",
  ],
  ...[
    "0x1F",
    "@",
    "`",
    "*",
    "&",
    "x".repeat(200),
    "[".repeat(70),
    "- ".repeat(70),
    "-".repeat(300),
  ],
];

export const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  kind: fc.constantFrom("insert", "insert", "insert", "remove", "repeat", "indent", "cut"),
  at: fc.nat(1_000_000),
  length: fc.nat(60),
  token: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TOKENS) },
    { weight: 1, arbitrary: anyString(3) },
  ),
});

/** The text with these changes. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce(edit, text);
}

function edit(text: string, { kind, at, length, token }: TextEdit): string {
  const start = text.length === 0 ? 0 : at % text.length;
  const end = start + length;
  switch (kind) {
    case "insert":
      return text.slice(0, start) + token + text.slice(start);
    case "remove":
      return text.slice(0, start) + text.slice(end);
    case "repeat":
      return text.slice(0, end) + text.slice(start);
    case "indent": {
      const line = text.lastIndexOf("\n", start) + 1;
      return text.slice(0, line) + " ".repeat(length % 7) + text.slice(line).trimStart();
    }
    case "cut":
      return length % 6 === 0 ? text.slice(0, start) : text;
  }
}

import { expect, test } from "vitest";
import { parseYaml } from "../../src/source/parse-yaml.ts";

/** "line:column message help" of every error in a text. */
function errorsOf(text: string): string[] {
  const { diagnostics } = parseYaml({ name: "a.yaml", folder: ".", text });
  return diagnostics.map(
    ({ start, message, help }) => `${start?.line}:${start?.column} ${message} ${help}`,
  );
}

test.each([
  [
    "a colon in a text",
    "stages:\n  - actions: Searches: bike\n    name: x\n",
    "2:3 There is a second colon in this line. A text with a colon and a space in it must stand in quotes.",
  ],
  [
    "a tab",
    "stages:\n\t- name: x\n",
    "2:1 This line is indented with a tab. Indent with spaces: two for each level.",
  ],
  [
    "a line that is indented too far",
    "a:\n  b: 1\n   c: 2\n",
    "3:4 This line is indented deeper than the field above, which has a value already. Give both lines the same indentation, or put the text above in quotes.",
  ],
  [
    "a line without a colon",
    "journeymap: 1\ntitle My map\nstages:\n",
    "2:1 This line is neither a field (`name: value`) nor an item of a list (`- value`). Is a colon missing?",
  ],
  [
    "no space after a colon",
    "a:1\nb: 2\n",
    "1:1 After `a:` a space is missing. Put a space after the colon.",
  ],
  [
    "items in different columns",
    "a:\n - b\n c: 1\n",
    "3:1 This line does not stand in one column with the lines it belongs to. Fields of one thing start in the same column, and so do the items of one list.",
  ],
  [
    "text after a quoted text",
    'a: "x" y\nb: 1\n',
    "1:8 There is more in this line than fits here. Only one value can stand here. Put the whole text in quotes.",
  ],
  [
    "an apostrophe in single quotes",
    "a: 'I don't know'\nb: 1\n",
    "1:11 There is more in this line than fits here. A text with an apostrophe stands in double quotes.",
  ],
  [
    "a list that starts in the line of its field",
    "a: - x\n",
    "1:4 A list that is marked with dashes cannot start in the line of its field. Put each `- item` on a line of its own, or write `[one, two]`.",
  ],
  [
    "an item in the wrong column, and nothing of what follows it",
    "a:\n  - b: 1\n   c: 2\n  - d: { e: 1 }\n",
    "3:1 This line is neither an item of the list above nor a field of its last item. Put it in the same column as the lines it belongs to.",
  ],
  [
    "an open quotation mark, where it opens",
    'a: x\nb: "y\nc: 1\n',
    "2:4 A quotation mark that was opened is not closed. Close it.",
  ],
  [
    "an open bracket",
    "a: [1, 2\nb: 3\n",
    "2:1 A bracket that was opened before is not closed. Close it.",
  ],
  [
    "a bracket that a comment hides",
    "a: {color: #7c3aed}\nb: 3\n",
    "2:1 A bracket that was opened before is not closed. What starts with # is a comment, brackets too: put colours in quotes.",
  ],
  ["a bracket too many", "a: [1, 2]]\n", "1:10 There is one closing bracket too many. Remove it."],
  [
    "an at sign",
    "a: @home\n",
    "1:4 A text cannot start with the sign @. Put the whole text in quotes.",
  ],
  [
    "an exclamation mark",
    "a: !wow yes\n",
    "1:4 A text cannot start with the sign !. Put the whole text in quotes.",
  ],
  [
    "a backslash",
    'a: "C:\\dir"\n',
    "1:7 `\\d` means nothing in a text in double quotes. Use single quotes, or write the backslash twice.",
  ],
  [
    "a missing comma in JSON",
    '{"a": "x" "b": 1}',
    "1:11 This does not belong here. Is a comma missing before it?",
  ],
  [
    "a placeholder",
    "a: {{name}}\n",
    "1:5 `a: {{name}}` cannot be read. Put the whole text in quotes.",
  ],
])("%s", (_, text, expected) => {
  expect(errorsOf(text)[0]).toBe(expected);
});

test("several errors are told in one go, one a line", () => {
  const errors = errorsOf("a: @x\nb: 1\nc: `y`\n");
  expect(errors.map((error) => error.slice(0, 3))).toEqual(["1:4", "3:4"]);
});

test("a flood of errors is cut", () => {
  expect(errorsOf("a: @x\n".repeat(100)).length).toBe(20);
});

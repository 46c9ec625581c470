import { expect, test } from "vitest";
import { templateFunctions } from "../../src/templates/template-functions.ts";

const { css } = templateFunctions({});

test.each([
  ["an ordinary name", "Inter Tight", "Inter Tight"],
  ["a quotation mark", 'a"; } b { x: "y', "a; } b { x: y"],
  ["a backslash", "a\\22 b", "a22 b"],
  ["the end of a style", "a</style><script>", "a/stylescript"],
  ["line ends of all kinds", "a\nb\rc\fd", "abcd"],
  ["an ampersand, which XML would read", "Smith & Sons &lt;", "Smith \\26  Sons \\26 lt;"],
])("css keeps a name a name: %s", (_, name, written) => {
  expect(css?.(name)).toBe(written);
});

test("no icon is one of those that objects have", () => {
  for (const name of ["constructor", "__proto__", "toString"]) {
    expect(String(templateFunctions({}).iconShapes?.(name, "ltr"))).toBe("");
  }
});

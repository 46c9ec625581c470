import { expect, it } from "vitest";
import { likelyScript, textDirection } from "../../src/text/languages.ts";

it.each([
  ["zh", "Hans"],
  ["zh-TW", "Hant"],
  ["sr", "Cyrl"],
  ["sr-Latn", "Latn"],
])("knows the script of %s", (language, script) => {
  expect(likelyScript(language)).toBe(script);
});

it.each([
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["ur", "rtl"],
  ["az", "ltr"],
  ["en", "ltr"],
])("knows the direction of %s", (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});

it("refuses what is no language tag", () => {
  expect(() => textDirection("not a language")).toThrow(RangeError);
});

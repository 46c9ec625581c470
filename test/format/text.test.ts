import { expect, test } from "vitest";
import { checkShape } from "../../src/format/check-shape.ts";
import { isLocalisedMap, Localised, text } from "../../src/format/text.ts";

test("a text is a string, a number, or one of these for each language", () => {
  expect(checkShape(text, " Awareness ").value).toBe("Awareness");
  expect(checkShape(text, 41).value).toBe(41);
  const localised = checkShape(text, { en: "Awareness", "pt-BR": "Consciência" }).value;
  expect(localised).toBeInstanceOf(Localised);
});

test.each([
  [""],
  ["  "],
  [true],
  [[]],
  [{}],
  [{ english: "x" }],
  [{ en: "" }],
  [{ en: ["x"] }],
  [null],
])("%j is no text", (input) => {
  expect(checkShape(text, input).issues.length).toBeGreaterThan(0);
});

test("fields are languages when all of them are, and none is a field of the object", () => {
  expect(isLocalisedMap({ en: "x", ro: "y" }, { text: 1 })).toBe(true);
  expect(isLocalisedMap({ yue: "x" }, {})).toBe(true);
  expect(isLocalisedMap({ id: "x", en: "y" }, { id: 1 })).toBe(false);
  expect(isLocalisedMap({ id: "x" }, {})).toBe(true);
  expect(isLocalisedMap({ txt: "x" }, {})).toBe(false);
  expect(isLocalisedMap({ text: "x" }, {})).toBe(false);
  expect(isLocalisedMap({}, {})).toBe(false);
  expect(isLocalisedMap(["en"], {})).toBe(false);
});

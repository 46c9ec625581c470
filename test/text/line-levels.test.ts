import { expect, it } from "vitest";
import { lineLevels } from "../../src/text/line-levels.ts";

function levels(paragraph: string, lines: string[], base: "ltr" | "rtl" = "rtl"): string[] {
  return lineLevels(paragraph, lines, base).map((line) => line.join(""));
}

it("takes a line for the part of the paragraph that it is", () => {
  // By itself, the comma would go with the line and stand left of “Hello”.
  expect(levels("Hello, world", ["Hello,", "world"])).toEqual(["222222", "22222"]);
  // Per cent after Arabic letters stands left of its number, on the next line too.
  expect(levels("خصم 50%", ["خصم", "50%"])).toEqual(["111", "221"]);
});

it("passes over what a line does not show: spaces at its end and soft hyphens", () => {
  expect(levels("א  b\u00adc\u00add ג", ["א", "bc-", "d ג"])).toEqual(["1", "222", "211"]);
});

it("has nothing to say where nothing changes places", () => {
  expect(levels("Hello, world", ["Hello,", "world"], "ltr")).toEqual([]);
});

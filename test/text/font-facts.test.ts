import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFacts, fontKind } from "../../src/text/font-facts.ts";
import { bundledInter } from "../../src/text/font-files.ts";
import { otfFont } from "../support/otf-font.ts";

const PLAIN = { variable: false, italic: false, outlined: true, plain: true };

test("every weight of a typeface says the same family, and its own weight", () => {
  const { files } = bundledInter();
  expect([files[400], files[600], files[700]].map((file) => fontFacts(readFileSync(file)))).toEqual(
    [400, 600, 700].map((weight) => ({ family: "Inter", weight, ...PLAIN })),
  );
});

test("an OpenType font with PostScript outlines is read as well", () => {
  const font = otfFont({ family: "Brand Sans", weight: 600 });
  expect(fontKind(font)).toBe("font");
  expect(fontFacts(font)).toEqual({ family: "Brand Sans", weight: 600, ...PLAIN });
});

test("the kind of a file is told by how it begins", () => {
  const kinds = ["wOF2", "wOFF", "ttcf", "<html>", ""].map((start) => fontKind(Buffer.from(start)));
  expect(kinds).toEqual(["web-font", "web-font", "collection", "none", "none"]);
});

test("a font that is cut short says nothing", () => {
  const font = otfFont();
  for (const length of [8, 100, font.length - 8]) {
    expect(fontFacts(font.subarray(0, length))).toBe(undefined);
  }
});

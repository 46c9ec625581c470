import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { bundledInter } from "../../src/text/font-files.ts";
import { fontFamilyName } from "../../src/text/font-name.ts";
import { UnusableFontError } from "../../src/text/unusable-font.ts";
import { emptyFolder } from "../support/program.ts";

test("every weight of a typeface says the same family", () => {
  const { files } = bundledInter();
  expect([files[400], files[600], files[700]].map(fontFamilyName)).toEqual([
    "Inter",
    "Inter",
    "Inter",
  ]);
});

test("what is no font, or is cut short, is told", () => {
  const { folder, remove } = emptyFolder();
  for (const bytes of ["", "hello", "\u0000\u0001\u0000\u0000\u0000\u0009cut"]) {
    const file = path.join(folder, "font.ttf");
    writeFileSync(file, bytes);
    expect(() => fontFamilyName(file)).toThrow(UnusableFontError);
  }
  remove();
});

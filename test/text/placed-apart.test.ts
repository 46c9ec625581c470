import { expect, test } from "vitest";
import { bundledInter } from "../../src/text/font-files.ts";
import { beginsPart } from "../../src/text/placed-apart.ts";
import { createTextSetter } from "../../src/text/text-setter.ts";
import { folderWith } from "../support/folder.ts";
import { otfFont } from "../support/otf-font.ts";

test("a syllable begins after another, but not after a sign that joins the two", () => {
  expect(beginsPart("हि", "न")).toBe(true);
  expect(beginsPart("न्", "दी")).toBe(false);
  expect(beginsPart("क्\u200d", "ष")).toBe(false);
  expect(beginsPart("ab", "c")).toBe(false);
});

test("a word of Hangul begins after a space", () => {
  expect(beginsPart("주말 ", "동")).toBe(true);
  expect(beginsPart("주", "말")).toBe(false);
});

test("each part is given its place", async () => {
  const folder = await folderWith({ "ko.otf": otfFont({ family: "Hangul", first: 0xac00 }) });
  const text = await createTextSetter({
    ...{ lang: "ko", fonts: bundledInter(), resolveFrom: [folder], systemFolders: [folder] },
  });
  // The font has no space: Inter's stands between.
  const { runs } = text.line("가각 간", { size: 10, weight: 400, lineHeight: 14 });
  expect(runs.map(({ text: part, family }) => `${family}: ${part}`)).toEqual([
    "Hangul: 가각",
    "Inter:  ",
    "Hangul: 간",
  ]);
});

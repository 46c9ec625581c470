import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { coverage } from "../../src/text/font-coverage.ts";
import { bundledInter } from "../../src/text/font-files.ts";
import { tablesOf, wholeFile } from "../../src/text/font-tables.ts";
import { openFont } from "../../src/text/open-font.ts";

const { resolve } = createRequire(import.meta.url);
const emoji = resolve("@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf");
const arabic = resolve(
  "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
);

test.each([
  ["Inter", bundledInter().files[400]],
  ["Noto Emoji", emoji],
  ["Noto Sans Arabic", arabic],
])("the code points of %s are those that HarfBuzz finds in it", (_name, file) => {
  const bytes = wholeFile(readFileSync(file));
  const cmap = tablesOf(bytes).get("cmap") ?? { offset: 0, length: 0 };
  const has = coverage(bytes.at(cmap.offset, cmap.length));
  const font = openFont(file);
  const wrong: number[] = [];
  for (let codepoint = 0; codepoint < 0x20000; codepoint++) {
    if (has(codepoint) !== font.has(codepoint)) wrong.push(codepoint);
  }
  expect(wrong).toEqual([]);
});

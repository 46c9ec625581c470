import { expect, test } from "vitest";
import { missingGlyphWarnings } from "../../../src/commands/render/missing-glyphs.ts";

test("a character without a font is told once, where it first stands, with what to install", () => {
  const source = "title: Test\nname: ab ꙮ c\n";
  const missing = [
    { character: "ꙮ", text: "ab ꙮ c", fontPackage: "@fonts/rare" },
    { character: "ꙮ", text: "again ꙮ" },
  ];
  const [warning, ...others] = missingGlyphWarnings(missing.slice(0, 1), "a.yaml", source);
  expect(others).toEqual([]);
  expect(warning).toMatchObject({
    code: "glyph-missing",
    severity: "warning",
    file: "a.yaml",
    start: { line: 2, column: 10 },
    help: "Install a font that has it: npm install @fonts/rare",
  });
  expect(warning?.message).toContain("U+A66E");
  expect(missingGlyphWarnings(missing, "a.yaml", source)).toEqual([warning]);
});

test("many characters that one font would bring are told together", () => {
  const missing = [..."租车平台"].map((character) => ({
    character,
    text: "租车平台",
    fontPackage: "@fonts/sc",
  }));
  const warnings = missingGlyphWarnings(missing, "a.yaml", "title: 租车平台\n");
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toBe(
    "No font at hand has 4 of the characters, such as 租 车 平 台.",
  );
  expect(warnings[0]?.help).toBe("Install a font that has them: npm install @fonts/sc");
});

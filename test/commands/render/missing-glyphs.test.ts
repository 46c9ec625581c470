import { expect, test } from "vitest";
import { missingGlyphWarnings } from "../../../src/commands/render/missing-glyphs.ts";

test("a character without a font is told once, where it first stands, with what to install", () => {
  const source = "title: Test\nname: ab ꙮ c\n";
  const missing = [
    { character: "ꙮ", text: "ab ꙮ c", fontPackage: "@fonts/rare" },
    { character: "ꙮ", text: "again ꙮ" },
  ];
  const [warning, ...others] = missingGlyphWarnings(missing.slice(0, 1), "a.yaml", [
    ["a.yaml", source],
  ]);
  expect(others).toEqual([]);
  expect(warning).toMatchObject({
    code: "glyph-missing",
    severity: "warning",
    file: "a.yaml",
    start: { line: 2, column: 10 },
    help: "Install a font that has it: npm install @fonts/rare.",
  });
  expect(warning?.message).toContain("U+A66E");
  expect(missingGlyphWarnings(missing, "a.yaml", [["a.yaml", source]])).toEqual([warning]);
});

test("many characters that one font would bring are told together", () => {
  const missing = [..."租车平台"].map((character) => ({
    character,
    text: "租车平台",
    fontPackage: "@fonts/sc",
  }));
  const warnings = missingGlyphWarnings(missing, "a.yaml", [["a.yaml", "title: 租车平台\n"]]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toBe(
    "No font at hand has 4 of the characters, such as 租 车 平 台.",
  );
  expect(warnings[0]?.help).toBe("Install a font that has them: npm install @fonts/sc.");
});

test("it is found in a value, not in a comment, also in a file that the journey uses", () => {
  const missing = [{ character: "ꙮ", text: "ꙮ" }];
  const placeIn = (sources: [string, string][]) => {
    const [warning] = missingGlyphWarnings(missing, "a.yaml", sources);
    return `${warning?.file}:${warning?.start?.line}:${warning?.start?.column}`;
  };
  expect(placeIn([["a.yaml", "# ꙮ\ntitle: >-\n  folded\n  ꙮ text\n"]])).toBe("a.yaml:4:3");
  expect(placeIn([["a.yaml", 'title: "\\uA66E"\n']])).toBe("a.yaml:1:8");
  expect(
    placeIn([
      ["a.yaml", "title: A\n"],
      ["ana.persona.yaml", "journeymap: 1\nname: ꙮ\n"],
    ]),
  ).toBe("ana.persona.yaml:2:7");
  expect(placeIn([["a.yaml", "title: A\n"]])).toBe("a.yaml:undefined:undefined");
});

test("the help names the package of the system too, and why one that is there does not do", () => {
  const glyph = { character: "客", text: "客", fontPackage: "@fonts/sc" };
  const help = (more: object) =>
    missingGlyphWarnings([{ ...glyph, ...more }], "a.yaml", [])[0]?.help;
  expect(help({ debianPackage: "fonts-noto-cjk" })).toBe(
    "Install a font that has it: npm install @fonts/sc, or fonts-noto-cjk on Debian or Ubuntu.",
  );
  expect(help({ coloredFamily: "Noto Color Emoji" })).toBe(
    "Install a font that has it: npm install @fonts/sc. (Noto Color Emoji, which this machine has, is of pictures in colours.)",
  );
});

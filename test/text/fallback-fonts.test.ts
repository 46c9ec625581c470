import { describe, expect, it } from "vitest";
import { fallbackFamilies } from "../../src/text/fallback-fonts.ts";

describe("fallbackFamilies", () => {
  it.each([
    ["zh-Hans", "@expo-google-fonts/noto-sans-sc"],
    ["zh", "@expo-google-fonts/noto-sans-sc"],
    ["zh-Hant", "@expo-google-fonts/noto-sans-tc"],
    ["zh-TW", "@expo-google-fonts/noto-sans-tc"],
    ["ja", "@expo-google-fonts/noto-sans-jp"],
    ["ko", "@expo-google-fonts/noto-sans-kr"],
    ["en", "@expo-google-fonts/noto-sans-sc"],
  ])("draws Han as the readers of %s know it", (language, fontPackage) => {
    expect(fallbackFamilies("客", language)[0]?.fontPackage).toBe(fontPackage);
  });

  it.each([
    ["Kana", "か", "Noto Sans JP"],
    ["Hangul", "한", "Noto Sans KR"],
    ["full-width punctuation", "！", "Noto Sans SC"],
    ["an ideographic full stop", "。", "Noto Sans SC"],
    ["Arabic", "ع", "Noto Sans Arabic"],
    ["Hebrew", "ש", "Noto Sans Hebrew"],
    ["Thai", "ส", "Noto Sans Thai"],
    ["Devanagari", "हि", "Noto Sans Devanagari"],
    ["emoji", "👩\u200d🚀", "Noto Emoji"],
    ["a flag", "🇷🇴", "Noto Emoji"],
    ["a keycap", "1\u20e3", "Noto Emoji"],
    ["a symbol", "◐", "Noto Sans Symbols 2"],
  ])("knows a font for %s", (_what, character, family) => {
    expect(fallbackFamilies(character, "en")[0]?.family).toBe(family);
  });

  it("knows none for a script that it has no entry for", () => {
    expect(fallbackFamilies("Ꮳ", "en")).toEqual([]);
  });
});

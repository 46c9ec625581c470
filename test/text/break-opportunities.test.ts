import { describe, expect, it } from "vitest";
import { graphemes, unbreakables } from "../../src/text/break-opportunities.ts";

describe("unbreakables", () => {
  it.each([
    ["spaces stay with the word before them", "to be or", ["to ", "be ", "or"]],
    ["after a hyphen, not before it", "check-in desk", ["check-", "in ", "desk"]],
    ["not at a space that does not break", "12\u00a0km away", ["12\u00a0km ", "away"]],
    ["not within a number", "1,000.50 EUR", ["1,000.50 ", "EUR"]],
    [
      "not within a range of numbers",
      "piątek, 8–16 albo 1‒2",
      ["piątek, ", "8–16 ", "albo ", "1‒2"],
    ],
    ["after a dash between words", "Rom–Mailand 3 – 4", ["Rom–", "Mailand ", "3 ", "– ", "4"]],
    [
      "not within an equation",
      "(n = 14, z = −2,5) a = b",
      ["(n = 14, ", "z = −2,5) ", "a ", "= ", "b"],
    ],
    ["nor in one of another script", "המדגם n = 14 כאן", ["המדגם ", "n = 14 ", "כאן"]],
    ["not before closing punctuation", "(so) it!", ["(so) ", "it!"]],
    ["between Han characters", "客户旅程", ["客", "户", "旅", "程"]],
    ["never before a full stop of Chinese", "你好。好", ["你", "好。", "好"]],
    ["never after an opening bracket", "（体验）好", ["（体", "验）", "好"]],
    [
      "before “ and after ” in Chinese",
      "他问“为什么”直到",
      ["他", "问", "“为", "什", "么”", "直", "到"],
    ],
    ["never before a comma after ”", "“根因”，好", ["“根", "因”，", "好"]],
    ["never within a dash of Chinese, or dots", "我——对……", ["我", "——", "对……"]],
    [
      "never before the small kana and the long mark of Japanese",
      "キャッシュカード",
      ["キャッ", "シュ", "カー", "ド"],
    ],
    ["never before a repetition mark", "時々、", ["時々、"]],
    [
      "never after 「, before 」 or between ！ and ？",
      "「はい」か！？",
      ["「は", "い」", "か！？"],
    ],
    [
      "between a number and what it counts not always, but within it never",
      "10,000円50％",
      ["10,000", "円", "50％"],
    ],
    ["between the words of Korean", "팩스 번호를 요구합니다.", ["팩스 ", "번호를 ", "요구합니다."]],
    ["never before a particle of Korean", "팩스(FAX)를 3개월", ["팩스", "(FAX)를 ", "3개월"]],
    ["between the words of Thai", "สวัสดีชาวโลก", ["สวัสดี", "ชาว", "โลก"]],
  ])("%s", (_rule, text, expected) => {
    expect(unbreakables(text, "en")).toEqual(expected);
  });

  it("never parts a grapheme cluster", () => {
    const clusters = ["👩\u200d🚀", "👍🏽", "🇷🇴", "🫱🏽\u200d🫲🏾", "1\u20e3"];
    for (const stretch of unbreakables(clusters.join(""), "en")) {
      expect(graphemes(stretch).every((cluster) => clusters.includes(cluster))).toBe(true);
    }
  });

  it("gives back the text", () => {
    const text = "Kasse 3, “bitte” – 你好，世界。 สวัสดีชาวโลก 👩\u200d🚀!";
    expect(unbreakables(text, "de").join("")).toBe(text);
  });
});

describe("graphemes", () => {
  it("keeps marks and joined emoji whole, and the last space with the last cluster", () => {
    expect(graphemes("q\u0323a👩\u200d🚀b ")).toEqual(["q\u0323", "a", "👩\u200d🚀", "b "]);
  });

  it("keeps clusters whole in a text of any length", () => {
    const astronaut = "👩\u200d🚀";
    expect(graphemes(`a${astronaut.repeat(3000)}`)).toEqual(["a", ...Array(3000).fill(astronaut)]);
  });
});

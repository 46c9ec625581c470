import bidiFactory from "bidi-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embeddingLevels } from "../../src/text/embedding-levels.ts";

/** A digit for each character, as in the examples of UAX 9. */
function levels(text: string, base: "ltr" | "rtl"): string {
  return embeddingLevels(text, base).join("");
}

describe("the levels of a line that runs to the left", () => {
  it.each([
    ["its own letters, with all that stands among them", "שלום, עולם!", "11111111111"],
    ["foreign words", "שלום Hello.", "11111222221"],
    ["numbers, with the signs that belong to them", "עד 99.90₪ או 30%", "1112222221111222"],
    ["a range reads from the right", "10–12", "22122"],
    ["a date of Arabic", "في 12/05/2026", "1112222222222"],
    ["a date that CLDR marks to read from the right", "12\u200f/05\u200f/2026", "221122112222"],
    ["per cent after Arabic", "خصم 50%", "1111221"],
    ["Arabic digits", "٣٫٥ من ٥", "22211112"],
    ["an emoji goes with its neighbours, else with the line", "a😀b 😀 ג", "2221111"],
  ])("%s", (_, text, expected) => {
    expect(levels(text, "rtl")).toBe(expected);
  });
});

describe("the levels of a line that runs to the right", () => {
  it.each([
    ["nothing to do", "Hello (world), 50%", "000000000000000000"],
    ["a Hebrew name with its spaces", "by נועה לוי, 35", "000111111111122"],
    ["a number after a word belongs to it", "b21 ٣", "00002"],
    ["a number in Hebrew", "אב 12 גד", "11122111"],
  ])("%s", (_, text, expected) => {
    expect(levels(text, "ltr")).toBe(expected);
  });
});

describe("brackets", () => {
  it.each([
    ["go with the line round its own words", "rtl", "ab (אב) ab", "2211111122"],
    [
      "go with foreign words in them, if these follow such words",
      "rtl",
      "אב ab (cd)",
      "1112222222",
    ],
    ["but with the line where they follow its own", "rtl", "אב (cd)", "1111221"],
    ["and where they hold both", "rtl", "ab (cd אב)", "2211221111"],
    ["are neutral when nothing is in them", "rtl", "ab () cd", "22222222"],
    ["are neutral without the other one", "rtl", "ab) אב", "221111"],
    ["each with its own", "rtl", "אב [ab (cd) ef]", "111122222222221"],
    ["marks on them follow", "rtl", "אב (\u0301ab)\u0301 ab", "111112211122"],
  ] as const)("%s", (_, base, text, expected) => {
    expect(levels(text, base)).toBe(expected);
  });
});

describe("isolates", () => {
  it("keep a telephone number in one piece", () => {
    expect(levels("טל +97 3", "rtl")).toBe("11112212");
    expect(levels("טל \u2066+97 3\u2069", "rtl")).toBe("1111222221");
  });

  it("count as one neutral character for what stands round them", () => {
    expect(levels("ab \u2067אב\u2069 cd", "ltr")).toBe("0000110000");
    expect(levels("ab \u2067אב\u2069 cd", "rtl")).toBe("2222332222");
  });

  it("run the way of their first letter where they do not say which", () => {
    expect(levels("\u2068#fiber\u2069", "rtl")).toBe("12222221");
    expect(levels("\u2068#סיב\u2069", "rtl")).toBe("133331");
    expect(levels("\u2068\u2067א\u2069 b\u2069", "ltr")).toBe("0232220");
  });

  it("may stay open, stray, or lie far too deep", () => {
    expect(levels("א\u2066b", "rtl")).toBe("112");
    expect(levels("א\u2069b", "rtl")).toBe("112");
    const deep = embeddingLevels(`${"\u2066".repeat(5000)}a`, "ltr");
    expect(Math.max(...deep)).toBeLessThanOrEqual(126);
  });
});

describe("the levels of any text", () => {
  const bidi = bidiFactory();
  /** Of each class; what is outside of the basic plane that library takes for letters. What nobody sees (BN) may be of any level. */
  const characters = [
    ..."אבعش٣٫57abЖ ,.:/+-%€()[]·—«»“!?★\u0301\u064b\u200f\u2066\u2067\u2068\u2069",
  ];
  const text = fc
    .array(fc.constantFrom(...characters), { maxLength: 16 })
    // At the end of a line spaces and isolates are of its own level (rule L1); lines end before.
    .map((parts) => parts.join("").replace(/[\s\u00ad\u2066-\u2069]+$/u, ""));

  it.each(["ltr", "rtl"] as const)("are those of another program, in a line that is %s", (base) => {
    fc.assert(
      fc.property(text, (any) => {
        expect(levels(any, base)).toBe([...bidi.getEmbeddingLevels(any, base).levels].join(""));
      }),
      { numRuns: 2000 },
    );
  });
});

it("takes time in proportion to the text, however odd that is", () => {
  const odd = ["(", "()", "%", "5,", "א\u2068"].map((piece) => piece.repeat(40_000));
  for (const text of odd) expect(embeddingLevels(text, "rtl")).toHaveLength([...text].length);
});

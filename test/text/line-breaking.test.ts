import { describe, expect, it } from "vitest";
import { graphemes, unbreakables } from "../../src/text/break-opportunities.ts";
import {
  breakLines,
  type LineRules,
  stretchOf,
  widestUnbreakable,
} from "../../src/text/line-breaking.ts";

/** Every grapheme is one px wide. */
function rules(maxWidth: number): LineRules {
  return {
    stretches: (paragraph) => unbreakables(paragraph, "en").map(stretchOf),
    maxWidth,
    measure: (text) => (text === "" ? 0 : graphemes(text).length),
  };
}

describe("breakLines", () => {
  it("fills each line as far as it goes", () => {
    expect(breakLines("to be or not to be", rules(8))).toEqual(["to be or", "not to", "be"]);
  });

  it("does not count the space at the end of a line", () => {
    expect(breakLines("to be", rules(2))).toEqual(["to", "be"]);
  });

  it("starts an over-long word on a line of its own and breaks it between graphemes", () => {
    expect(breakLines("a Kundenzufriedenheit ok", rules(8))).toEqual([
      "a",
      "Kundenzu",
      "friedenh",
      "eit ok",
    ]);
  });

  it("breaks a word rather than an emoji", () => {
    expect(breakLines("ab👩\u200d🚀cd", rules(1))).toEqual(["a", "b", "👩\u200d🚀", "c", "d"]);
  });

  it("keeps a grapheme that is wider than the line", () => {
    expect(breakLines("ab", rules(0))).toEqual(["a", "b"]);
  });

  it("breaks at a soft hyphen and shows it, when the line still fits with it", () => {
    expect(breakLines("Kunden\u00adzufrieden\u00adheit", rules(11))).toEqual([
      "Kunden-",
      "zufrieden-",
      "heit",
    ]);
    expect(breakLines("Kunden\u00adzufrieden\u00adheit", rules(19))).toEqual([
      "Kundenzufriedenheit",
    ]);
  });

  it("gives a word back when the whole line is wider than its words", () => {
    const widened: LineRules = {
      ...rules(5),
      measure: (text) => text.length + (text.includes(" ") ? 1 : 0) - (text === " " ? 1 : 0),
    };
    expect(breakLines("3 x 4", widened)).toEqual(["3 x", "4"]);
  });

  it("keeps words on a line that fit together, though not by their widths alone", () => {
    const narrowed: LineRules = {
      ...rules(5),
      measure: (text) => text.length - Number(text === "3 x 45"),
    };
    expect(breakLines("3 x 45", narrowed)).toEqual(["3 x 45"]);
  });

  const texts = [
    "Ich möchte wissen, wann – und ob! – der Mietwagen (Klasse B) um 10:30 bereitsteht.",
    "我们在（机场）取车，还车。押金“很高”！",
    "https://example.org/a/very/long/path?query=1&other=2 see there",
    "a   b\u00a0c 👩\u200d🚀👩\u200d🚀👍🏽 \u{1f1f7}\u{1f1f4}",
  ];

  it.each(texts)("loses nothing and keeps to the width: %s", (text) => {
    for (const width of [1, 3, 7, 12, 40]) {
      const lines = breakLines(text, rules(width));
      expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      for (const line of lines) {
        expect(graphemes(line).length).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trim());
      }
    }
  });

  it("takes a text of a hundred thousand letters without a space", () => {
    const byLength: LineRules = { ...rules(50), measure: (text) => text.length };
    expect(breakLines("a".repeat(100_000), byLength)).toHaveLength(2000);
  });
});

describe("widestUnbreakable", () => {
  it("is the width at which no word has to be broken", () => {
    const text = "eine Kundenzufriedenheitsbefragung, bitte";
    const width = widestUnbreakable(text, rules(0));
    expect(width).toBe("Kundenzufriedenheitsbefragung,".length);
    expect(breakLines(text, rules(width))).toContain("Kundenzufriedenheitsbefragung,");
  });

  it("counts the hyphen that a soft hyphen may show", () => {
    expect(widestUnbreakable("Kunden\u00adtag", rules(0))).toBe("Kunden-".length);
  });
});

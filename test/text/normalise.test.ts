import { describe, expect, it } from "vitest";
import { lineEnd, paragraphs } from "../../src/text/normalise.ts";

describe("paragraphs", () => {
  it("collapses white space and drops it at both ends", () => {
    expect(paragraphs("  one \t two  ")).toEqual(["one two"]);
  });

  it("keeps explicit line breaks, of every kind", () => {
    expect(paragraphs("one\ntwo\r\nthree\u2028four\u0085five")).toEqual([
      "one",
      "two",
      "three",
      "four",
      "five",
    ]);
  });

  it("keeps a blank line between two texts, but not before the first or after the last", () => {
    expect(paragraphs("\n one\n\n two\n\n")).toEqual(["one", "", "two"]);
  });

  it("has nothing for a blank text", () => {
    expect(paragraphs("")).toEqual([]);
    expect(paragraphs(" \n ")).toEqual([]);
  });

  it("keeps spaces that do not break", () => {
    expect(paragraphs("12\u00a0km, 3\u202f%")).toEqual(["12\u00a0km, 3\u202f%"]);
  });

  it("composes letters and their accents", () => {
    expect(paragraphs("s\u0326")).toEqual(["ș"]);
  });

  it("leaves nothing that an XML file may not hold", () => {
    expect(paragraphs("a\u0007b\ud800c\uffff")).toEqual(["a b\ufffdc\ufffd"]);
  });

  it("leaves the choice between plain and coloured emoji to the font", () => {
    expect(paragraphs("\u2764\ufe0f 1\ufe0f\u20e3")).toEqual(["\u2764 1\u20e3"]);
  });
});

describe("lineEnd", () => {
  it("drops the spaces that a line ends with", () => {
    expect(lineEnd("word \u3000")).toBe("word");
  });

  it("shows a soft hyphen where the line breaks, and only there", () => {
    expect(lineEnd("Donau\u00addampf\u00ad")).toBe("Donaudampf-");
    expect(lineEnd("Donau\u00addampf")).toBe("Donaudampf");
  });
});

import { describe, expect, test } from "vitest";
import type { Moment, ResearchSource } from "../../src/journey/journey.ts";
import {
  counted,
  dated,
  isolated,
  listed,
  momentTitle,
  momentType,
  quoted,
  sourceLine,
  termOr,
} from "../../src/locale/phrases.ts";
import { readLocale } from "../../src/locale/read-locale.ts";

const english = await readLocale("en");
const polish = await readLocale("pl");

describe("quoted", () => {
  test.each([
    ["en", "“Yes”"],
    ["pl", "„Yes”"],
    ["de", "„Yes“"],
    ["ja", "「Yes」"],
    ["fr", "«\u202fYes\u202f»"],
  ])("puts a text in the quotation marks of %s", async (lang, expected) => {
    expect(quoted(await readLocale(lang), "Yes")).toBe(expected);
  });
});

test("a text that has the quotation marks already gets no more", async () => {
  expect(quoted(await readLocale("ja"), "「はい」")).toBe("「はい」");
  expect(quoted(english, "“Yes”, she said")).toBe("““Yes”, she said”");
});

describe("counted", () => {
  test.each([
    [1, "1 pytanie „dlaczego”"],
    [2, "2 pytania „dlaczego”"],
    [4, "4 pytania „dlaczego”"],
    [5, "5 pytań „dlaczego”"],
    [12, "12 pytań „dlaczego”"],
    [22, "22 pytania „dlaczego”"],
  ])("takes the Polish form for %d", (n, expected) => {
    expect(counted(polish, "pl", "whys", n)).toBe(expected);
  });

  test("tells the Romanian forms apart", async () => {
    const romanian = await readLocale("ro");
    const phrases = [1, 3, 20].map((n) => counted(romanian, "ro", "whys", n));
    expect(phrases).toEqual([
      "1 întrebare „de ce?”",
      "3 întrebări „de ce?”",
      "20 de întrebări „de ce?”",
    ]);
  });

  test("has one form for all numbers where the language has", async () => {
    const chinese = await readLocale("zh-Hans");
    expect(counted(chinese, "zh-Hans", "whys", 1)).toBe("1 个为什么");
    expect(counted(chinese, "zh-Hans", "whys", 5)).toBe("5 个为什么");
  });

  test("writes the number as the language does", () => {
    expect(counted(english, "en", "whys", 12345)).toBe("12,345 whys");
    expect(counted(english, "de", "whys", 12345)).toBe("12.345 whys");
  });

  test("makes do with the general form where words lack the right one", () => {
    const words = { ...polish, counts: { ...polish.counts, whys: { other: "{n} razy" } } };
    expect(counted(words, "pl", "whys", 5)).toBe("5 razy");
  });
});

describe("dated", () => {
  test.each([
    ["en", "Oct 1, 2026"],
    ["it", "1 ott 2026"],
    ["pl", "1 paź 2026"],
    ["de", "01.10.2026"],
    ["zh-Hans", "2026年10月1日"],
  ])("writes a date as %s does", (lang, expected) => {
    expect(dated(lang, "2026-10-01")).toBe(expected);
  });

  test("leaves what is no day as it stands", () => {
    expect(dated("en", "autumn 2026")).toBe("autumn 2026");
    expect(dated("en", "2026-Q3")).toBe("2026-Q3");
  });
});

describe("termOr", () => {
  test("gives the word for a term of the method", () => {
    expect(termOr(polish.roles, "buyer")).toBe("Kupujący");
  });

  test("gives anything else back as it is", () => {
    expect(termOr(polish.roles, "Chief of staff")).toBe("Chief of staff");
  });

  test("is not fooled by what every object has", () => {
    for (const text of ["constructor", "toString", "__proto__"]) {
      expect(termOr(polish.roles, text)).toBe(text);
    }
  });
});

describe("a moment of truth", () => {
  const moment: Moment = { path: "stages[0].moment" };

  test("is called by its name, else by its type, else just that", () => {
    expect(momentTitle(polish, { ...moment, type: "zmot", name: "Oferta" })).toBe("Oferta");
    expect(momentTitle(polish, { ...moment, type: "zmot" })).toBe("Zerowy moment prawdy");
    expect(momentTitle(polish, moment)).toBe("Moment prawdy");
  });

  test("may be of a type of the user's own", () => {
    expect(momentType(polish, { ...moment, type: "Pierwszy dotyk" })).toBe("Pierwszy dotyk");
    expect(momentType(polish, moment)).toBe(undefined);
  });
});

describe("sourceLine", () => {
  const source: ResearchSource = {
    id: "int",
    path: "research[0]",
    title: "Seven buyers",
    extra: {},
  };

  test("tells the kind, the title, how many were asked and when", () => {
    const whole = { ...source, kind: "interview", n: 7, date: "2026-05-12" };
    expect(sourceLine(english, "en", whole)).toBe("Interviews: Seven buyers (n = 7, May 12, 2026)");
    expect(sourceLine(polish, "pl", whole)).toBe("Wywiady: Seven buyers (n = 7, 12 maj 2026)");
  });

  test("tells only what is known", () => {
    expect(sourceLine(english, "en", source)).toBe("Seven buyers");
    expect(sourceLine(english, "en", { ...source, n: 1200 })).toBe("Seven buyers (n = 1,200)");
    expect(sourceLine(english, "en", { ...source, date: "spring" })).toBe("Seven buyers (spring)");
  });

  test("keeps a kind of the user's own", () => {
    expect(sourceLine(polish, "pl", { ...source, kind: "Podsłuch" })).toBe(
      "Podsłuch: Seven buyers",
    );
  });
});

describe("texts side by side", () => {
  test("are parted by the comma of the script", () => {
    expect(listed("en", ["Ada", "Grace"])).toBe("Ada, Grace");
    expect(listed("en", [])).toBe("");
    expect(listed("ja", ["Ada", "Grace"])).toBe("Ada、Grace");
    expect(listed("zh-Hant", ["Ada", "Grace"])).toBe("Ada，Grace");
    expect(listed("ar", ["Ada", "ليلى"])).toBe("\u2068Ada\u2069، \u2068ليلى\u2069");
  });

  test("keep their own direction where languages run to the left", () => {
    expect(isolated("pl", "#tag")).toBe("#tag");
    expect(isolated("he", "#tag")).toBe("\u2068#tag\u2069");
  });

  test("so the day does not join the number before it", async () => {
    const told = { title: "ראיונות", n: 14, date: "2026-04-02" };
    const source: ResearchSource = { id: "s", path: "research[0]", extra: {}, ...told };
    expect(sourceLine(await readLocale("he"), "he", source)).toBe(
      "ראיונות (\u2068n = 14\u2069, \u20682 באפר׳ 2026\u2069)",
    );
  });
});

import { describe, expect, test } from "vitest";
import { amount, amountRange } from "../../src/locale/amounts.ts";

/** Intl's no-break spaces as spaces and without its marks of direction, so that tests can be read. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, " ").replaceAll(/[\u200e\u200f\u061c]/gu, "");
}

const written = (lang: string, unit: string | undefined, figure: number) =>
  plain(amount(lang, unit === undefined ? { kind: "number" } : { kind: "number", unit }, figure));

describe("a figure is written as its language writes it", () => {
  test.each([
    ["en", "1,234.5", "62.5%", "€1,200", "38 days"],
    ["de", "1.234,5", "62,5 %", "1.200 €", "38 Tage"],
    ["fr", "1 234,5", "62,5 %", "1 200 €", "38 jours"],
    ["pl", "1234,5", "62,5%", "1200 €", "38 dni"],
    ["tr", "1.234,5", "%62,5", "€1.200", "38 gün"],
    ["ar", "1,234.5", "62.5%", "1,200 €", "38 يومًا"],
    ["zh", "1,234.5", "62.5%", "€1,200", "38天"],
    ["ja", "1,234.5", "62.5%", "€1,200", "38 日"],
  ])("%s", (lang, number, percent, money, days) => {
    expect(written(lang, undefined, 1234.5)).toBe(number);
    expect(written(lang, "%", 62.5)).toBe(percent);
    expect(written(lang, "EUR", 1200)).toBe(money);
    expect(written(lang, "days", 38)).toBe(days);
  });

  test("also with the digits that a region has of its own", () => {
    expect(written("ar-EG", undefined, 62)).toBe("٦٢");
    expect(written("ar-EG", "%", 62)).toBe("٦٢٪");
  });

  test("with the plural that it has for a unit written in its own words", () => {
    expect(written("ro", "zile", 2)).toBe("2 zile");
    expect(written("ro", "zile", 38)).toBe("38 de zile");
    expect(written("it", "giorni", 1)).toBe("1 giorno");
    expect(written("zh", "分钟", 34)).toBe("34分钟");
  });
});

describe("money", () => {
  test("has cents where there are some", () => {
    expect(written("en", "€", 12.5)).toBe("€12.50");
    expect(written("pl", "zł", 12)).toBe("12 zł");
  });

  test("has the currency that a sign means in the language", () => {
    expect(written("zh", "¥", 99.5)).toBe("¥99.50");
    expect(written("ja", "¥", 1200)).toBe("￥1,200");
  });
});

test("a unit that no language knows stands behind the figure, on its line", () => {
  expect(amount("en", { kind: "count", unit: "a week" }, 740)).toBe("740\u00a0a week");
});

test("a letter is a unit of time only where a duration is measured", () => {
  expect(amount("en", { kind: "number", unit: "m" }, 5)).toBe("5\u00a0m");
  expect(amount("en", { kind: "duration", unit: "m" }, 5)).toBe("5m");
});

test("an NPS has its sign, and a minus is no hyphen", () => {
  const nps = (figure: number) => amount("en", { kind: "nps" }, figure);
  expect([44.2, 0, -12].map(nps)).toEqual(["+44.2", "0", "−12"]);
});

describe("from one figure to another", () => {
  const share = { kind: "csat", unit: "%" } as const;
  test.each([
    ["en", "52.8% – 70.1%"],
    ["de", "52,8–70,1 %"],
    ["zh", "52.8% - 70.1%"],
  ])("%s", (lang, range) => {
    expect(plain(amountRange(lang, share, { low: 52.8, high: 70.1 }))).toBe(range);
  });

  test("is one figure where both are written alike", () => {
    expect(amountRange("en", share, { low: 50, high: 50.001 })).toBe("50%");
  });

  test("of an NPS has the signs of both, and a unit of the user's own once", () => {
    expect(amountRange("en", { kind: "nps" }, { low: -12, high: 38 })).toBe("−12 – +38");
    expect(amountRange("en", { kind: "number", unit: "pts" }, { low: 1, high: 2 })).toBe(
      "1–2\u00a0pts",
    );
  });
});

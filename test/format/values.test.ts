import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { checkShape } from "../../src/format/check-shape.ts";
import { color, toHex } from "../../src/format/color.ts";
import { date, toIsoDate } from "../../src/format/date.ts";
import { id, languageTag, level, link, reference, share } from "../../src/format/values.ts";

function read<S extends z.core.$ZodType>(schema: S, input: unknown) {
  const { value, issues } = checkShape(schema, input);
  return issues.length > 0 ? "refused" : value;
}

test("dates are days that the calendar has", () => {
  expect(read(date, "2026-10-01")).toBe("2026-10-01");
  expect(toIsoDate("2026-1-5")).toBe("2026-01-05");
  expect(toIsoDate("2026/10/01")).toBe("2026-10-01");
  expect(toIsoDate("2026-10-01T08:30:00Z")).toBe("2026-10-01");
  expect(toIsoDate("2024-02-29")).toBe("2024-02-29");
  for (const wrong of ["2026-02-29", "2026-13-01", "tomorrow", "01.10.2026", "2026", ""]) {
    expect(toIsoDate(wrong), wrong).toBe(undefined);
  }
});

describe("colours", () => {
  test("come out as six digits", () => {
    expect(read(color, "#7C3AED")).toBe("#7c3aed");
    expect(toHex("#abc")).toBe("#aabbcc");
    expect(toHex("rgb(124, 58, 237)")).toBe("#7c3aed");
    expect(toHex("rgb(124 58 237)")).toBe("#7c3aed");
    expect(toHex("hsl(0, 100%, 50%)")).toBe("#ff0000");
  });

  test("are strict: no names, nothing to look through, nothing that hides in them", () => {
    for (const wrong of [
      "red",
      "#12345",
      "#7c3aed80",
      "rgba(0, 0, 0, 0.5)",
      "lab(50% 40 59)",
      "currentColor",
      "url(#x)",
      'rgb(1,2,3)" onload="alert(1)',
      "#fff;background:red",
    ]) {
      expect(toHex(wrong), wrong).toBe(undefined);
    }
  });
});

test("shares are percentages or parts of one", () => {
  expect(read(share, "35%")).toBe(0.35);
  expect(read(share, "2.5 %")).toBe(0.025);
  expect(read(share, 0.35)).toBe(0.35);
  expect(read(share, 35)).toBe("refused");
  expect(read(share, "120%")).toBe("refused");
  expect(read(share, "a third")).toBe("refused");
});

test("levels go from 1 to 5", () => {
  expect(read(level, 1)).toBe(1);
  expect(read(level, 4.5)).toBe(4.5);
  expect(read(level, 0)).toBe("refused");
  expect(read(level, 6)).toBe("refused");
  expect(read(level, "4")).toBe("refused");
  expect(read(level, Number.NaN)).toBe("refused");
});

test("ids are one word of any script; references may be names", () => {
  expect(read(id, "int-07")).toBe("int-07");
  expect(read(id, "比较_1.2")).toBe("比较_1.2");
  expect(read(id, 7)).toBe("7");
  expect(read(id, "two words")).toBe("refused");
  expect(read(id, "../x")).toBe("refused");
  expect(read(reference, "Compare offers")).toBe("Compare offers");
});

test("language tags come out in their usual spelling", () => {
  expect(read(languageTag, "pt-br")).toBe("pt-BR");
  expect(read(languageTag, "zh-hant")).toBe("zh-Hant");
  expect(read(languageTag, "english")).toBe("refused");
  expect(read(languageTag, "e n")).toBe("refused");
});

test("links are web or mail addresses", () => {
  expect(read(link, "https://example.org/a?b=c")).toBe("https://example.org/a?b=c");
  expect(read(link, "mailto:ana@example.org")).toBe("mailto:ana@example.org");
  for (const wrong of [
    "javascript:alert(1)",
    "example.org",
    "data:text/html,x",
    "https://",
    "/x",
  ]) {
    expect(read(link, wrong), wrong).toBe("refused");
  }
});

import { describe, expect, test } from "vitest";
import { shownDuration } from "../../src/journey/duration-text.ts";
import { journeyOf, problemsOf, stepsOf } from "./read-yaml.ts";

/** Intl's no-break spaces as spaces, so that tests can be read. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, " ");

describe("a duration is written in the language of the map", () => {
  test.each([
    ["en", "P1D", "1 day"],
    ["en", "PT2H", "2 hours"],
    ["en", "PT1H30M", "1 hour, 30 minutes"],
    ["de", "2 days", "2 Tage"],
    ["de", "1 week", "1 Woche"],
    ["de", "1.5 hours", "1,5 Stunden"],
    ["de", "2-3 weeks", "2–3 Wochen"],
    ["de", "2 hrs", "2 Std."],
    ["uk", "1 day", "1 день"],
    ["uk", "2 days", "2 дні"],
    ["uk", "5 days", "5 днів"],
    ["pl", "P3M", "3 miesiące"],
    ["ro", "20 days", "20 de zile"],
    ["fr", "2 weeks", "2 semaines"],
    ["ar", "2 days", "يومان"],
    ["zh", "3 months", "3个月"],
  ])("%s: %s is %s", (lang, written, shown) => {
    expect(plain(shownDuration(written, lang, lang).text)).toBe(shown);
  });

  test("out of that of the file, too", () => {
    expect(shownDuration("3 Wochen", "en", "de")).toEqual({ text: "3 weeks", minutes: 30_240 });
  });
});

test("what is in the language of the map, or in signs that all have, stays as it is written", () => {
  for (const written of [
    "2 Tage",
    "½ Stunde",
    "1 Std. 30 Min.",
    "1 h 30 min",
    "20 min",
    "2-3 wochen",
  ]) {
    expect(shownDuration(written, "de", "de").text).toBe(written);
  }
});

test("what is no clear duration stays as it is written, and has no minutes", () => {
  for (const written of ["a while", "about 5 days", "P0D", "Pause", "until Friday"]) {
    expect(shownDuration(written, "de", "de")).toEqual({ text: written });
  }
});

test("stages and steps of a journey have it, and such a text needs no translation", async () => {
  const lines = `lang: en
goal: { en: g, de: z }
stages: [{ name: { en: A, de: B }, duration: P2D, steps: { name: { en: C, de: D }, duration: 1 h } }]
`;
  const journey = await journeyOf(lines, "de");
  expect(journey.stages[0]?.duration).toBe("2 Tage");
  expect(stepsOf(journey)[0]).toMatchObject({ duration: "1 h", minutes: 60 });
  const found = await problemsOf(lines, "de");
  expect(found.map(({ path }) => path)).toEqual(["title"]);
});

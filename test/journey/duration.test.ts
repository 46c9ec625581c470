import { describe, expect, test } from "vitest";
import { durationIn } from "../../src/journey/duration.ts";

const minutesIn = (text: string, lang: string) => durationIn(text, lang)?.minutes;

const HOUR = 60;
const DAY = 24 * HOUR;

describe("how long", () => {
  test.each([
    ["en", "5 days", 5 * DAY],
    ["en", "3 weeks", 21 * DAY],
    ["en", "20 min", 20],
    ["en", "2 h", 2 * HOUR],
    ["en", "30 sec", 0.5],
    ["en", "1 Hour", HOUR],
    ["en", "1.5 hours", 1.5 * HOUR],
    ["en", "1½ hours", 1.5 * HOUR],
    ["en", "1 h 30 min", 1.5 * HOUR],
    ["en", "2 days, 4 hours", 2 * DAY + 4 * HOUR],
    ["en", "1 hour and 20 minutes", 80],
    ["en", "2–3 weeks", 17.5 * DAY],
    ["en", "9 months", 9 * 30.4375 * DAY],
    ["de", "4 Wochen", 28 * DAY],
    ["de", "1,5 Stunden und 10 Minuten", 100],
    ["it", "6 settimane", 42 * DAY],
    ["pl", "5 dni", 5 * DAY],
    ["pl", "70 minut", 70],
    ["pl", "1,5 godziny", 90],
    ["ro", "2 săptămâni", 14 * DAY],
    ["ro", "20 de zile", 20 * DAY],
    ["uk", "3 дні", 3 * DAY],
    ["tr", "2 gün", 2 * DAY],
    ["el", "4 ώρες", 4 * HOUR],
    ["ar", "٣ أيام", 3 * DAY],
    ["ar", "يومان", 2 * DAY],
    ["he", "שבועיים", 14 * DAY],
    ["zh", "3天", 3 * DAY],
    ["zh", "3 个月", 3 * 30.4375 * DAY],
    ["ja", "2時間", 2 * HOUR],
    ["ko", "10분", 10],
  ])("%s: %s", (lang, text, minutes) => {
    expect(minutesIn(text, lang)).toBeCloseTo(minutes);
  });

  test("English is understood in every language, and ISO 8601 too", () => {
    expect(minutesIn("2 weeks", "pl")).toBe(14 * DAY);
    expect(minutesIn("P3D", "pl")).toBe(3 * DAY);
    expect(minutesIn("PT1H20M", "zh")).toBe(80);
    expect(minutesIn("P1Y2M", "en")).toBeCloseTo(14 * 30.4375 * DAY);
  });
});

describe("unclear is", () => {
  test.each([
    ["en", "one night"],
    ["en", "about 5 days"],
    ["en", "up to 12 months"],
    ["en", "5"],
    ["en", "5 m"],
    ["en", "1,000 hours"],
    ["en", "5 days or so"],
    ["en", "0 days"],
    ["en", "P"],
    ["tr", "5 d"],
    ["tr", "2 h"],
    ["en", ""],
  ])("%s: %s", (lang, text) => {
    expect(minutesIn(text, lang)).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { surveyValue } from "../../../src/journey/statistics/survey-value.ts";
import type { SurveyMethod } from "../../../src/journey/survey-method.ts";

const NPS: SurveyMethod = { by: "net-promoter", scale: { min: 0, max: 10 } };
const CSAT: SurveyMethod = { by: "share", scale: { min: 1, max: 5 }, top: 4 };
const CES: SurveyMethod = { by: "mean", scale: { min: 1, max: 7 } };

describe("an NPS: %(9–10) − %(0–6)", () => {
  test("10, 9, 8, 7, 6, 0: 2 of 6 promote, 2 of 6 detract, the 0 among them: 0", () => {
    expect(surveyValue([10, 9, 8, 7, 6, 0], NPS).value).toBe(0);
  });

  test("a 0 is an answer: 10, 10, 10, 0 is 75 − 25 = 50, and not 100", () => {
    expect(surveyValue([10, 10, 10, 0], NPS).value).toBe(50);
  });

  test("nothing but zeros is -100", () => {
    expect(surveyValue([0, 0], NPS).value).toBe(-100);
  });

  test("nothing but passives is 0, and no −0", () => {
    expect(Object.is(surveyValue([7, 8, 7], NPS).value, 0)).toBe(true);
  });

  test("50 promoters, 24 passives, 12 detractors: 58.14 − 13.95 = 44.19, shown as 44.2", () => {
    const answers = [50, 24, 12].flatMap((n, i) => Array<number>(n).fill([9, 7, 6][i] ?? 0));
    expect(surveyValue(answers, NPS).value).toBe(44.2);
  });
});

describe("a CSAT: the share of answers from `top` on", () => {
  test("5, 4, 4, 3, 1: three of five, 60 %, and by Wilson 23.1 … 88.2", () => {
    // (0.6 + 0.384146 ± 1.95996·√(0.048 + 0.0384146)) / 1.768292: √0.0864146 = 0.293964, × z = 0.576158
    // (0.984146 − 0.576158) / 1.768292 = 0.23072; (0.984146 + 0.576158) / 1.768292 = 0.88238
    expect(surveyValue([5, 4, 4, 3, 1], CSAT)).toEqual({
      value: 60,
      interval: { low: 23.1, high: 88.2 },
    });
  });

  test("1 of 8 is 12.5, 1 of 16 is 6.25 and shown as 6.3: halves go away from zero", () => {
    const oneOf = (n: number) => [5, ...Array<number>(n - 1).fill(1)];
    expect(surveyValue(oneOf(8), CSAT).value).toBe(12.5);
    expect(surveyValue(oneOf(16), CSAT).value).toBe(6.3);
  });

  test("one answer is all or nothing, and says so by its interval: 20.7 … 100", () => {
    expect(surveyValue([5], CSAT)).toEqual({ value: 100, interval: { low: 20.7, high: 100 } });
    expect(surveyValue([3], CSAT)).toEqual({ value: 0, interval: { low: 0, high: 79.3 } });
  });
});

describe("a CES: the mean of the answers", () => {
  test("2, 4, 4, 4, 6 is 4, from 2.24 to 5.76", () => {
    expect(surveyValue([2, 4, 4, 4, 6], CES)).toEqual({
      value: 4,
      interval: { low: 2.24, high: 5.76 },
    });
  });

  test("1, 2, 2 is 1.6667, shown as 1.67", () => {
    expect(surveyValue([1, 2, 2], CES).value).toBe(1.67);
  });

  test("one answer, or all the same, is a mean without an interval", () => {
    expect(surveyValue([6], CES)).toEqual({ value: 6 });
    expect(surveyValue([3, 3, 3], CES)).toEqual({ value: 3 });
  });
});

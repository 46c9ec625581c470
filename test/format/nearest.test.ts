import { expect, test } from "vitest";
import { nearest, slipOf } from "../../src/format/nearest.ts";
import { stepFields } from "../../src/format/step.ts";

const fields = ["id", "name", ...Object.keys(stepFields)];

test.each([
  ["emotoin", "emotion"],
  ["emotions", "emotion"],
  ["nmae", "name"],
  ["pain", "pains"],
  ["Pains", "pains"],
  ["back_stage", "backstage"],
  ["touch-points", "touchpoints"],
  ["oportunities", "opportunities"],
])("%s → %s", (word, expected) => {
  expect(nearest(word, fields)).toBe(expected);
});

test("words that people use for the same are known", () => {
  expect(nearest("title", fields)).toBe("name");
  expect(nearest("painpoints", fields)).toBe("pains");
  expect(nearest("kpis", fields)).toBe("metrics");
});

test("what is not near is not suggested", () => {
  for (const word of ["colour", "xyz", "x", "", "constructor", "persistence"]) {
    expect(nearest(word, fields), word).toBe(undefined);
  }
});

test("ids of other scripts", () => {
  expect(nearest("比較方案", ["比较方案", "预订"])).toBe("比较方案");
});

test("a slip is one letter, or another way of writing", () => {
  for (const word of ["guardian", "Guardian", "guardan", "guardians", "gaurdian", "guardixn"]) {
    expect(slipOf(word, ["observer", "guardian"]), word).toBe("guardian");
  }
  for (const word of ["guards", "online", "gu", "guardian".repeat(10)]) {
    expect(slipOf(word, ["hotline", "guardian", "gut"]), word).toBe(undefined);
  }
});

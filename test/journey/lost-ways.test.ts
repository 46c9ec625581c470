import { describe, expect, test } from "vitest";
import { readJourney } from "../../src/journey/read-journey.ts";

/** What is said of a journey of these stages, with the place of each. */
async function said(stages: string): Promise<string[]> {
  const text = `journeymap: 1\ntitle: T\nstages: ${stages}\n`;
  const { diagnostics } = await readJourney({ text, name: "a.yaml" }, { cwd: "." });
  return diagnostics.map(({ code, path, message }) => `${code} ${path}: ${message}`);
}

describe("a step that nothing leads to", () => {
  test("is told where it stands", async () => {
    expect(await said("[{ name: A, next: c }, B, C]")).toEqual([
      "step-unreachable stages[1]: Nothing leads to the step “B”.",
    ]);
  });

  test("is not the one that the journey begins with, nor one that simply follows", async () => {
    expect(await said("[A, B, { name: C, steps: [D, E] }]")).toEqual([]);
  });

  test("is told once for all that follow from it", async () => {
    expect(await said("[{ name: A, next: end }, B, C, D]")).toEqual([
      "step-unreachable stages[1]: Nothing leads to the step “B”.",
    ]);
  });

  test("may stand behind those that it leads to, and may lead to itself", async () => {
    expect(
      await said("[{ name: A, next: end }, { name: B, next: end }, { name: C, next: [b, c] }]"),
    ).toEqual(["step-unreachable stages[2].name: Nothing leads to the step “C”."]);
  });

  test("may be one of a circle, and the first of that is told", async () => {
    const circle = "{ name: B, next: c }, { name: C, next: [b, end] }";
    expect(await said(`[{ name: A, next: end }, ${circle}]`)).toEqual([
      "step-unreachable stages[1].name: Nothing leads to the step “B”.",
    ]);
  });
});

describe("a way that never ends", () => {
  test("is told at the last step of its circle", async () => {
    expect(await said("[A, B, { name: C, next: b }]")).toEqual([
      "way-endless stages[2].next: The way never ends: `b` and `c` lead only to one another.",
    ]);
  });

  test("may be a step that leads only to itself", async () => {
    expect(await said("[A, { name: B, next: b }]")).toEqual([
      "way-endless stages[1].next: The way never ends: “B” leads only to itself.",
    ]);
  });

  test("has an end as soon as one of its steps leads on", async () => {
    expect(await said("[A, B, { name: C, next: [b, drop-out] }]")).toEqual([]);
    expect(await said("[A, B, { name: C, next: [b, d] }, D]")).toEqual([]);
  });
});

test("where a way cannot be understood, nothing more is said of ways", async () => {
  const found = await said("[{ name: A, next: nowhere }, B, C]");
  expect(found.map((line) => line.split(" ")[0])).toEqual(["unknown-id"]);
});

test("of a large circle only the ends are named", async () => {
  const steps = Array.from({ length: 500 }, (_, index) => `S${index}`);
  expect(await said(`[${steps.join(", ")}, { name: Last, next: s0 }]`)).toEqual([
    "way-endless stages[500].next: The way never ends: the 501 steps from “S0” to “Last” lead only to one another.",
  ]);
});

import { describe, expect, test } from "vitest";
import { idFromName } from "../../src/journey/ids.ts";
import { journeyOf, problemsOf, stepsOf } from "./read-yaml.ts";

test.each([
  ["Compare offers", "compare-offers"],
  ["  Știre, țară & Łódź ", "stire-tara-lodz"],
  ["Ærø – Straße", "aero-strasse"],
  ["Kundenzufriedenheit (2026)", "kundenzufriedenheit-2026"],
  ["比较供应商", "比较供应商"],
  ["Йогурт и чай", "йогурт-и-чай"],
  ["हिन्दी", "हिन्दी"],
  ["!?", ""],
])("%s → %s", (name, id) => {
  expect(idFromName(name)).toBe(id);
});

describe("ids in a journey", () => {
  test("come from names, and step aside for one another and for given ones", async () => {
    const journey = await journeyOf(`stages:
  - Find
  - Find
  - { name: Find, id: find-2 }
  - "?!"
`);
    expect(journey.stages.map(({ id }) => id)).toEqual(["find", "find-3", "find-2", "stage-4"]);
  });

  test("of steps and stages do not get in each other's way", async () => {
    const journey = await journeyOf("stages: [{ name: Find, steps: [Find, Book] }, Book]\n");
    expect(journey.stages.map(({ id }) => id)).toEqual(["find", "book"]);
    expect(stepsOf(journey).map(({ id }) => id)).toEqual(["find", "book", "book-2"]);
  });

  test("are the same whatever language is shown", async () => {
    const lines = "lang: en\nstages: [{ name: { it: Trova, en: Find } }]\n";
    expect((await journeyOf(lines)).stages[0]).toMatchObject({ id: "find", name: "Find" });
    expect((await journeyOf(lines, "it")).stages[0]).toMatchObject({ id: "find", name: "Trova" });
  });

  test("given twice are told once, at the second place", async () => {
    const found = await problemsOf("stages:\n  - { name: A, id: x }\n  - { name: B, id: x }\n");
    expect(found).toMatchObject([
      {
        code: "duplicate-id",
        message: "Another stage has the id `x` already.",
        help: "The other one is in line 4. Give one of them another id.",
        path: "stages[1].id",
        start: { line: 5, column: 20 },
      },
    ]);
  });

  test("of pains are given for the whole journey", async () => {
    const lines =
      "stages: [{ name: A, pains: { id: x, text: a } }, { name: B, pains: { id: x, text: b } }]\n";
    expect(await problemsOf(lines)).toMatchObject([
      { code: "duplicate-id", path: "stages[1].pains.id" },
    ]);
  });

  test("of the journey come from the name of its file", async () => {
    expect((await journeyOf("stages: A\n")).id).toBe("test");
    expect((await journeyOf("id: my-map\nstages: A\n")).id).toBe("my-map");
  });
});

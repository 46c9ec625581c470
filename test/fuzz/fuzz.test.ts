import { describe, expect, test } from "vitest";
import type { Case } from "./cases.ts";
import { fuzz } from "./fuzz.ts";
import { tryCase } from "./try-case.ts";

const ALWAYS = { reports: () => true, draws: () => true, paints: () => true };

describe("whatever a file says", () => {
  // Another seed tries other files: `npm run fuzz -- --runs 100000 --seed 7`.
  test("nothing is thrown, and what is right is drawn", async () => {
    const { counts, failures } = await fuzz({
      of: "texts",
      runs: 400,
      seed: 1,
      drawEvery: 15,
      paintEvery: 3,
    });
    expect(failures).toEqual([]);
    expect(counts.cases).toBe(400);
    expect(counts.refused).toBeGreaterThan(100);
    expect(counts.drawn + counts.painted).toBeGreaterThan(0);
  });
});

describe("whatever the bytes of a theme's own font", () => {
  test("nothing hangs or is thrown, and what can be drawn is", async () => {
    const { counts, failures } = await fuzz({
      ...{ of: "fonts", runs: 60, seed: 1, drawEvery: 1, paintEvery: 2 },
    });
    expect(failures).toEqual([]);
    expect(counts.cases).toBe(60);
    expect(counts.refused).toBeGreaterThan(10);
    expect(counts.painted).toBeGreaterThan(5);
  });
});

const PERSON = "journeymap: 1\ntitle: T\nstages: A\npersonas:\n  - name: P\n    facts:\n";

/** What long runs have found, made as small as it could be. */
const FOUND: [seed: number, what: string, one: Case][] = [
  [
    5,
    "the wrong value of a field whose name has blanks round it was used as if it were right",
    { kind: "journey", text: `${PERSON}      "word ": [{ a: [x] }]\n` },
  ],
  [
    1,
    "a message told all of a text, however long",
    {
      kind: "journey",
      text: `journeymap: 1\ntitle: T\nstages: { name: A, emotion: { "${"word ".repeat(200)}": 1 } }\n`,
    },
  ],
  [
    44,
    "a list of problems for programs could steer a terminal",
    { kind: "journey", text: 'journeymap: 1\ntitle: T\nstages: { name: A, "\u009b2J": x }\n' },
  ],
  [
    5003,
    "a version that is no number was taken for a later one",
    { kind: "journey", text: "journeymap: .nan\ntitle: T\nstages: A\n" },
  ],
  [
    1,
    "a font whose list of characters points behind its end kept the PDF's engine busy without end",
    {
      kind: "font",
      font: "inter",
      edits: [
        { kind: "number", table: 36, at: 43683, value: 46107 },
        { kind: "bytes", table: 35, at: 66180, value: 128 },
      ],
    },
  ],
  [
    100,
    "a font whose shapes are broken was told as a mistake of the program, with a stack trace",
    {
      kind: "font",
      font: "inter",
      edits: [
        { kind: "bytes", table: 11, at: 0, value: 128 },
        { kind: "number", table: 0, at: 10317, value: 20007 },
      ],
    },
  ],
];

describe("what was found by seed", () => {
  test.each(FOUND)("%i: %s", async (_, __, one) => {
    expect((await tryCase(one, ALWAYS)).faults).toEqual([]);
  });
});

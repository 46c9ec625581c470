import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readJourney } from "../../src/journey/read-journey.ts";
import { folderWith } from "../support/folder.ts";
import { png } from "../support/images.ts";
import { journeyOf, problemsOf, told } from "./read-yaml.ts";

const root = path.resolve(import.meta.dirname, "../..");
const everything = path.join(root, "test/fixtures/everything");

describe("a whole journey", () => {
  test("of a few lines", async () => {
    const { journey, diagnostics } = await readJourney(
      { file: "maps/small.journey.yaml" },
      { cwd: everything },
    );
    expect(diagnostics).toEqual([]);
    expect(journey).toMatchObject({
      id: "small",
      file: "maps/small.journey.yaml",
      title: "Renting a bike for the weekend",
      lang: "en",
      personas: [{ id: "marta" }],
      stages: [
        {
          single: true,
          steps: [{ emotions: [{ personaId: "marta", score: 1 }], channels: ["web"] }],
        },
        { steps: [{ pains: [{ number: 1, assumed: true }] }] },
        { steps: [{ moment: { path: "stages[2].moment" } }] },
      ],
    });
  });

  test("with everything that the format has", async () => {
    const { journey, diagnostics } = await readJourney(
      { file: "maps/everything.journey.yaml" },
      { cwd: everything },
    );
    expect(diagnostics).toEqual([]);
    expect(journey).toMatchObject({
      id: "hr-software-purchase",
      state: "current",
      date: "2026-10-01",
      version: "1.3",
      personas: [
        { id: "ana", photo: { width: 640, height: 480 }, share: 0.35 },
        { id: "cfo", name: "Dan Ionescu", role: "decider" },
      ],
      stakeholders: [{ id: "works-council", power: 4 }],
      stages: [{ id: "research", phase: "before", expects: "Clear prices" }, { id: "demo" }],
      lanes: [{ id: "actions" }, { id: "emotion" }, { id: "legal", own: true }],
    });
    expect(journey?.stages[0]?.steps[0]).toMatchObject({
      id: "compare",
      path: "stages[0].steps[0]",
      personas: ["ana"],
      forSome: true,
      emotions: [
        { personaId: "ana", score: -1 },
        { personaId: "cfo", score: 0, feeling: "indifferent", because: "Not asked yet" },
      ],
      touchpoints: [{ text: "Vendor sites" }, { text: "Peer call", frequency: "once" }],
      moment: { type: "zmot", gap: 3 },
      pains: [{ id: "no-price", number: 1, severity: 4, assumed: false, whys: { length: 3 } }],
      opportunities: [{ id: "price-page", solvesNumbers: [1], metric: { id: "csat" } }],
      data: { in: ["email"], out: ["email", "company size"] },
      metrics: [{ value: 62, n: 118, period: "2026-Q3" }],
      image: { width: 1 },
      next: [{ to: "demo" }, { to: "drop-out", when: "No vendor in budget" }],
      lanes: { legal: ["Procurement rules apply above 50k"] },
    });
  });

  test("the examples are right", async () => {
    const files = readdirSync(path.join(root, "examples")).filter((name) =>
      name.endsWith(".journey.yaml"),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const name of files) {
      const { diagnostics, journey } = await readJourney(
        { file: `examples/${name}` },
        { cwd: root },
      );
      expect(diagnostics, name).toEqual([]);
      expect(journey?.stages.length, name).toBeGreaterThan(2);
    }
  });

  test("in JSON, with the places of JSON", async () => {
    const cwd = await folderWith({
      "a.json":
        '{\n\t"journeymap": 1,\n\t"title": "T",\n\t"stages": [{ "name": "A", "emotoin": 1 }]\n}\n',
    });
    const { diagnostics } = await readJourney({ file: "a.json" }, { cwd });
    expect(diagnostics).toMatchObject([
      { code: "unknown-key", path: "stages[0].emotoin", start: { line: 4, column: 28 } },
    ]);
  });

  test("through standard input, looking for files where the command runs", async () => {
    const cwd = await folderWith({ "a.png": png });
    const text = "journeymap: 1\ntitle: T\nstages: { name: A, image: a.png }\n";
    const { journey } = await readJourney({ text, name: "standard input" }, { cwd });
    expect(journey).toMatchObject({
      id: "standard-input",
      stages: [{ steps: [{ image: { width: 1 } }] }],
    });
  });
});

describe("stages", () => {
  test("without steps are their own single step, and both have the name", async () => {
    const journey = await journeyOf(
      "stages: [{ name: A, duration: 3 weeks, actions: x }, { name: B, steps: C }]\n",
    );
    expect(journey.stages).toMatchObject([
      { name: "A", single: true, duration: "3 weeks", steps: [{ name: "A", actions: ["x"] }] },
      { name: "B", single: false, steps: [{ name: "C" }] },
    ]);
    expect(journey.stages[0]?.steps[0]?.duration).toBe(undefined);
  });

  test("with steps have no step fields of their own", async () => {
    const found = await problemsOf("stages: { name: A, pains: x, steps: B }\n");
    expect(told(found)).toEqual([
      "stages.pains: `pains` cannot stand on a stage that has `steps`.",
    ]);
  });
});

describe("problems", () => {
  test("of every kind come in one pass, in the order of the file", async () => {
    const found = await problemsOf(`state: curent
personas: [{ name: Ana, color: red }]
stages:
  - name: A
    emotoin: 1
    personas: bob
    pains: [{ text: x, severity: 9, id: p }, { text: y, id: p }]
    image: none.png
date: tomorrow
`);
    expect(found.map(({ code }) => code)).toEqual([
      "wrong-value",
      "wrong-value",
      "unknown-key",
      "unknown-id",
      "out-of-range",
      "duplicate-id",
      "image-not-found",
      "wrong-value",
    ]);
    const offsets = found.map(({ start }) => start?.offset ?? -1);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  });

  test("of a warning alone still give a journey", async () => {
    const lines = "lang: en\ngoal: { it: x }\nstages: A\n";
    expect((await problemsOf(lines)).map(({ severity }) => severity)).toEqual(["warning"]);
    expect((await journeyOf(lines)).goal).toBe("x");
  });

  test("with the file itself", async () => {
    const cwd = await folderWith({ "a.yaml": "journeymap: 1" });
    expect((await readJourney({ file: "none.yaml" }, { cwd })).diagnostics).toMatchObject([
      { code: "file-not-found", file: "none.yaml", severity: "error" },
    ]);
    expect((await readJourney({ file: "." }, { cwd })).diagnostics).toMatchObject([
      { code: "file-unreadable" },
    ]);
  });

  test("of later stages find their place through the journey's paths", async () => {
    const text = "journeymap: 1\ntitle: T\nstages: [{ name: A, pains: Slow }]\n";
    const { journey, locate } = await readJourney({ text, name: "a.yaml" }, { cwd: "/" });
    const path = journey?.stages[0]?.steps[0]?.pains[0]?.path ?? "";
    expect(path).toBe("stages[0].pains[0]");
    expect(locate(path)).toMatchObject({ start: { line: 3, column: 28 }, end: { column: 32 } });
  });
});

test("the user's own keys are kept", async () => {
  const journey = await journeyOf(
    "x-a: { b: [1] }\nstages: { name: A, x-c: 2, pains: { text: p, x-d: e } }\n",
  );
  expect(journey).toMatchObject({
    extra: { "x-a": { b: [1] } },
    stages: [{ extra: { "x-c": 2 }, steps: [{ pains: [{ extra: { "x-d": "e" } }] }] }],
  });
});

import { describe, expect, it } from "vitest";
import { HIDEABLE_FIELDS } from "../../src/format/hideable-fields.ts";
import { BUILT_IN_LANES } from "../../src/format/lane.ts";
import type { Hidden } from "../../src/journey/hidden.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { canaryJourney } from "../support/canary.ts";
import { folderWith } from "../support/folder.ts";
import { pngOf } from "../support/images.ts";

const { yaml, canaries } = canaryJourney();
const words = canaries.map(({ word }) => word);

const ANSWERS = "score,day\n10,2026-10-01\n0,2026-10-20\n";

async function readWithout(text: string, hidden?: Partial<Hidden>) {
  const cwd = await folderWith({
    "face.png": pngOf(4, 4),
    "answers.csv": ANSWERS,
    "nps.csv": "step,answer\na,9\n",
    "map.journey.yaml": text,
  });
  const all = hidden && { lanes: [], fields: [], ...hidden };
  return readJourney({ file: "map.journey.yaml" }, { cwd, hidden: all });
}

/** The words that are still in the journey: all that is drawn and told is made of it. */
async function wordsWithout(hidden?: Partial<Hidden>): Promise<string[]> {
  const { journey, diagnostics } = await readWithout(yaml, hidden);
  expect(diagnostics).toEqual([]);
  const told = JSON.stringify(journey);
  return words.filter((word) => told.includes(word));
}

/** The words that do not stand in a field of that name, or in one that is inside it. */
function outside(names: readonly string[]): string[] {
  const isInside = (path: string[]) =>
    path.some((field, index) =>
      names.some((name) => name === field || name === `${path[index - 1]}.${field}`),
    );
  return canaries.filter(({ path }) => !isInside(path)).map(({ word }) => word);
}

it("a whole journey has every word", async () => {
  expect(words.length).toBeGreaterThan(80);
  expect(await wordsWithout()).toEqual(words);
});

it.each(HIDEABLE_FIELDS)(
  "hiding `%s` takes out what stands there, and nothing else",
  async (name) => {
    expect(await wordsWithout({ fields: [name] })).toEqual(outside([name]));
  },
);

describe("hiding a lane", () => {
  it.each([
    ["actions", ["steps.actions"]],
    ["thoughts", ["steps.thoughts"]],
    ["touchpoints", ["steps.touchpoints"]],
    ["emotion", ["steps.emotion"]],
    ["moments", ["steps.moment"]],
    ["pains", ["steps.pains"]],
    ["gains", ["steps.gains"]],
    ["opportunities", ["steps.opportunities"]],
    ["metrics", ["metrics"]],
    ["evidence", ["steps.evidence"]],
    ["frontstage", ["steps.frontstage"]],
    ["backstage", ["steps.backstage"]],
    ["support", ["steps.support"]],
    ["systems", ["systems", "steps.data"]],
  ])("%s takes out all that stands in it", async (lane, fields) => {
    expect(await wordsWithout({ lanes: [lane] })).toEqual(outside(fields));
  });

  it("takes out one of the user's own, with its title", async () => {
    expect(await wordsWithout({ lanes: ["the-lane"] })).toEqual(outside(["lanes"]));
  });

  it("leaves the others in their usual order, where the file lists none", async () => {
    const text = "journeymap: 1\ntitle: T\nstages: [{ name: A, lanes: { legal: L, tax: X } }]\n";
    const { journey } = await readWithout(text, { lanes: ["presence", "legal"] });
    expect(journey?.lanes?.map(({ id }) => id)).toEqual([
      ...BUILT_IN_LANES.filter((id) => id !== "presence"),
      "tax",
    ]);
  });

  it("warns where the name is nearly that of a lane that is shown", async () => {
    const text = "journeymap: 1\ntitle: T\nstages: [{ name: A, lanes: { legal: L } }]\n";
    const { diagnostics } = await readWithout(text, { lanes: ["leagl"] });
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        message: "There is no lane `leagl` to hide, and `legal` is shown.",
      },
    ]);
  });
});

describe("what follows from the hidden", () => {
  const PAIN = `journeymap: 1
title: T
research: { id: int, title: Talks }
stages:
  - name: A
    moment: { importance: 5, performance: 2 }
    pains: [{ id: slow, text: Slow }, { text: Dear, research: int }]
    opportunities: { text: Hurry, solves: slow }
`;
  async function stepWithout(...fields: string[]) {
    const { journey } = await readWithout(PAIN, { fields });
    return journey?.stages[0]?.steps[0];
  }

  it("a moment's gap goes with its performance", async () => {
    expect((await stepWithout())?.moment?.gap).toBe(3);
    expect((await stepWithout("moment.performance"))?.moment).not.toHaveProperty("gap");
  });

  it("the numbers of pains go with them, those of the others stay", async () => {
    expect((await stepWithout("pains"))?.opportunities[0]?.solvesNumbers).toEqual([]);
    expect((await stepWithout("severity"))?.pains.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("nothing is called assumed where the research is hidden", async () => {
    const assumed = async (...fields: string[]) =>
      (await stepWithout(...fields))?.pains.map((pain) => pain.assumed);
    expect(await assumed()).toEqual([true, false]);
    expect(await assumed("research")).toEqual([false, false]);
    expect(await assumed("pains.research")).toEqual([false, false]);
  });
});

describe("figures that are computed from answers", () => {
  const MEASURED = `journeymap: 1
title: T
metrics:
  - { id: mean, name: Mean, kind: csat, method: mean, scale: { min: 0, max: 10 }, source: answers.csv, columns: { answer: score, date: day } }
  - { id: nps, name: NPS, kind: nps, source: nps.csv }
stages: A
`;
  async function figuresWithout(...fields: string[]) {
    return (await readWithout(MEASURED, { fields })).journey;
  }

  it("mean what they mean in the whole file, whatever is hidden of how they are found", async () => {
    for (const field of ["method", "columns", "metrics.top", "source", "answer"]) {
      const { measured } = (await figuresWithout(field)) ?? { measured: [] };
      expect(measured, field).toMatchObject([{ value: 5, n: 2 }]);
    }
  });

  it("go without their n, and how sure that makes them, where `n` is hidden", async () => {
    const journey = await figuresWithout("n");
    expect(journey?.measured[0]).not.toHaveProperty("n");
    expect(journey?.measured[0]).not.toHaveProperty("interval");
    expect(journey?.measured[0]).toHaveProperty("days");
  });

  it("go without their days where `period` is hidden", async () => {
    expect((await figuresWithout("period"))?.measured[0]).not.toHaveProperty("days");
  });

  it("are gone with the metrics, at the steps and of the whole journey", async () => {
    expect((await figuresWithout("metrics"))?.measured).toEqual([]);
    const atSteps = await figuresWithout("steps.metrics");
    expect(atSteps?.stages[0]?.steps[0]?.metrics).toEqual([]);
    expect(atSteps?.measured).toHaveLength(1);
  });
});

it("what is hidden is checked all the same", async () => {
  const text = "journeymap: 1\ntitle: T\nstages: [{ name: A, pains: { text: P, severity: 9 } }]\n";
  const { journey, diagnostics } = await readWithout(text, { fields: ["pains"] });
  expect(journey).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: "out-of-range" }]);
});

it("hides what a persona file of its own says", async () => {
  const cwd = await folderWith({
    "map.journey.yaml": "journeymap: 1\ntitle: T\npersonas: { use: ana.persona.yaml }\nstages: A\n",
    "ana.persona.yaml": "journeymap: 1\nname: Ana\nbio: Secret\ngoals: Peace\n",
  });
  const hidden = { lanes: [], fields: ["personas.bio"] };
  const { journey } = await readJourney({ file: "map.journey.yaml" }, { cwd, hidden });
  expect(journey?.personas).toMatchObject([{ name: "Ana", goals: ["Peace"] }]);
  expect(JSON.stringify(journey)).not.toContain("Secret");
});

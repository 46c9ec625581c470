import { describe, expect, test } from "vitest";
import type { Journey } from "../../src/journey/journey.ts";
import { onlyPersonas } from "../../src/journey/only-personas.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { folderWith } from "../support/folder.ts";
import { stepsOf } from "./read-yaml.ts";

const STEPS = "stages: { name: S, steps: [Ask, Wait] }";

/** A journey with one metric that is computed from these answers. */
async function read(metric: string, csv: string | Uint8Array, more = STEPS) {
  const yaml = `journeymap: 1\ntitle: T\nmetrics: { id: m, name: M, ${metric} }\n${more}\n`;
  const cwd = await folderWith({ "a.journey.yaml": yaml, "data/a.csv": csv });
  return readJourney({ file: "a.journey.yaml" }, { cwd });
}

async function measured(metric: string, csv: string, more = STEPS): Promise<Journey> {
  const { journey, diagnostics } = await read(metric, csv, more);
  if (!journey) throw new Error(JSON.stringify(diagnostics, null, 1));
  return journey;
}

/** "file:line code message" */
async function problems(metric: string, csv: string | Uint8Array, more = STEPS): Promise<string[]> {
  const { diagnostics } = await read(metric, csv, more);
  return diagnostics.map(
    ({ file, start, code, message }) => `${file}:${start?.line ?? "-"} ${code} ${message}`,
  );
}

const NPS = "kind: nps, source: data/a.csv";
const CSAT = "kind: csat, source: data/a.csv, scale: { min: 1, max: 5 }";

describe("answers in a table become values", () => {
  test("of the steps that their rows name, with n and the days between the first and the last", async () => {
    const journey = await measured(
      NPS,
      "step,answer,date\nask,10,2026-06-30\nwait,0,2026-05-02\nask,0,2026-04-01\nask,9,2026-05-01\n",
    );
    const [ask, wait] = stepsOf(journey);
    // 2 of 3 promote, 1 of 3 detracts: 66.7 − 33.3
    expect(ask?.metrics).toMatchObject([
      { value: 33.3, n: 3, days: { first: "2026-04-01", last: "2026-06-30" } },
    ]);
    expect(wait?.metrics).toMatchObject([{ value: -100, n: 1, metric: { id: "m" } }]);
    expect(journey.measured).toEqual([]);
  });

  test("of the whole journey where rows name no step", async () => {
    const journey = await measured(NPS, "answer\n10\n9\n7\n3\n");
    expect(journey.measured).toMatchObject([{ value: 25, n: 4 }]);
    expect(stepsOf(journey).flatMap((step) => step.metrics)).toEqual([]);
  });

  test("of each persona by itself where rows name them, everybody's first", async () => {
    const journey = await measured(
      NPS,
      "persona,answer\nbob,10\nana,0\nbob,8\n,9\n",
      `personas: [Ana, Bob]\n${STEPS}`,
    );
    expect(journey.measured.map(({ persona, value, n }) => [persona, value, n])).toEqual([
      [undefined, 100, 1],
      ["ana", -100, 1],
      ["bob", 50, 2],
    ]);
  });

  test("from the columns that the metric names, whatever their capitals, and from no others", async () => {
    const journey = await measured(
      `${NPS}, columns: { answer: Score, step: where }, period: 2026-Q2`,
      "step,WHERE,score\nnowhere,ask,10\nnowhere,ask,9\n",
    );
    expect(stepsOf(journey)[0]?.metrics).toMatchObject([{ value: 100, n: 2, period: "2026-Q2" }]);
  });

  test("a 0 counts, an empty cell does not", async () => {
    const journey = await measured(NPS, "answer,who\n0,a\n,b\n10,c\n\n");
    expect(journey.measured).toMatchObject([{ value: 0, n: 2 }]);
  });

  test("steps may be named as one writes them", async () => {
    const journey = await measured(NPS, "step,answer\nAsk,10\n");
    expect(stepsOf(journey)[0]?.metrics).toHaveLength(1);
  });

  test("beside what the file itself says of other metrics", async () => {
    const journey = await measured(
      NPS,
      "step,answer\nask,10\n",
      "stages: { name: S, steps: [{ name: Ask, metrics: { metric: m, value: 5 } }] }",
    ).catch(String);
    expect(journey).toContain("`m` is computed for this step from the answers in its `source`.");
  });
});

describe("a satisfaction", () => {
  const answers = "answer\n5\n4\n3\n2\n";

  test("on a scale of five is the share of the two highest, in per cent", async () => {
    const journey = await measured(CSAT, answers);
    expect(journey.measured).toMatchObject([{ value: 50, metric: { unit: "%" } }]);
  });

  test("counts from `top` on, where the metric says so", async () => {
    const journey = await measured(`${CSAT}, top: 5, method: share of 5 alone`, answers);
    expect(journey.measured).toMatchObject([{ value: 25 }]);
  });

  test("is the mean of the answers with `method: mean`, on their scale", async () => {
    const journey = await measured(`${CSAT}, method: mean`, answers);
    expect(journey.measured).toMatchObject([
      { value: 3.5, metric: { bounds: { min: 1, max: 5 } } },
    ]);
  });

  test("from a German spreadsheet has semicolons between columns and commas in numbers", async () => {
    const journey = await measured(`${CSAT}, method: mean`, "\ufeffstep;answer\n;4,5\n;3,5\n");
    expect(journey.measured).toMatchObject([{ value: 4, n: 2 }]);
  });
});

describe("what is unclear is not computed", () => {
  const csv = "answer\n5\n";
  const cases: [name: string, metric: string, told: string][] = [
    [
      "a CSAT without a scale",
      "kind: csat, source: data/a.csv",
      "It is not clear on which scale the answers are.",
    ],
    [
      "a CES without a scale",
      "kind: ces, better: lower, source: data/a.csv",
      "It is not clear on which scale the answers are.",
    ],
    [
      "a CSAT on a scale of seven without `top`",
      "kind: csat, source: data/a.csv, scale: { min: 1, max: 7 }",
      "It is not clear from which answer on somebody counts as satisfied.",
    ],
    [
      "a CSAT with a method in words without `top`",
      `${CSAT}, method: mean of all`,
      "It is not clear from which answer on somebody counts as satisfied.",
    ],
    [
      "an NPS on a scale of its own",
      `${NPS}, scale: { min: 1, max: 5 }`,
      "An NPS is asked for on a scale from 0 to 10.",
    ],
  ];
  test.each(cases)("%s", async (_, metric, told) => {
    expect(await problems(metric, csv)).toEqual([`a.journey.yaml:3 scale-unclear ${told}`]);
  });

  test("a CES that does not say its direction", async () => {
    const told = await problems("kind: ces, source: data/a.csv, scale: { min: 1, max: 7 }", csv);
    expect(told).toEqual([
      "a.journey.yaml:3 missing-field A metric of the kind `ces` needs `better`.",
    ]);
  });

  test("a `top` that lies beyond the scale, and a scale that stands on its head", async () => {
    expect(await problems(`${CSAT}, top: 6`, csv)).toEqual([
      "a.journey.yaml:3 out-of-range `top` is 6, but must be above 1 and 5 at most.",
    ]);
    const upsideDown = "kind: csat, source: data/a.csv, scale: { min: 5, max: 1 }";
    expect(await problems(upsideDown, csv)).toContain(
      "a.journey.yaml:3 wrong-value The scale goes from 5 to 1, but `max` must be more than `min`.",
    );
  });

  test("a kind that is not asked for in surveys", async () => {
    expect(await problems("kind: money, source: data/a.csv", csv)).toEqual([
      "a.journey.yaml:3 wrong-value Only `nps`, `csat` and `ces` are computed from answers.",
    ]);
  });
});

describe("a row that cannot be right is told of with its row and its column", () => {
  test("an answer beyond the scale", async () => {
    expect(await problems(`${NPS}, columns: score`, "who,score\na,10\nb,11\n")).toEqual([
      "data/a.csv:3 out-of-range Row 3, column `score`: the answer is 11, but answers for an NPS go from 0 to 10.",
    ]);
    expect(await problems(CSAT, "answer\n0\n")).toEqual([
      "data/a.csv:2 out-of-range Row 2, column `answer`: the answer is 0, but the scale goes from 1 to 5.",
    ]);
  });

  test("what is no number, also where it looks a little like one", async () => {
    for (const text of ["often", "1e1", "0x5", "4,5", "5 stars"]) {
      expect(await problems(NPS, `answer,x\n"${text}",\n`)).toEqual([
        `data/a.csv:2 wrong-value Row 2, column \`answer\`: \`${text}\` is not a number.`,
      ]);
    }
  });

  test("half an answer for an NPS", async () => {
    expect(await problems(NPS, "answer\n8.5\n")).toEqual([
      "data/a.csv:2 wrong-value Row 2, column `answer`: the answer is 8.5, but answers for an NPS are whole numbers.",
    ]);
  });

  test("a step, a persona or a day that there is not", async () => {
    const csv = "step,persona,date,answer\nasc,ann,2026-02-30,9\n";
    const { diagnostics } = await read(NPS, csv, `personas: [Ana]\n${STEPS}`);
    expect(diagnostics.map(({ message, help }) => `${message} ${help}`).sort()).toEqual([
      "Row 2, column `date`: `2026-02-30` is not a day. Write days as 2026-10-01.",
      "Row 2, column `persona`: there is no persona `ann`. Did you mean `ana`? Personas here: ana.",
      "Row 2, column `step`: there is no step `asc`. Did you mean `ask`? Steps here: ask, wait.",
    ]);
  });

  test("of many such rows the first five, and how many more there are", async () => {
    const told = await problems(NPS, `answer\n${"99\n".repeat(12)}`);
    expect(told).toHaveLength(6);
    expect(told[0]).toBe("data/a.csv:- table-unusable Of this table, 7 more rows cannot be used.");
  });

  test("rows count as in a spreadsheet, also after an empty one and one of several lines", async () => {
    const [told] = await problems(NPS, 'who,answer\n"a\nb",9\n\nc,11\n');
    expect(told).toBe(
      "data/a.csv:5 out-of-range Row 4, column `answer`: the answer is 11, but answers for an NPS go from 0 to 10.",
    );
  });
});

describe("a table that cannot be used", () => {
  test("has no such column", async () => {
    expect(await problems(NPS, "step,score\nask,9\n")).toEqual([
      "a.journey.yaml:3 column-missing The table has no column `answer`.",
    ]);
    const { diagnostics } = await read(`${NPS}, columns: { answer: scor }`, "step,score\nask,9\n");
    expect(diagnostics).toMatchObject([
      { path: "metrics.columns.answer", help: "Did you mean `score`?" },
    ]);
  });

  test("has it twice", async () => {
    expect(await problems(NPS, "answer,Answer\n9,9\n")).toEqual([
      "a.journey.yaml:3 column-missing The table has 2 columns `answer`.",
    ]);
  });

  test.each([
    ["nothing at all", ""],
    ["only names of columns", "answer\n"],
    ["rows without an answer", "answer,who\n,a\n,b\n"],
  ])("has %s", async (_, csv) => {
    expect(await problems(NPS, csv)).toEqual([
      "a.journey.yaml:3 table-unusable `data/a.csv` has no answers.",
    ]);
  });

  test("is not closed where a text in quotes ends", async () => {
    expect(await problems(NPS, 'answer\n"9\n')).toEqual([
      "a.journey.yaml:3 table-unusable Line 2 of `data/a.csv` cannot be read.",
    ]);
  });

  test("is no text", async () => {
    const [told] = await problems(NPS, Buffer.from([0x41, 0, 0x42]));
    expect(told).toBe("a.journey.yaml:3 table-unusable `data/a.csv`: This is not a text file.");
  });

  test("is not there, or outside the workspace", async () => {
    expect(await problems("kind: nps, source: data/b.csv", "answer\n9\n")).toEqual([
      "a.journey.yaml:3 table-not-found There is no file `data/b.csv`.",
    ]);
    expect(await problems("kind: nps, source: ../../b.csv", "answer\n9\n")).toEqual([
      "a.journey.yaml:3 outside-workspace `../../b.csv` lies outside the workspace.",
    ]);
  });
});

test("the table is among the files that were read", async () => {
  const { readFiles, sources } = await read(NPS, "answer\n9\n");
  expect(readFiles.some((file) => file.endsWith("data/a.csv"))).toBe(true);
  expect(sources.get("data/a.csv")).toBe("answer\n9\n");
});

test("a map of some personas has the answers of those, and of everybody", async () => {
  const csv = "step,persona,answer\nask,bob,10\nask,ana,0\nask,,9\n,bob,8\n,ana,10\n";
  const journey = onlyPersonas(await measured(NPS, csv, `personas: [Ana, Bob]\n${STEPS}`), ["bob"]);
  expect(stepsOf(journey)[0]?.metrics.map(({ persona, value }) => [persona, value])).toEqual([
    [undefined, 100],
    ["bob", 100],
  ]);
  expect(journey.measured.map(({ persona }) => persona)).toEqual(["bob"]);
});

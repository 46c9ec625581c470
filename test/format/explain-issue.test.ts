import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/format/check-document.ts";
import { configFile } from "../../src/format/config-file.ts";
import { journeyFile } from "../../src/format/journey-file.ts";
import { personaFile } from "../../src/format/persona.ts";
import { themeFile } from "../../src/format/theme-file.ts";
import { parseYaml } from "../../src/source/parse-yaml.ts";

/** "code | path | message | help" for each problem of a journey with these lines. */
function problems(lines: string, schema: Parameters<typeof checkDocument>[0] = journeyFile) {
  const { document } = parseYaml({ name: "a.yaml", folder: ".", text: lines });
  if (!document) throw new Error("The YAML of the test is wrong.");
  return checkDocument(schema, document).diagnostics.map(({ code, path, message, help }) =>
    [code, path ?? "-", message, help ?? "-"].join(" | "),
  );
}

/** The same for one stage. */
function stageProblems(fields: string) {
  return problems(`journeymap: 1\ntitle: T\nstages:\n  - { name: A, ${fields} }\n`);
}

describe("fields", () => {
  test("of a stage or a step, too far left", () => {
    expect(problems("journeymap: 1\ntitle: T\nstages:\n  - name: A\nsteps:\n  - B\n")).toEqual([
      "unknown-key | steps | `steps` is not a field of a journey. | It is a field of a stage: move it to the right, into the stage it belongs to.",
    ]);
    expect(problems("journeymap: 1\ntitle: T\nstages: A\nnext: end\n")).toEqual([
      expect.stringContaining("It is a field of a s"),
    ]);
  });

  test("an unknown one, with the one that is meant", () => {
    expect(
      problems(
        "journeymap: 1\ntitle: T\nstages:\n  - name: A\n    steps:\n      - { name: B, emotoin: 1 }\n",
      ),
    ).toEqual([
      "unknown-key | stages[0].steps[0].emotoin | `emotoin` is not a field of a step. | Did you mean `emotion`?",
    ]);
  });

  test("an unknown one that is like nothing, with all there are or the way out", () => {
    expect(stageProblems("gains: { text: x, colour: 3 }")).toEqual([
      "unknown-key | stages[0].gains.colour | `colour` is not a field of a gain. | The fields of a gain are `text`, `personas` and `research`.",
    ]);
    expect(stageProblems("colour: 3")).toEqual([
      "unknown-key | stages[0].colour | `colour` is not a field of a stage. | A key of your own starts with `x-`.",
    ]);
    expect(stageProblems('"<<": 3')).toEqual([
      'unknown-key | stages[0]["<<"] | `<<` is not a field of a stage. | Merge keys are not read: write the fields out.',
    ]);
  });

  test("a missing one, with what it is for", () => {
    expect(problems("journeymap: 1\nstages: A\n")).toEqual([
      "missing-field | - | A journey needs `title`. | Add `title`: What the map is about, in one line. Example: Buying HR software",
    ]);
    expect(stageProblems("opportunities: { impact: 3 }")[0]).toContain(
      "missing-field | stages[0].opportunities | An opportunity needs `text`.",
    );
  });

  test("one under a wrong name is not missing as well", () => {
    expect(problems("journeymap: 1\ntitel: T\nstages: A\n")).toEqual([
      "unknown-key | titel | `titel` is not a field of a journey. | Did you mean `title`?",
    ]);
  });

  test("an empty one that is needed", () => {
    expect(problems("journeymap: 1\ntitle:\nstages: A\n")[0]).toContain(
      "empty-text | title | `title` is empty.",
    );
    expect(problems("journeymap: 1\ntitle: ' '\nstages: A\n")[0]).toContain("`title` is empty.");
    expect(problems("journeymap: 1\ntitle: T\nstages: []\n")[0]).toContain(
      "missing-field | stages | `stages` is empty, but needs one item at least.",
    );
    expect(
      problems("journeymap: 1\ntitle: T\nstages: A\ntags: [a, ]\nauthors:\n  -\n")[0],
    ).toContain("empty-text | authors[0] | Item 1 of `authors` is empty.");
  });
});

describe("numbers", () => {
  test("out of their range", () => {
    expect(stageProblems("pains: { text: x, severity: 7 }")[0]).toContain(
      "out-of-range | stages[0].pains.severity | `severity` is 7, but goes from 1 to 5.",
    );
    expect(
      problems("journeymap: 1\ntitle: T\nstages: A\nresearch: { title: x, n: -1 }\n")[0],
    ).toContain("`n` is -1, but cannot be less than 0.");
    expect(
      problems("journeymap: 1\ntitle: T\nstages: A\npersonas: { name: x, share: 35 }\n")[0],
    ).toContain("`share` is 35, but goes from 0 to 1. | Write 35%, or 0.35.");
  });

  test("written as something else", () => {
    expect(stageProblems("pains: { text: x, severity: '4' }")[0]).toContain(
      "wrong-type | stages[0].pains.severity | `severity` must be a number from 1 to 5, but is the text `4`. | Write 4 without quotation marks.",
    );
    expect(stageProblems("metrics: { metric: x, value: '62,5 %' }")[0]).toContain(
      "Write 62.5 without anything behind it.",
    );
    expect(stageProblems("pains: { text: x, severity: high }")[0]).toContain(
      "but is the text `high`. | How much it hurts, from 1 (a nuisance) to 5 (they leave).",
    );
    expect(problems("jobs: 1.5\n", configFile)[0]).toContain(
      "`jobs` must be a whole number, 1 or more, but is `1.5`.",
    );
  });

  test("an emotion that is none", () => {
    expect(stageProblems("emotion: great")[0]).toContain(
      "`emotion` must be a number, one number for each persona, or fields such as `score`, `feeling` and `because`, but is the text `great`.",
    );
    expect(stageProblems("emotion: { ana: great, cfo: { score: x } }")).toHaveLength(2);
  });
});

describe("texts", () => {
  test("a colon that makes a field of the first words", () => {
    expect(stageProblems('actions: [{ "Searches": bike rental }]')).toEqual([
      'wrong-type | stages[0].actions[0] | Item 1 of `actions` must be a text, but has a field `Searches` in it. | A text with a colon and a space in it must stand in quotes: "Searches: bike rental"',
    ]);
  });

  test("a part of a text among its languages, at that part", () => {
    expect(stageProblems("goal: { en: Yes, then: late, it: Sì }")).toEqual([
      'wrong-type | stages[0].goal.then | `goal` must be a text, but has a field `then` in it. | Languages are written as tags, such as `de` or `pt-BR`. If this is part of a text with a comma or a colon, put that text in quotes: { en: "Yes, but late" }.',
    ]);
  });

  test("something else in place of a text", () => {
    expect(stageProblems("goal: true")).toEqual([
      "wrong-type | stages[0].goal | `goal` must be a text, but is `true`. | Put it in quotes.",
    ]);
    expect(stageProblems("goal: [a, b]")[0]).toContain("must be a text, but is a list.");
    expect(stageProblems("goal: { a: { b: c }, colour: x }")[0]).toContain(
      "or one for each language",
    );
  });

  test("one language of several", () => {
    expect(stageProblems("goal: { en: [x], it: y }")).toEqual([
      "wrong-type | stages[0].goal.en | `goal` in the language `en` must be a text, but is a list. | -",
    ]);
    expect(stageProblems("goal: { en: x, it: }")).toEqual([
      "empty-text | stages[0].goal.it | `goal` in the language `it` is empty. | -",
    ]);
    expect(stageProblems("goal: {}")[0]).toContain("`goal` is empty.");
  });
});

describe("words and forms", () => {
  test("a yes where `true` belongs, and a share in words", () => {
    expect(stageProblems("emotion: 1")).toEqual([]);
    const found = problems(`journeymap: 1
title: T
personas: { name: A, share: 35 percent, empathy: { gather: yes } }
metrics: { name: M, kind: nps, curve: off }
stages: A
`);
    expect(found.map((line) => line.split(" | ").slice(1).join(" | "))).toEqual([
      "personas.share | `share` must be a number from 0 to 1, but is the text `35 percent`. | Write 35%, or 0.35.",
      "personas.empathy.gather | `gather` must be `true` or `false`, but is the text `yes`. | Write `true`.",
      "metrics.curve | `curve` is `off`, but can only be `true` or `false`. | Write `false`.",
    ]);
  });

  test("of very many words only the one that is likely meant", () => {
    const found = problems(
      "journeymap: 1\ntitle: T\nstages: A\nchannels: { web: { icon: gloeb } }\n",
    );
    expect(found).toEqual([
      "wrong-value | channels.web.icon | `icon` is `gloeb`, but that is no name that can stand here. | Did you mean `globe`?",
    ]);
  });

  test("one of a few words", () => {
    expect(problems("journeymap: 1\ntitle: T\nstages: A\nstate: curent\n")).toEqual([
      "wrong-value | state | `state` is `curent`, but can only be `current`, `future` or `ideal`. | Did you mean `current`?",
    ]);
  });

  test("dates, colours, ids, addresses, languages", () => {
    const found = problems(
      `journeymap: 1\ntitle: T\nid: my map\nlang: english\ndate: tomorrow\npersonas: { name: A, color: red }\nstages: { name: A, opportunities: { text: x, link: "javascript:x" } }\n`,
    );
    expect(found.map((line) => line.split(" | ")[2])).toEqual([
      "`id` is `my map`, but may hold letters, digits, `-`, `_` and `.`, but no spaces.",
      "`lang` is `english`, but must be the short form of a language, such as `en`, `it` or `pt-BR`.",
      "`date` is `tomorrow`, but must be a date such as 2026-10-01.",
      '`color` is `red`, but must be a colour such as "#7c3aed".',
      "`link` is `javascript:x`, but must be a whole address that starts with `https://`, `http://` or `mailto:`.",
    ]);
  });

  test("fields in place of a word, one of them called `length` as what texts have", () => {
    const told = stageProblems("id: { length: Long }");
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("`id` must be a text, but is a group of fields.");
  });

  test("a list or a text where fields of one's own belong", () => {
    expect(problems("journeymap: 1\ntitle: T\nstages: A\nchannels: [web]\n")[0]).toContain(
      "`channels` must be a group of fields with names of your own, but is a list.",
    );
  });
});

describe("files", () => {
  test("of another version: nothing else is said", () => {
    expect(problems("journeymap: 2\nnew: field\n")).toEqual([
      "unsupported-version | journeymap | This file is written for version 2 of the format; this program reads version 1. | Write `journeymap: 1`, or use a newer journeymap.",
    ]);
    expect(problems("journeymap: '1'\ntitle: T\nstages: A\n")[0]).toContain(
      "`journeymap` must be the number 1: the version of the format.",
    );
  });

  test("that hold nothing, or something else", () => {
    expect(problems("# later\n")).toEqual([
      "empty-text | - | The file is empty. | A file starts with `journeymap: 1`.",
    ]);
    expect(problems("hello\n")[0]).toContain(
      "The file must be a group of fields such as `journeymap`, `id` and `title`, but is the text `hello`.",
    );
  });

  test("of the other kinds", () => {
    expect(problems("name: Ana\nroel: buyer\n", personaFile)).toEqual([
      "missing-field | - | A persona file needs `journeymap`. | Add `journeymap`: The version of the format. Example: 1",
      "unknown-key | roel | `roel` is not a field of a persona file. | Did you mean `role`?",
    ]);
    expect(
      problems("colors: { pian: '#fff', ink: blue }\n", themeFile).map(
        (line) => line.split(" | ")[2],
      ),
    ).toEqual([
      '`ink` is `blue`, but must be a colour such as "#7c3aed".',
      "`pian` is not a field of a palette.",
    ]);
    expect(
      problems("format: pdf\nformats: [docx]\n", configFile).map((line) => line.split(" | ")[3]),
    ).toEqual(["-", "Did you mean `formats`?"]);
  });
});

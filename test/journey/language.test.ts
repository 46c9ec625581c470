import { describe, expect, test } from "vitest";
import { bestMatch, chooseLanguage } from "../../src/journey/language.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { journeyOf, problemsOf, stepsOf } from "./read-yaml.ts";

describe("the language to show", () => {
  test("is the one that is asked for", () => {
    expect(chooseLanguage(["it"], "en", ["en", "it"])).toMatchObject({
      chosen: "it",
      languages: ["it", "en"],
      missing: [],
    });
  });

  test("is the file's own, or the first of its texts, or English", () => {
    expect(chooseLanguage([], "ro", ["en"]).chosen).toBe("ro");
    expect(chooseLanguage([], undefined, ["it", "en"]).chosen).toBe("it");
    expect(chooseLanguage([], undefined, []).chosen).toBe("en");
  });

  test("is another when the file has nothing in the one that is asked for", () => {
    expect(chooseLanguage(["fr"], "en", ["it"])).toMatchObject({ chosen: "en", missing: ["fr"] });
  });

  test("is any, when the file says nothing about languages", () => {
    expect(chooseLanguage(["fr"], undefined, [])).toMatchObject({ chosen: "fr", missing: [] });
  });

  test("may be told more or less exactly", () => {
    expect(bestMatch("en", ["it", "en-GB"])).toBe("en-GB");
    expect(bestMatch("en-US", ["en-GB", "en-us"])).toBe("en-us");
    expect(bestMatch("pt-BR", ["pt"])).toBe("pt");
    expect(bestMatch("fr", ["it", "en"])).toBe(undefined);
  });
});

const lines = `lang: en
subtitle: { en: As it is, it: Com'è }
goal: { it: Solo italiano, ro: Română }
stages:
  - name: Find
    actions: { en: Searches, it: Cerca }
    thoughts: Plain
`;

describe("the languages of a file", () => {
  test("are the file's own and all of its texts", () => {
    expect(chooseLanguage("all", "en", ["it", "en", "ro"]).languages).toEqual(["en", "it", "ro"]);
    expect(chooseLanguage("all", undefined, ["it", "en"]).wanted).toEqual(["it", "en"]);
  });

  test("are told apart where they show different texts", () => {
    expect(chooseLanguage("all", "en", ["en-GB", "it"]).languages).toEqual(["en", "it"]);
    expect(chooseLanguage("all", "pt", ["pt", "pt-BR"]).languages).toEqual(["pt", "pt-BR"]);
    expect(chooseLanguage("all", "zh", ["zh-Hans", "zh-Hant"]).languages).toEqual([
      "zh",
      "zh-Hant",
    ]);
  });
});

test("texts come in the language of the map, or else in the file's, or else in their first", async () => {
  const italian = await journeyOf(lines, "it");
  expect(italian).toMatchObject({
    lang: "it",
    languages: ["it", "en", "ro"],
    subtitle: "Com'è",
    goal: "Solo italiano",
  });
  expect(stepsOf(italian)[0]).toMatchObject({ actions: ["Cerca"], thoughts: ["Plain"] });
  expect((await journeyOf(lines)).goal).toBe("Solo italiano");
});

test("a text that is not there in the language of the map is told once, and shown in another", async () => {
  expect(await problemsOf(lines)).toMatchObject([
    {
      code: "language-missing",
      severity: "warning",
      message: "This text is not there in `en`; `it` is shown.",
      path: "goal",
    },
  ]);
});

test("a language that the file has nowhere is told once", async () => {
  const plain = "lang: en\ngoal: { en: x, it: y }\nstages: A\n";
  expect(await problemsOf(plain, "fr")).toMatchObject([
    {
      code: "language-missing",
      severity: "warning",
      message: "Nothing in this file is written in `fr`; `en` is shown.",
      path: "lang",
    },
  ]);
  expect((await journeyOf(plain, "fr")).lang).toBe("en");
});

test("numbers stay as they are written", async () => {
  const journey = await journeyOf(
    "version: 1.10\ntags: [007, 1e3]\npersonas: { name: A, facts: { Age: 41.0 } }\nstages: A\n",
  );
  expect(journey).toMatchObject({ version: "1.10", tags: ["007", "1e3"] });
  expect(journey.personas[0]?.facts).toEqual([{ name: "Age", value: "41.0" }]);
});

describe("texts that are not there in one of the file's languages", () => {
  const missing = async (lines: string, languages: "all" | string[]) => {
    const input = { text: `journeymap: 1\ntitle: { en: A, it: B }\n${lines}`, name: "t.yaml" };
    return (await readJourney(input, { cwd: "/", languages })).diagnostics;
  };

  test("are told once a text, in the order of the file, with all that it lacks", async () => {
    const found = await missing(
      `lang: en
goal: { it: Solo, ro: Doar }
stages:
  - name: { en: Find, it: Trova, ro: Găsește }
    actions: [{ en: Searches }]
`,
      "all",
    );
    expect(found).toMatchObject([
      {
        path: "title",
        message: "This text is not there in `ro`; `en` is shown.",
        start: { line: 2 },
      },
      { path: "goal", message: "This text is not there in `en`; `it` is shown." },
      {
        path: "stages[0].actions[0]",
        message: "This text is not there in `it` and `ro`; `en` is shown.",
        help: "Add `it: …` and `ro: …` to it.",
      },
    ]);
    expect(
      found.every(({ code, severity }) => `${severity} ${code}` === "warning language-missing"),
    ).toBe(true);
  });

  test("are told of the languages that are asked for only", async () => {
    const lines = "goal: { it: Solo, ro: Doar }\nstages: { name: { en: Find, it: Trova } }\n";
    expect(await missing(lines, ["it"])).toEqual([]);
    expect(await missing(lines, ["en", "it"])).toMatchObject([{ path: "goal" }]);
    expect((await missing(lines, ["en", "fr"]))[0]?.message).toContain("is written in `fr`");
  });

  const ALONE = `personas: { name: Marta Rossi, role: buyer }
stakeholders: { name: Works council, stance: guardian }
category: use
authors: Ana Pop
stages:
  - { name: Find, device: phone, actions: [Searches, "24"] }
`;

  test("that stand alone are worth a hint each, names apart", async () => {
    const told = {
      ...{ code: "language-missing", severity: "hint" },
      message: "This text stands alone: it is the same in `en` and `it`.",
      help: "If it is no name, translate it: `{ en: …, it: … }`.",
    };
    expect(await missing(ALONE, "all")).toMatchObject([
      { ...told, path: "stages[0].name" },
      { ...told, path: "stages[0].actions[0]" },
    ]);
  });

  test("that stand alone are counted where the map is in another language than the file", async () => {
    expect(await missing(ALONE, ["it"])).toMatchObject([
      {
        ...{ code: "language-missing", severity: "warning", path: "stages[0].name" },
        message: "2 texts stand alone, this one first, and are shown as they are in `it` too.",
        help: "`journeymap validate` lists them; names may stay as they are.",
      },
    ]);
    expect(await missing(`lang: it\n${ALONE}`, ["it"])).toEqual([]);
    expect(await missing(`lang: it\n${ALONE}`, ["en"])).toHaveLength(1);
    expect(await missing(ALONE, ["en"])).toEqual([]);
  });
});

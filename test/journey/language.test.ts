import { describe, expect, test } from "vitest";
import { bestMatch, chooseLanguage } from "../../src/journey/language.ts";
import { journeyOf, problemsOf, stepsOf } from "./read-yaml.ts";

describe("the language to show", () => {
  test("is the one that is asked for", () => {
    expect(chooseLanguage("it", "en", ["en", "it"])).toMatchObject({
      chosen: "it",
      languages: ["it", "en"],
      missing: false,
    });
  });

  test("is the file's own, or the first of its texts, or English", () => {
    expect(chooseLanguage(undefined, "ro", ["en"]).chosen).toBe("ro");
    expect(chooseLanguage(undefined, undefined, ["it", "en"]).chosen).toBe("it");
    expect(chooseLanguage(undefined, undefined, []).chosen).toBe("en");
  });

  test("is another when the file has nothing in the one that is asked for", () => {
    expect(chooseLanguage("fr", "en", ["it"])).toMatchObject({ chosen: "en", missing: true });
  });

  test("is any, when the file says nothing about languages", () => {
    expect(chooseLanguage("fr", undefined, [])).toMatchObject({ chosen: "fr", missing: false });
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

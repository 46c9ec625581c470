import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readLocale } from "../../src/locale/read-locale.ts";
import { packageRoot } from "../../src/package-root.ts";

/** Words that a language shares with English, so that every other match is a text forgotten. */
const sameAsEnglish: Record<string, string[]> = {
  de: [
    "Name",
    "Phase",
    "Backstage",
    "Frontstage",
    "Coach",
    "Gain",
    "Gains",
    "Gatekeeper",
    "Initiator",
    "Interviews",
    "Link",
    "Map",
    "Moment",
    "Neutral",
    "Onboarding",
    "Persona",
    "Personas",
    "Start",
    "Status",
    "Tablet",
    "Text",
    "Touchpoint",
    "Touchpoints",
    "Version",
    "Workshop",
    "Zoom",
  ],
  es: ["Idea", "Persona", "Personas", "Zoom"],
  fr: [
    "Description",
    "Phase",
    "Photo",
    "Actions",
    "Coach",
    "Date",
    "Effort",
    "Frustrations",
    "Impact",
    "Importance",
    "Mobile",
    "Moment",
    "Motivations",
    "Notes",
    "Observation",
    "Performance",
    "Persona",
    "Personas",
    "Source",
    "Sources",
    "Traits",
    "Version",
    "Zoom",
  ],
  it: [
    "Backstage",
    "Frontstage",
    "Coach",
    "Gatekeeper",
    "Idea",
    "Link",
    "Onboarding",
    "Persona",
    "Personas",
    "Scenario",
    "Tablet",
    "Touchpoint",
    "Workshop",
    "Zoom",
  ],
  pl: ["Kiosk", "Link", "Moment", "Persona", "Status", "Tablet"],
  pt: ["Link", "Onboarding", "Persona", "Personas", "Status", "Tablet", "Tags", "Workshop", "Zoom"],
  ro: [
    "Gatekeeper",
    "Impact",
    "Link",
    "Moment",
    "Onboarding",
    "Persona",
    "Personas",
    "Text",
    "Zoom",
  ],
  tr: ["Kiosk", "Persona", "Tablet"],
};

/** What statistics calls the size of a sample, everywhere. */
const SYMBOLS = ["n"];

const folder = join(packageRoot(), "templates", "locales");
const english = textsOf("en");
const languages = readdirSync(folder)
  .map((file) => file.replace(/\.yaml$/u, ""))
  .filter((language) => language !== "en");

test("fifteen languages beside English have words of their own", () => {
  expect(languages.toSorted()).toEqual(
    "ar de el es fr he it ja ko pl pt ro tr uk zh".split(" ").toSorted(),
  );
});

describe.each(languages)("%s", (language) => {
  const texts = textsOf(language);

  test("has the keys of English, in their order", () => {
    expect(keysWithoutForms(texts)).toEqual(keysWithoutForms(english));
  });

  test("has every plural form that the language can need, and no other", () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const counted of countedThings(english)) {
      const forms = [...texts.keys()].filter((key) => key.startsWith(counted));
      expect(forms.toSorted()).toEqual(needed.map((form) => `${counted}${form}`).toSorted());
    }
  });

  test("keeps the placeholders", () => {
    for (const [key, text] of texts) {
      const original = english.get(key) ?? english.get(`${parentOf(key)}.other`) ?? "";
      expect(placeholders(text), key).toEqual(placeholders(original));
    }
  });

  test("has no empty text, and none with spaces around it", () => {
    for (const [key, text] of texts) {
      expect(text, key).not.toBe("");
      if (parentOf(key) !== "quotes") expect(text.trim(), key).toBe(text);
    }
  });

  test("has two quotation marks", () => {
    expect([...texts.keys()].filter((key) => parentOf(key) === "quotes")).toHaveLength(2);
  });

  test("leaves in English only what is the same word", () => {
    const same = [...texts]
      .filter(([key, text]) => parentOf(key) !== "quotes" && english.get(key) === text)
      .map(([, text]) => text);
    const expected = [...(sameAsEnglish[language] ?? []), ...SYMBOLS];
    expect([...new Set(same)].toSorted()).toEqual(expected.toSorted());
  });

  test("says in its first line which language it is", () => {
    const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? "";
    expect(fileOf(language).split("\n")[0]).toMatch(new RegExp(`^# ${name}`, "u"));
  });

  test("is what the program reads", async () => {
    expect(await readLocale(language)).toMatchObject(parse(fileOf(language)));
  });
});

test("Romanian is written with commas below, not with cedillas", () => {
  expect(fileOf("ro")).toMatch(/[șț]/u);
  expect(fileOf("ro")).not.toMatch(/[şţŞŢ]/u);
});

test("the letters of every language are composed, as fonts want them", () => {
  for (const language of languages) {
    expect(fileOf(language)).toBe(fileOf(language).normalize("NFC"));
  }
});

function fileOf(language: string): string {
  return readFileSync(join(folder, `${language}.yaml`), "utf8");
}

/** All texts of a locale file by their paths: `lanes.actions`, `scale.0`. */
function textsOf(language: string): Map<string, string> {
  return new Map(leaves(parse(fileOf(language)), ""));
}

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path === "" ? key : `${path}.${key}`),
  );
}

function parentOf(key: string): string {
  return key.slice(0, key.lastIndexOf("."));
}

function hasForms(key: string): boolean {
  return key.startsWith("counts.") || key.startsWith("figures.");
}

/** Languages have different plural forms of the same things. */
function keysWithoutForms(texts: Map<string, string>): string[] {
  const keys = [...texts.keys()].map((key) => (hasForms(key) ? parentOf(key) : key));
  return [...new Set(keys)];
}

/** `counts.whys.` */
function countedThings(texts: Map<string, string>): string[] {
  const keys = [...texts.keys()].filter(hasForms);
  return [...new Set(keys.map((key) => `${parentOf(key)}.`))];
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/gu) ?? []).toSorted();
}

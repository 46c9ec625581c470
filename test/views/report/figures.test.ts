import { expect, test } from "vitest";
import { readLocale } from "../../../src/locale/read-locale.ts";
import { figuresOf } from "../../../src/views/report/figures.ts";
import { journeyOf } from "../../journey/read-yaml.ts";

const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => `{ name: S${index} }`).join(", ");

/** "1 Persona" and so on, of a journey with so many steps in one stage. */
async function figures(lang: string, count: number): Promise<string[]> {
  const journey = await journeyOf(
    `lang: ${lang}\npersonas: Ana\nstages: { name: A, steps: [${steps(count)}] }\n`,
  );
  return figuresOf(journey, await readLocale(lang)).map(({ number, name }) => `${number} ${name}`);
}

test.each([
  ["en", 1, ["1 Persona", "1 Stage", "1 Step"]],
  ["en", 2, ["1 Persona", "1 Stage", "2 Steps"]],
  ["de", 3, ["1 Persona", "1 Phase", "3 Schritte"]],
  ["pl", 22, ["1 Persona", "1 Etap", "22 Kroki"]],
  ["pl", 25, ["1 Persona", "1 Etap", "25 Kroków"]],
  ["ro", 20, ["1 Persona", "1 Etapă", "20 de pași"]],
  ["tr", 7, ["1 Persona", "1 Aşama", "7 Adım"]],
])("%s, %i steps: each name is in the form for its number", async (lang, count, expected) => {
  expect(await figures(lang, count)).toEqual(expected);
});

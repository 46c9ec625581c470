import { describe, expect, test } from "vitest";
import {
  glancePersona,
  longPersonas,
  onePersona,
  rightToLeftPersonas,
} from "../../fixtures/maps/people.ts";
import { exampleJourney, journeyOf, themeNamed } from "../../support/drawn.ts";
import { drawnView } from "../../support/drawn-view.ts";
import { textFaults } from "../../support/picture-faults.ts";
import { isInGallery, keepsItsLook } from "../../support/view-goldens.ts";

const only =
  (name: string, ...ids: string[]) =>
  async () => {
    const journey = await exampleJourney(name);
    return { ...journey, personas: journey.personas.filter(({ id }) => ids.includes(id)) };
  };

describe("the sheet of a persona", () => {
  keepsItsLook("persona", "hr-software-purchase", only("hr-software-purchase", "cfo"));
  keepsItsLook("persona", "car-rental", () => exampleJourney("car-rental"));
  keepsItsLook("persona", "mono", only("parental-leave-benefit", "tomasz"), themeNamed("mono"));
  keepsItsLook("persona", "long-words", () => journeyOf(longPersonas));
  keepsItsLook("persona", "right-to-left", () => journeyOf(rightToLeftPersonas));
  keepsItsLook("persona", "one-word", () => journeyOf(onePersona));
  keepsItsLook("persona", "at-a-glance", () => journeyOf(glancePersona));
  isInGallery("persona", () => exampleJourney("parental-leave-benefit"), "aoife");
});

test.each([longPersonas, rightToLeftPersonas, onePersona])(
  "no text covers another",
  async (yaml) => {
    const { pictures } = await drawnView("persona", await journeyOf(yaml));
    expect(pictures.flatMap(({ model }) => textFaults(model))).toEqual([]);
  },
);

test("there is one for each persona of whom there is more to say than a name", async () => {
  const { pictures } = await drawnView("persona", await journeyOf(longPersonas));
  expect(pictures.map(({ part }) => part)).toEqual(["chrys", "bo"]);
  const { pictures: none } = await drawnView(
    "persona",
    await journeyOf("journeymap: 1\ntitle: T\npersonas: [Ana, Bob]\nstages: A\n"),
  );
  expect(none).toEqual([]);
});

test("the sources are those that the persona's part of the journey rests on, each a link", async () => {
  const journey = await journeyOf(`
journeymap: 1
title: T
personas: [{ id: a, name: A, goals: x }, { id: b, name: B, goals: y }]
research: [{ id: r1, title: Of A, link: "https://example.org/a" }, { id: r2, title: Of B }]
stages:
  - name: S
    pains: [{ text: P, personas: a, research: r1 }, { text: Q, personas: b, research: r2 }]
`);
  const { pictures } = await drawnView("persona", journey);
  expect(pictures.map(({ links }) => links.map(({ url }) => url))).toEqual([
    ["https://example.org/a"],
    [],
  ]);
  expect(pictures[0]?.bareSvg).toContain("Of A");
  expect(pictures[0]?.bareSvg).not.toContain("Of B");
});

test("it is told in words", async () => {
  const drawing = await drawnView("persona", await exampleJourney("parental-leave-benefit"));
  const { model } = drawing.pictures[0] ?? {};
  expect(model?.title).toBe("Persona: Aoife Brennan");
  expect(model?.description).toContain("Goals: Know the amount before she hands in her dates;");
  expect(model?.description).toContain("Share of the segment: 61%.");
});

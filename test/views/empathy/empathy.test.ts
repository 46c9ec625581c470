import { describe, expect, test } from "vitest";
import { longPersonas, onePersona, rightToLeftPersonas } from "../../fixtures/maps/people.ts";
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

describe("the empathy map", () => {
  keepsItsLook("empathy", "hr-software-purchase", only("hr-software-purchase", "vlad"));
  keepsItsLook("empathy", "car-rental", () => exampleJourney("car-rental"));
  keepsItsLook("empathy", "mono", only("broadband-outage-support", "ola"), themeNamed("mono"));
  keepsItsLook("empathy", "long-words", () => journeyOf(longPersonas));
  keepsItsLook("empathy", "right-to-left", () => journeyOf(rightToLeftPersonas));
  keepsItsLook("empathy", "one-word", () => journeyOf(onePersona));
  isInGallery("empathy", () => exampleJourney("parental-leave-benefit"), "tomasz");
});

test.each([longPersonas, rightToLeftPersonas, onePersona])(
  "no text covers another",
  async (yaml) => {
    const { pictures } = await drawnView("empathy", await journeyOf(yaml));
    expect(pictures.flatMap(({ model }) => textFaults(model))).toEqual([]);
  },
);

test("its fields have the numbers and the order of Dave Gray's canvas", async () => {
  const { pictures } = await drawnView("empathy", await journeyOf(onePersona));
  const { canvas } = Object(pictures[0]?.model);
  expect(canvas.fields.map(({ field }: { field: string }) => field)).toEqual([
    "who",
    "doesNext",
    "sees",
    "says",
    "does",
    "hears",
  ]);
  expect(canvas.mind.heading.badges[0].value).toBe(7);
});

/** The canvas of somebody of whom hardly anything is known. */
async function sparseCanvas(does: string) {
  const { pictures } = await drawnView(
    "empathy",
    await journeyOf(`journeymap: 1
title: Little
personas: { name: Ana, empathy: { who: A baker, hears: Nothing, does: [${does}], pains: Flour, gains: Bread } }
stages: [Ask]`),
  );
  return Object(pictures[0]?.model).canvas;
}

test("five texts where four have room are two rows, not one with a second line", async () => {
  const { fields } = await sparseCanvas("One, Two, Three, Four, Five");
  const does = fields.find(({ field }: { field: string }) => field === "does");
  const columns = new Set(does.entries.map(({ box }: { box: { x: number } }) => box.x));
  expect([...columns]).toHaveLength(3);
});

test("fields and cards with little in them are low, and stand at the ear, the eye and the mouth", async () => {
  const { fields, mind } = await sparseCanvas("Bakes");
  for (const { box } of [...fields, ...mind.parts]) if (box) expect(box.height).toBeLessThan(120);
  const top = (name: string) => fields.find(({ field }: { field: string }) => field === name).box.y;
  expect(top("hears")).toBe(top("sees"));
  expect(top("says")).toBeGreaterThan(top("sees"));
});

test("what is gathered has the sign of the journey, its step, and a legend", async () => {
  const { pictures } = await drawnView("empathy", await journeyOf(longPersonas));
  const [gathered, plain] = pictures.map(({ bareSvg }) => bareSvg);
  expect(gathered).toContain('data-steps="fragebogenrucklauferquotenermittlung veroffentlichung"');
  expect(gathered).toContain("Aus der Journey");
  expect(plain).not.toContain("Aus der Journey");
});

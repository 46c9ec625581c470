import { describe, expect, test } from "vitest";
import type { TextBlock } from "../../../src/layout/text-block.ts";
import { longPersonas, onePersona, rightToLeftPersonas } from "../../fixtures/maps/people.ts";
import { exampleJourney, journeyOf, themeNamed } from "../../support/drawn.ts";
import { drawnView } from "../../support/drawn-view.ts";
import { textFaults } from "../../support/picture-faults.ts";
import { isInGallery, keepsItsLook } from "../../support/view-goldens.ts";

describe("personas side by side", () => {
  keepsItsLook("personas", "parental-leave-benefit", () =>
    exampleJourney("parental-leave-benefit"),
  );
  keepsItsLook(
    "personas",
    "mono",
    () => exampleJourney("home-furniture-store"),
    themeNamed("mono"),
  );
  keepsItsLook("personas", "long-words", () => journeyOf(longPersonas));
  keepsItsLook("personas", "right-to-left", () => journeyOf(rightToLeftPersonas));
  isInGallery("personas", () => exampleJourney("hr-software-purchase"));
});

test.each([longPersonas, rightToLeftPersonas])("no text covers another", async (yaml) => {
  const { pictures } = await drawnView("personas", await journeyOf(yaml));
  expect(pictures.flatMap(({ model }) => textFaults(model))).toEqual([]);
});

test("what is said of the same thing stands in one row, level with its name", async () => {
  const journey = await exampleJourney("hr-software-purchase");
  const { pictures } = await drawnView("personas", journey);
  const { table } = Object(pictures[0]?.model);
  const ages: { name: TextBlock; cells: { content: { texts: TextBlock[] } }[] } = table.rows.find(
    ({ row }: { row: string }) => row === "fact-Vârstă",
  );
  const tops = ages.cells.map(({ content }) => content.texts[0]?.box.y);
  expect(tops).toHaveLength(4);
  expect(new Set([...tops, ages.name.box.y]).size).toBe(1);
});

test("one persona cannot be compared", async () => {
  const { pictures } = await drawnView("personas", await journeyOf(onePersona));
  expect(pictures).toEqual([]);
});

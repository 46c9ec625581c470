import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Journey } from "../../../src/journey/journey.ts";
import { stakeholderField } from "../../../src/journey/stakeholder-field.ts";
import type { PictureView } from "../../../src/views/picture.ts";
import { VIEWS } from "../../../src/views/registry.ts";
import { crowdedJourney } from "../../support/crowded-journey.ts";
import { exampleJourney, journeyOf, rightToLeftJourney, themeNamed } from "../../support/drawn.ts";
import { drawnView, preparedView } from "../../support/drawn-view.ts";
import { textCollisions, textEscapes } from "../../support/picture-faults.ts";
import { isInGallery, keepsItsLook } from "../../support/view-goldens.ts";

const NAMES = [
  "Kammer",
  "Works council of the plant",
  "数据保护官",
  "مجلس الإدارة",
  "Rechtsschutzversicherung",
];
const bare = (stakeholders: string) =>
  journeyOf(`journeymap: 1\ntitle: Who\nstakeholders: [${stakeholders}]\nstages: Ask\n`);

async function pictureOf(journey: Journey): Promise<PictureView> {
  const [picture] = (await drawnView("stakeholders", journey)).pictures;
  if (!picture) throw new Error("There is no picture.");
  return picture.model;
}

describe("the map of stakeholders", () => {
  for (const name of ["hr-software-purchase", "home-furniture-store"]) {
    keepsItsLook("stakeholders", name, () => exampleJourney(name));
  }
  keepsItsLook("stakeholders", "crowded", crowdedJourney);
  keepsItsLook("stakeholders", "crowded-mono", crowdedJourney, themeNamed("mono"));
  isInGallery("stakeholders", () => exampleJourney("hr-software-purchase"));

  test("mirrors where one reads from right to left", async () => {
    const journey = await rightToLeftJourney();
    const stakeholders = (await crowdedJourney()).stakeholders;
    const model = await pictureOf({ ...journey, stakeholders });
    expect(model.direction).toBe("rtl");
    expect([...textCollisions(model), ...textEscapes(model)]).toEqual([]);
  });

  test("has no two names that touch, wherever the people stand", async () => {
    const level = fc.double({ min: 1, max: 5, noNaN: true });
    const person = fc.record({
      name: fc.constantFrom(...NAMES),
      power: fc.oneof(fc.integer({ min: 1, max: 5 }), level),
      interest: fc.oneof(fc.integer({ min: 1, max: 5 }), level),
    });
    const people = fc.oneof(
      fc.array(person, { minLength: 1, maxLength: 30 }),
      // All at one spot.
      person.map((one) => Array.from({ length: 30 }, () => one)),
    );
    const prepared = await preparedView(await bare("Ana"));
    fc.assert(
      fc.property(people, fc.constantFrom("ltr", "rtl"), (some, direction) => {
        const stakeholders = some.map((one, index) => ({
          ...one,
          id: `s${index}`,
          path: `stakeholders[${index}]`,
          extra: {},
        }));
        const journey = { ...prepared.journey, stakeholders };
        const [picture] = VIEWS.stakeholders.draw(journey, { ...prepared, direction });
        expect(textCollisions(picture?.model ?? {})).toEqual([]);
        expect(picture && textEscapes(picture.model)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("tells who is also a persona, by name and by id, with the part in the purchase", async () => {
    const { description } = await pictureOf(await crowdedJourney());
    expect(description).toContain(
      "Anneliese Kirchgässner-Wolff. Einfluss: 5. Interesse: 5. Haltung: Fürsprecher. Rolle: Einkäufer.",
    );
    expect(description).toMatch(/Dr\. Dieter Ott.*Rolle: Beeinflusser/u);
  });

  test("lists those without power or interest apart", async () => {
    const { description } = await pictureOf(await bare("Ana, { name: Ben, power: 2 }"));
    expect(description).toBe("Who\nNot placed yet: Ben. Power: 2.\nNot placed yet: Ana.");
  });

  test("is not there without stakeholders", async () => {
    const { pictures } = await drawnView("stakeholders", await exampleJourney("car-rental"));
    expect(pictures).toEqual([]);
  });
});

test.each([
  [5, 5, "manage-closely"],
  [5, 1, "keep-satisfied"],
  [1, 5, "keep-informed"],
  [1, 1, "monitor"],
  [3, 3, "manage-closely"],
  [2.9, 3, "keep-informed"],
])("power %j and interest %j: %s", (power, interest, field) => {
  const nobody = { id: "a", path: "", name: "A", extra: {} };
  expect(stakeholderField({ ...nobody, power, interest })).toBe(field);
});

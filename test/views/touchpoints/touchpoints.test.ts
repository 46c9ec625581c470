import { describe, expect, test } from "vitest";
import type { Journey } from "../../../src/journey/journey.ts";
import type { PictureView } from "../../../src/views/picture.ts";
import { inventoryOf } from "../../../src/views/prose/inventory.ts";
import { meetingScore } from "../../../src/views/prose/touchpoint-table.ts";
import { crowdedJourney } from "../../support/crowded-journey.ts";
import {
  EXAMPLES,
  exampleJourney,
  journeyOf,
  rightToLeftJourney,
  themeNamed,
} from "../../support/drawn.ts";
import { drawnView } from "../../support/drawn-view.ts";
import { longJourney } from "../../support/long-journey.ts";
import { textCollisions, textEscapes } from "../../support/picture-faults.ts";
import { isInGallery, keepsItsLook } from "../../support/view-goldens.ts";

async function pictureOf(journey: Journey): Promise<PictureView> {
  const [picture] = (await drawnView("touchpoints", journey)).pictures;
  if (!picture) throw new Error("There is no picture.");
  return picture.model;
}

describe("the inventory of touchpoints", () => {
  for (const name of EXAMPLES) {
    keepsItsLook("touchpoints", name, () => exampleJourney(name));
  }
  keepsItsLook("touchpoints", "crowded", crowdedJourney);
  keepsItsLook("touchpoints", "crowded-mono", crowdedJourney, themeNamed("mono"));
  keepsItsLook("touchpoints", "right-to-left", rightToLeftJourney);
  isInGallery("touchpoints", () => exampleJourney("home-furniture-store"));

  test.each([
    [
      "one step",
      () => journeyOf("journeymap: 1\ntitle: One\nstages: [{ name: Ask, channels: web }]"),
    ],
    [
      "sixty steps",
      () => journeyOf(longJourney([6, 6, 6, 6, 6, 6, 6, 6, 6, 6]), "long.journey.json"),
    ],
    ["long words", crowdedJourney],
    ["right to left", rightToLeftJourney],
  ])("has no two texts that touch: %s", async (_, journey) => {
    const model = await pictureOf(await journey());
    expect(textCollisions(model)).toEqual([]);
    expect(textEscapes(model)).toEqual([]);
  });

  test("says which channel carries no step and which stage has no touchpoint", async () => {
    const { description } = await pictureOf(await crowdedJourney());
    expect(description).toContain("Faksimileübertragung: Kein Schritt nutzt diesen Kanal.");
    expect(description).toContain("Bedenkzeit: Kein Touchpoint in dieser Phase.");
  });

  test("gives touchpoints without a channel a row of their own, at the end", async () => {
    const { rows } = inventoryOf(await crowdedJourney());
    expect(rows.map(({ channel }) => channel?.id)).toEqual(["web", "telefon", "fax", undefined]);
    const texts = rows
      .at(-1)
      ?.meetings.flatMap(({ touchpoints }) => touchpoints.map(({ text }) => text));
    expect(texts).toEqual([
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenprospekt",
      "Warteschleife",
    ]);
  });

  test("takes the mean of all who feel something, on the scale of the file", async () => {
    const journey = await journeyOf(`
journeymap: 1
title: Felt
scale: { min: 1, max: 5 }
personas: [Ana, Ben, Cy]
stages: [{ name: Ask, channels: web, emotion: { ana: 1, ben: 4 } }]`);
    expect(inventoryOf(journey).rows[0]?.meetings).toMatchObject([{ score: -0.5, written: 2.5 }]);
  });

  test("rounds what is felt alike on both sides of zero", async () => {
    const felt = (sign: string) => `journeymap: 1
title: Halves
personas: [Ana, Ben]
stages: [{ name: Ask, channels: web, emotion: { ana: ${sign}1.5, ben: ${sign}2 } }]`;
    const scoreOf = async (sign: string) => {
      const journey = await journeyOf(felt(sign));
      const [meeting] = inventoryOf(journey).rows.flatMap(({ meetings }) => meetings);
      return meeting && meetingScore(journey, meeting);
    };
    expect(await scoreOf("")).toBe("+1.8");
    expect(await scoreOf("-")).toBe("−1.8");
  });

  test("is not there where nothing says how anybody is met", async () => {
    const journey = await journeyOf("journeymap: 1\ntitle: Bare\nstages: Ask\n");
    expect((await drawnView("touchpoints", journey)).pictures).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { Journey } from "../../../src/journey/journey.ts";
import type { PictureView } from "../../../src/views/picture.ts";
import { crowdedJourney } from "../../support/crowded-journey.ts";
import { exampleJourney, journeyOf, rightToLeftJourney, themeNamed } from "../../support/drawn.ts";
import { drawnView } from "../../support/drawn-view.ts";
import { textCollisions, textEscapes } from "../../support/picture-faults.ts";
import { isInGallery, keepsItsLook } from "../../support/view-goldens.ts";

async function pictureOf(journey: Journey): Promise<PictureView> {
  const [picture] = (await drawnView("priorities", journey)).pictures;
  if (!picture) throw new Error("There is no picture.");
  return picture.model;
}

function withOpportunities(...opportunities: string[]): Promise<Journey> {
  const list = opportunities.map((one) => `    - { ${one} }`).join("\n");
  return journeyOf(
    `journeymap: 1\ntitle: What\nstages:\n  - name: Ask\n    opportunities:\n${list}\n`,
  );
}

describe("the picture of priorities", () => {
  for (const name of ["hr-software-purchase", "home-furniture-store"]) {
    keepsItsLook("priorities", name, () => exampleJourney(name));
  }
  keepsItsLook("priorities", "crowded", crowdedJourney);
  keepsItsLook("priorities", "crowded-mono", crowdedJourney, themeNamed("mono"));
  keepsItsLook("priorities", "right-to-left", rightToLeftJourney);
  isInGallery("priorities", () => exampleJourney("parental-leave-benefit"));

  test.each([
    ["one only", ["text: A, impact: 1, effort: 5"]],
    ["none rated", ["text: A", "text: B, effort: 2"]],
    [
      "forty at one spot",
      Array.from({ length: 40 }, (_, n) => `text: A${n}, impact: 5, effort: 1`),
    ],
    [
      "eighty anywhere",
      Array.from(
        { length: 80 },
        (_, n) => `text: A${n}, impact: ${1 + (n % 9) / 2}, effort: ${1 + (n % 5)}`,
      ),
    ],
  ])("has no two texts that touch: %s", async (_, opportunities) => {
    const model = await pictureOf(await withOpportunities(...opportunities));
    expect(textCollisions(model)).toEqual([]);
    expect(textEscapes(model)).toEqual([]);
  });

  test("tells the best first, what is not rated later, what is rejected last", async () => {
    const { description } = await pictureOf(
      await withOpportunities(
        "text: Rejected, impact: 5, effort: 1, status: rejected",
        "text: Unrated",
        "text: Good, impact: 4.5, effort: 3",
        "text: Best, impact: 4, effort: 1",
      ),
    );
    expect(description).toBe(`What. Ranked by Impact ÷ Effort.
O4: Best. Impact: 4. Effort: 1. Worth: 4.
O3: Good. Impact: 4.5. Effort: 3. Worth: 1.5.
O2: Unrated.
O1: Rejected. Impact: 5. Effort: 1. Worth: 5. Status: Rejected.`);
  });

  test("is not there without opportunities", async () => {
    const journey = await journeyOf("journeymap: 1\ntitle: Bare\nstages: Ask\n");
    expect((await drawnView("priorities", journey)).pictures).toEqual([]);
  });
});

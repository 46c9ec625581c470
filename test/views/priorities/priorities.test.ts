import { describe, expect, test } from "vitest";
import { exampleJourney, journeyOf } from "../../support/drawn.ts";
import { drawnView } from "../../support/drawn-view.ts";
import { isInGallery, keepsItsLook } from "../../support/view-goldens.ts";

describe("the picture of priorities", () => {
  keepsItsLook("priorities", "hr-software-purchase", () => exampleJourney("hr-software-purchase"));
  isInGallery("priorities", () => exampleJourney("parental-leave-benefit"));
});

test("the best comes first", async () => {
  const { pictures } = await drawnView("priorities", await exampleJourney("hr-software-purchase"));
  expect(pictures).toHaveLength(1);
  expect(pictures[0]?.model.description).toMatch(/^În ordinea dată de Impact ÷ Efort\. 10\. /u);
});

test("without opportunities there is no picture", async () => {
  const { pictures } = await drawnView(
    "priorities",
    await journeyOf("journeymap: 1\ntitle: Bare\nstages: Ask\n"),
  );
  expect(pictures).toEqual([]);
});

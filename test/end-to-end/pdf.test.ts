import { describe, expect, it } from "vitest";
import { asPdf } from "../../src/commands/render/as-pdf.ts";
import { drawn, EXAMPLES, exampleJourney } from "../support/drawn.ts";
import { readPdf } from "../support/pdf-reader.ts";

/** A px is a 96th of an inch, a pt a 72nd. */
const PT = 72 / 96;

/** Without any white space: readers part words in ways of their own. */
function dense(text: string): string {
  return text.replaceAll(/\s/gu, "");
}

describe.each(EXAMPLES)("the PDF of %s", (name) => {
  it("is one page as large as the map, with real text in embedded fonts", async () => {
    const drawing = await drawn(await exampleJourney(name));
    const { journey, view } = drawing;
    const { pages, info } = await readPdf(await asPdf(drawing, { standards: [] }));
    expect(pages).toHaveLength(1);
    const [page] = pages;
    expect(page?.width).toBeCloseTo(view.map.width * PT, 0);
    expect(page?.height).toBeCloseTo(view.map.height * PT, 0);
    for (const stage of journey.stages)
      expect(dense(page?.text ?? "")).toContain(dense(stage.name));
    expect(page?.fonts.length).toBeGreaterThan(0);
    expect(page?.fonts.every(({ embedded }) => embedded)).toBe(true);
    expect(info).toMatchObject({
      Title: journey.title,
      Language: expect.stringContaining(journey.lang.slice(0, 2)),
    });
  });
});

it("shows each word on the curve once, all edges below all letters", async () => {
  const drawing = await drawn(await exampleJourney("home-furniture-store"));
  const { pages } = await readPdf(await asPdf(drawing, { standards: [] }));
  expect(dense(pages[0]?.text ?? "").split("spazientita")).toHaveLength(2);
  const [edges = "", letters] = drawing.bareSvg().split("</mask>");
  expect(edges).toContain("halo");
  expect(letters).toContain("spazientita");
  expect(letters).not.toContain(" halo");
});

it("lies on the sheet that is asked for, on its side where that suits the map", async () => {
  const drawing = await drawn(await exampleJourney("car-rental"));
  const { pages } = await readPdf(await asPdf(drawing, { standards: ["ua-1"], page: "a3" }));
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [1191, 842],
  ]);
});

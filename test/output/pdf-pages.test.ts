import { describe, expect, it } from "vitest";
import { type PdfPage, pdfOfPages } from "../../src/output/pdf.ts";
import { readPdf } from "../support/pdf-reader.ts";
import { pdfDocument, svgOf } from "./sample.ts";

const LINES = Array.from({ length: 400 }, (_, n) => {
  const [x, y] = [(n * 7) % 390, (n * 13) % 190];
  return `<path d="M${x},${y}l3.${n},7.${n}" stroke="#${100 + n}"/>`;
});
const PICTURE = svgOf(`${LINES.join("")}<text x="40" y="40" font-family="Inter">Awareness</text>`);
const SIZE = { width: 100, height: 100 };

/** A picture cut into `count` sheets, a window further to the right on each. */
function sheets(count: number): PdfPage[] {
  return Array.from({ length: count }, (_, n) => {
    const window = { x: 0, y: 0, ...SIZE };
    const box = { x: -10 * n, y: 0, width: 300, height: 150 };
    const alternative = n === 0 ? { alternative: "Five stages" } : {};
    return { pictures: [{ svg: PICTURE, box, window, ...alternative }], links: [] };
  });
}

const { standards, ...about } = pdfDocument();
const written = (count: number, standard?: "a-2b" | "ua-1") =>
  pdfOfPages(
    { ...about, date: "2026-05-04", standards: standard ? [standard] : [] },
    SIZE,
    sheets(count),
  );

describe("a picture that stands on several pages", () => {
  it("is in the file once", async () => {
    const [two, twenty] = [await written(2), await written(20)];
    expect(twenty.length - two.length).toBeLessThan(18 * 1200);
  });

  it("is seen on each, with its text, and is told in words once", async () => {
    const { pages, alternatives } = await readPdf(await written(3));
    expect(pages.map(({ text }) => text)).toEqual(["Awareness", "Awareness", "Awareness"]);
    expect(alternatives).toEqual(["Five stages"]);
  });

  it("gives the same bytes every time", async () => {
    expect(await written(3)).toEqual(await written(3));
  });

  it.each(["a-2b", "ua-1"] as const)(
    "is drawn on each under %s, which allows no other",
    async (standard) => {
      const { pages } = await readPdf(await written(3, standard));
      expect(pages.map(({ text }) => text)).toEqual(["Awareness", "Awareness", "Awareness"]);
    },
  );
});

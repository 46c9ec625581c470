import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "../../support/chromium.ts";
import { drawn, EXAMPLES, exampleJourney, rightToLeftJourney } from "../../support/drawn.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

interface Found {
  texts: number;
  outside: string[];
  covered: string[];
}

/** em by which the box of a line is higher than its letters; fonts of Arabic leave room for marks. */
const BLANK = 0.25;
const BLANK_OF_ARABIC = 0.75;

/** Looks at the painted picture: texts that leave their shape, and texts that cover each other. */
async function lookAt(svg: string, blank = BLANK): Promise<Found> {
  const page = await browser.newPage();
  try {
    await page.setContent(svg);
    await page.evaluate("document.fonts.ready");
    return await page.evaluate(inspect, blank);
  } finally {
    await page.close();
  }
}

/** Runs in the page. Half a pixel is left for how painters round. */
function inspect(blank: number): Found {
  interface Rect {
    x: number;
    y: number;
    width: number;
    height: number;
  }
  const root = document.querySelector("svg");
  const texts = [...document.querySelectorAll("text")].map((text) => ({
    text,
    says: text.textContent ?? "",
    box: text.getBBox(),
    blank: blank * Number.parseFloat(getComputedStyle(text).fontSize),
  }));
  const holds = (outer: Rect, inner: Rect) =>
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height + 0.5;
  const covers = (a: Rect, b: Rect, most: number) =>
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > most;
  const most = (one: { blank: number }, other: { blank: number }) =>
    Math.max(one.blank, other.blank);
  const outside = texts.filter(({ text, box }) => {
    if (text.closest(".sign")) return false;
    const shape = text.closest(
      "g.stage, g.step, g.pain, g.gain, g.opportunity, g.moment, g.side, g.thought, g.persona-card",
    );
    const edge = shape?.querySelector<SVGGraphicsElement>("rect, polygon, path.bubble");
    const frame = edge ? edge.getBBox() : root?.viewBox.baseVal;
    return !frame || !holds(frame, box);
  });
  const covered = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => !one.text.closest(".sign") && covers(one.box, other.box, most(one, other)))
      .map((other) => `${one.says} | ${other.says}`),
  );
  return { texts: texts.length, outside: outside.map(({ says }) => says), covered };
}

describe.each(EXAMPLES)("the map of %s, painted by Chromium", (name) => {
  it("keeps every text in its place", async () => {
    const drawing = await drawn(await exampleJourney(name));
    const found = await lookAt(drawing.wholeSvg());
    expect(found.texts).toBeGreaterThan(100);
    expect(found.outside).toEqual([]);
    expect(found.covered).toEqual([]);
  });
});

describe("a map that is read from right to left", () => {
  // In a page of its language, where text begins at the right if nobody says otherwise.
  it.each(["ltr", "rtl"])("keeps every text in its place on a page of %s", async (direction) => {
    const drawing = await drawn(await rightToLeftJourney());
    const page = `<body dir="${direction}">${drawing.wholeSvg()}`;
    const found = await lookAt(page, BLANK_OF_ARABIC);
    expect(found.texts).toBeGreaterThan(100);
    expect(found.outside).toEqual([]);
    expect(found.covered).toEqual([]);
  });
});

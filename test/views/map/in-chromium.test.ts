import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "../../support/chromium.ts";
import { drawn, EXAMPLES, exampleJourney } from "../../support/drawn.ts";

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

/** Looks at the painted picture: texts that leave their shape, and texts that cover each other. */
async function lookAt(svg: string): Promise<Found> {
  const page = await browser.newPage();
  try {
    await page.setContent(svg);
    await page.evaluate("document.fonts.ready");
    return await page.evaluate(inspect);
  } finally {
    await page.close();
  }
}

/** Runs in the page. Half a pixel is left for how painters round. */
function inspect(): Found {
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
  }));
  const holds = (outer: Rect, inner: Rect) =>
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height + 0.5;
  const covers = (a: Rect, b: Rect) =>
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
    // The box of a line of text is higher than its letters.
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 3;
  const outside = texts.filter(({ text, box }) => {
    if (text.closest(".sign")) return false;
    const shape = text.closest(
      "g.stage, g.step, g.pain, g.gain, g.opportunity, g.moment, g.thought, g.persona-card",
    );
    const edge = shape?.querySelector<SVGGraphicsElement>("rect, polygon, path.bubble");
    const frame = edge ? edge.getBBox() : root?.viewBox.baseVal;
    return !frame || !holds(frame, box);
  });
  const covered = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => !one.text.closest(".sign") && covers(one.box, other.box))
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

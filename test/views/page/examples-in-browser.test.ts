import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asHtml } from "../../../src/commands/render/as-html.ts";
import { startChromium } from "../../support/chromium.ts";
import { bothStates, drawn, EXAMPLES, exampleJourney } from "../../support/drawn.ts";
import { openPage } from "./open-page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** What axe finds, by all of its rules or by those that colours alone are to do with. */
const findings = (rules: "all" | "colors") => `axe
  .run({ resultTypes: ["violations"], ${rules === "all" ? "" : `runOnly: ["color-contrast"]`} })
  .then(({ violations }) => violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html }) => impact + ": " + id + " " + html.slice(0, 120))))`;

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

async function pageOf(name: string): Promise<Page> {
  const today = await exampleJourney(name.replace(".compare", ""));
  const journey = name.endsWith(".compare")
    ? bothStates(today, await exampleJourney(`${name.replace(".compare", "")}-tomorrow`))
    : today;
  const html = await asHtml({ ...(await drawn(journey)), template: { kind: "map" } });
  return (await openPage(browser, html)).page;
}

describe.each([...EXAMPLES, "parental-leave-benefit.compare"])("the page of %s", (name) => {
  it("fits a phone and a screen, and axe finds nothing, in the light and in the dark", async () => {
    const page = await pageOf(name);
    await page.evaluate(
      `document.querySelectorAll("details").forEach((one) => { one.open = true; })`,
    );
    await page.evaluate(`${AXE}; undefined`);
    // Every rule in either width, and the colours in either scheme: all four would take minutes.
    for (const [width, dark, rules] of [
      [1440, true, "colors"],
      [1440, false, "all"],
      [390, true, "all"],
    ] as const) {
      await page.setViewport({ width, height: 844 });
      const value = dark ? "dark" : "light";
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      expect(await page.evaluate(findings(rules)), `${width} px, ${value}`).toEqual([]);
    }
    // The last width: on a phone nothing stands out at the side, only tables scroll in themselves.
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await page.close();
  });
});

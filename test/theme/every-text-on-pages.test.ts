import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asHtml } from "../../src/commands/render/as-html.ts";
import { startChromium } from "../support/chromium.ts";
import { drawn, themeNamed } from "../support/drawn.ts";
import { openPage } from "../views/page/open-page.ts";
import { sampleJourney } from "../views/page/sample-page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
/** Every element whose text does not reach AA on what is behind it. */
const FINDINGS = `axe.run({ runOnly: ["color-contrast"] }).then(({ violations }) =>
  violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => html + any[0].message)))`;

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

// The default theme follows the reader into the dark.
describe.each([
  ["default", {}],
  ["default", { dark: true }],
  ["colorblind", {}],
  ["dark", {}],
  ["mono", {}],
])("in the theme %s %j", (name, options) => {
  test.each(["map", "report"] as const)(
    "every text reaches AA on the page of the %s",
    async (kind) => {
      const drawing = await drawn(await sampleJourney(), themeNamed(name));
      const html = await asHtml({ ...drawing, template: { kind } });
      const { page } = await openPage(browser, html, options);
      await page.evaluate(`${AXE}; undefined`);
      expect(await page.evaluate(FINDINGS)).toEqual([]);
      await page.close();
    },
  );
});

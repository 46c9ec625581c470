import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asHtml } from "../../src/commands/render/as-html.ts";
import { startChromium } from "../support/chromium.ts";
import { drawn, themeNamed } from "../support/drawn.ts";
import { openPage } from "../views/page/open-page.ts";
import { sampleJourney } from "../views/page/sample-page.ts";

// The default theme's page is tested with the page itself, in the light and in the dark.
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
/** Every element whose text does not reach AA on what is behind it. */
const FINDINGS = `axe.run({ runOnly: ["color-contrast"] }).then(({ violations }) =>
  violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => html + any[0].message)))`;

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe.each(["colorblind", "dark", "mono"])("in the theme %s", (name) => {
  test.each(["map", "report"] as const)(
    "every text reaches AA on the page of the %s",
    async (kind) => {
      const drawing = await drawn(await sampleJourney(), themeNamed(name));
      const { page } = await openPage(browser, asHtml({ ...drawing, template: { kind } }));
      await page.evaluate(`${AXE}; undefined`);
      expect(await page.evaluate(FINDINGS)).toEqual([]);
      await page.close();
    },
  );
});

import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { startChromium } from "../../support/chromium.ts";
import { type OpenOptions, type OpenPage, openPage } from "./open-page.ts";

/** Somebody who reads a page in a browser: what they do and what they see. */
export interface Reader {
  /** The page that was opened last. */
  readonly page: Page;
  open(options?: OpenOptions): Promise<OpenPage>;
  /** What an expression gives in the page. */
  ask(expression: string): Promise<unknown>;
  /** The left, top, right and bottom of an element, in px of the window. */
  boxOf(selector: string): Promise<[number, number, number, number]>;
  /** Clicks in the middle of what the map draws: on what lies on top there. */
  clickOnMap(selector: string): Promise<void>;
  zoomLevel(): Promise<number>;
  panelIsOpen(): Promise<unknown>;
  panelText(): Promise<unknown>;
}

/** A reader with a browser of their own, which is closed when the tests of the file are done. */
export function readerOf(html: string): Reader {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterEach(async () => {
    for (const one of await browser.pages()) await one.close();
  });
  afterAll(() => browser.close());

  const ask = (expression: string) => page.evaluate(expression);
  const element = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
  const boxOf: Reader["boxOf"] = async (selector) => {
    const box = await ask(`JSON.stringify(${element(selector)}.getBoundingClientRect())`);
    const { left, top, right, bottom } = JSON.parse(String(box));
    return [left, top, right, bottom];
  };
  return {
    get page() {
      return page;
    },
    async open(options) {
      const opened = await openPage(browser, html, options);
      page = opened.page;
      return opened;
    },
    ask,
    boxOf,
    async clickOnMap(selector) {
      const place = `{ block: "center", inline: "center", behavior: "instant" }`;
      await ask(`${element(selector)}.scrollIntoView(${place})`);
      const [left, top, right, bottom] = await boxOf(selector);
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
    async zoomLevel() {
      return Number(await ask(`${element(".map")}.style.getPropertyValue("--zoom")`));
    },
    panelIsOpen: () => ask(`${element(".panel")}.open`),
    panelText: () => ask(`${element(".panel")}.innerText`),
  };
}

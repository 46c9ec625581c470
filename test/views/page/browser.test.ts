import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "../../support/chromium.ts";
import { readPdf } from "../../support/pdf-reader.ts";
import { nextFrame, type OpenOptions, openPage } from "./open-page.ts";
import { pageOf, sampleJourney } from "./sample-page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const PAIN = "#text-map-bike-en-pain-no-price";
const PHONE: OpenOptions = { width: 390, height: 844 };

const { html, view } = await pageOf(await sampleJourney());
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
});
afterEach(async () => {
  for (const open of await browser.pages()) await open.close();
});
afterAll(() => browser.close());

async function open(options: OpenOptions = {}) {
  const opened = await openPage(browser, html, options);
  page = opened.page;
  return opened;
}

/** What an expression gives in the page. */
function ask(expression: string): Promise<unknown> {
  return page.evaluate(expression);
}

/** The left, top, right and bottom of an element, in px of the window. */
async function boxOf(selector: string): Promise<number[]> {
  const box = await ask(
    `(({left, top, right, bottom}) => [left, top, right, bottom])(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
  );
  if (!Array.isArray(box)) throw new Error(`no box of ${selector}`);
  return box.map(Number);
}

async function zoomLevel(): Promise<number> {
  return Number(await ask(`document.querySelector(".map").style.getPropertyValue("--zoom")`));
}

/** Clicks in the middle of what the map draws, as a reader would: on what lies on top there. */
async function clickOnMap(selector: string): Promise<void> {
  await ask(
    `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: "center", inline: "center", behavior: "instant" })`,
  );
  const [left = 0, top = 0, right = 0, bottom = 0] = await boxOf(selector);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

const panelIsOpen = () => ask(`document.querySelector(".panel").open`);
const panelText = () => ask(`document.querySelector(".panel").innerText`);

describe("the page as a whole", () => {
  it("asks for nothing, complains of nothing, and runs no words of the user", async () => {
    const { requests, complaints } = await open();
    await clickOnMap("[data-pain]");
    expect(requests.filter((url) => !url.startsWith("data:"))).toHaveLength(1);
    expect(complaints).toEqual([]);
    expect(await ask("window.broken")).toBeUndefined();
  });

  it.each([
    ["in the light", {}],
    ["in the dark", { dark: true }],
    ["on a phone", PHONE],
  ])("has no serious finding by axe %s", async (_, options) => {
    await open({ ...options, hash: PAIN });
    await ask(
      `document.querySelectorAll("details").forEach((details) => { details.open = true; })`,
    );
    await ask(`${AXE}; undefined`);
    const found = await ask(
      `axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => impact + ": " + id + " " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`,
    );
    expect(found).toEqual([]);
  });

  it("reads without scripts: the map, the whole text, and no button that does nothing", async () => {
    await open({ scripts: false });
    const session = await page.createCDPSession();
    const { root } = await session.send("DOM.getDocument");
    const quads = async (selector: string) => {
      const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
      return session.send("DOM.getBoxModel", { nodeId }).then(
        ({ model }) => model.height,
        () => 0,
      );
    };
    expect(await quads(".journeymap")).toBeGreaterThan(400);
    expect(await quads(".text")).toBeGreaterThan(2000);
    expect(await quads(".bar button")).toBe(0);
  });
});

describe("zooming", () => {
  it("starts as wide as the window, but never too small to be read", async () => {
    await open();
    const start = await zoomLevel();
    expect(start).toBeCloseTo(Math.min(1.4, Math.max(0.7, 1440 / view.sheet.width)), 2);
  });

  it("follows the keys: + and − change it, 1 is the actual size, 0 shows all", async () => {
    await open();
    const start = await zoomLevel();
    await page.keyboard.press("+");
    expect(await zoomLevel()).toBeCloseTo(start * 1.25, 3);
    await page.keyboard.press("-");
    expect(await zoomLevel()).toBeCloseTo(start, 3);
    await page.keyboard.press("1");
    expect(await zoomLevel()).toBe(1);
    await page.keyboard.press("0");
    const [left = -1, top = -1, right = 0, bottom = 0] = await boxOf(".journeymap");
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(48);
    expect(right).toBeLessThanOrEqual(1440);
    expect(bottom).toBeLessThanOrEqual(900.5);
  });

  it("keeps what is under the mouse where it is", async () => {
    await open();
    await page.mouse.move(700, 500);
    const before = await boxOf(".journeymap");
    const share = (box: number[]) => [
      (700 - (box[0] ?? 0)) / ((box[2] ?? 0) - (box[0] ?? 0)),
      (500 - (box[1] ?? 0)) / ((box[3] ?? 0) - (box[1] ?? 0)),
    ];
    await page.keyboard.down("Control");
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel({ deltaY: -100 });
    await page.keyboard.up("Control");
    await nextFrame(page);
    const after = await boxOf(".journeymap");
    expect(await zoomLevel()).toBeGreaterThan(1.4);
    expect(share(after)[0]).toBeCloseTo(share(before)[0] ?? 0, 2);
    expect(share(after)[1]).toBeCloseTo(share(before)[1] ?? 0, 2);
  });

  it("lets the mouse drag the map, and a drag opens nothing", async () => {
    await open();
    for (let press = 0; press < 4; press++) await page.keyboard.press("+");
    const [left = 0, top = 0] = await boxOf(".journeymap");
    await page.mouse.move(700, 500);
    await page.mouse.down();
    await page.mouse.move(600, 440, { steps: 4 });
    await page.mouse.up();
    const [movedLeft = 0, movedTop = 0] = await boxOf(".journeymap");
    expect(movedLeft).toBeCloseTo(left - 100, 0);
    expect(movedTop).toBeCloseTo(top - 60, 0);
    expect(await panelIsOpen()).toBe(false);
  });
});

describe("what stays in view", () => {
  it("is the names of the lanes and the heads of the stages", async () => {
    await open({ width: 800, height: 600 });
    await ask(`scrollTo({ left: 250, top: 500, behavior: "instant" })`);
    const [namesLeft] = await boxOf(".names-strip");
    const [, headsTop] = await boxOf(".heads-strip");
    expect(namesLeft).toBe(0);
    expect(headsTop).toBe(48);
  });

  it("at rest covers exactly what it is a window on", async () => {
    await open();
    const [left, top] = await boxOf(".journeymap");
    const [stripLeft, stripTop] = await boxOf(".heads-strip");
    expect(stripLeft).toBeCloseTo(left ?? -1, 0);
    expect(stripTop).toBeCloseTo((top ?? 0) + view.sheet.above * (await zoomLevel()), 0);
  });

  it("opens the stage that is clicked there, however far the map has moved", async () => {
    await open({ width: 800, height: 600 });
    await ask(`scrollTo({ left: 0, top: 500, behavior: "instant" })`);
    const [x = 0] = await boxOf("#map-bike-en-stage-find");
    await page.mouse.click(x + 60, 48 + 60);
    expect(await panelText()).toContain("A shop that is open");
  });
});

describe("details", () => {
  it("open at a click, show the chain of whys, and are told in the address", async () => {
    await open();
    await clickOnMap("[data-pain] .card");
    expect(await panelIsOpen()).toBe(true);
    expect(
      await ask(`[...document.querySelectorAll(".panel .whys li")].map((why) => why.textContent)`),
    ).toEqual(["Prices change daily", "Nobody keeps a list"]);
    expect(await panelText()).toContain("Nobody owns the price list");
    expect(await ask("location.hash")).toBe(PAIN);
    expect(await ask(`document.querySelectorAll(".panel [id^='text-']").length`)).toBe(0);
  });

  it("open with Enter, close with Escape, and give the focus back", async () => {
    await open();
    await ask(`document.querySelector("#map-bike-en-moment-call").focus()`);
    await page.keyboard.press("Enter");
    expect(await panelText()).toContain("Who does not answer loses the rider");
    expect(await ask(`document.querySelector(".panel").contains(document.activeElement)`)).toBe(
      true,
    );
    await page.keyboard.press("Escape");
    expect(await panelIsOpen()).toBe(false);
    expect(await ask("document.activeElement.id")).toBe("map-bike-en-moment-call");
    expect(await ask("location.hash")).toBe("");
  });

  it.each([
    ["a step from any of its cells", ".lane-actions .text-card text", "The site answers"],
    ["a persona from its card", ".persona-card .card", "A flat tyre"],
    ["an opportunity", "[data-opportunity] .card", "https://example.org/tickets/42"],
  ])("show %s", async (_, selector, said) => {
    await open();
    await clickOnMap(selector);
    expect(await panelText()).toContain(said);
  });

  it("lead on from one thing to the next", async () => {
    await open({ hash: PAIN });
    await page.click(".panel a[href='#text-map-bike-en-opportunity-price-page']");
    expect(await panelText()).toContain("Publish a price list");
    await page.click(".panel-way a:last-child");
    expect(await ask("location.hash")).toBe("#text-map-bike-en-step-call");
    expect(await ask(`document.querySelector(".panel-told h3").textContent`)).toBe(
      "Calls the shop",
    );
  });

  it("are opened by an address with a place in it, and the map shows the place", async () => {
    await open({ hash: PAIN, width: 1000, height: 600 });
    expect(await panelText()).toContain("No price on the site");
    const [left = 0, top = 0, right = 0, bottom = 0] = await boxOf("#map-bike-en-pain-no-price");
    const [, , , headsBottom = 0] = await boxOf(".heads-strip");
    const [panelLeft = 0] = await boxOf(".panel");
    expect(left).toBeGreaterThan(0);
    expect(top).toBeGreaterThanOrEqual(headsBottom);
    expect(right).toBeLessThanOrEqual(panelLeft);
    expect(bottom).toBeLessThanOrEqual(600);
  });

  it("can be sent to somebody: the button copies the address", async () => {
    await open({ hash: PAIN });
    await ask(
      `Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { window.copiedText = text; } } })`,
    );
    await page.click("[data-copy]");
    await nextFrame(page);
    expect(await ask("window.copiedText === location.href")).toBe(true);
    expect(await ask(`document.querySelector(".said").textContent`)).toBe("Copied");
  });
});

describe("the keyboard on the map", () => {
  it("reaches every stage, step and thing once, with a name that says what it is", async () => {
    await open();
    const names: unknown[] = [];
    await ask(`document.querySelector("[data-print]").focus()`);
    for (;;) {
      await page.keyboard.press("Tab");
      if (await ask(`!document.activeElement.closest(".journeymap")`)) break;
      names.push(await ask(`document.activeElement.getAttribute("aria-label")`));
    }
    const starts = names.map((name) => String(name).split(" ").slice(0, 5).join(" "));
    expect(starts).toEqual(
      expect.arrayContaining([
        "Persona: MR Marta Rossi Buyer",
        "Stage 1: 1 Find A",
        "Step: Searches 1 hour",
        "Pain point: 1 No price",
        "Moment of truth: The first",
        "Opportunity: 1 Publish a price",
      ]),
    );
    expect(names).toHaveLength(new Set(names).size);
  });
});

describe("the switches", () => {
  it("dim all personas but the chosen ones", async () => {
    await open();
    const dimmed = (kind: string) =>
      ask(`[...document.querySelectorAll("${kind}.dimmed")].map(({ dataset }) => dataset.persona)`);
    await page.click("[data-choose='marta']");
    expect(await ask(`document.querySelector("[data-choose='marta']").ariaPressed`)).toBe("true");
    expect(await dimmed(".persona-card")).toEqual(["jon"]);
    expect(await dimmed(".persona")).toEqual(["jon"]);
    await page.click("[data-choose='jon']");
    expect(await dimmed(".persona-card")).toEqual([]);
    await page.click("[data-choose='marta']");
    expect(await dimmed(".persona-card")).toEqual(["marta"]);
    expect(
      await ask(`document.querySelector("[data-pain='no-price']").classList.contains("dimmed")`),
    ).toBe(true);
  });

  it("turn light into dark and back, for the page and the map", async () => {
    await open();
    const colors = () =>
      ask(
        `[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector(".journeymap .paper")).fill]`,
      );
    const light = await colors();
    await page.click("[data-colors]");
    const dark = await colors();
    expect(dark).toEqual(["rgb(17, 21, 30)", "rgb(17, 21, 30)"]);
    await page.click("[data-colors]");
    expect(await colors()).toEqual(light);
  });

  it("begin with what the reader's system is set to", async () => {
    await open({ dark: true });
    expect(await ask("getComputedStyle(document.body).backgroundColor")).toBe("rgb(17, 21, 30)");
  });
});

describe("on a phone", () => {
  it("the text comes first and nothing stands out at the side", async () => {
    await open(PHONE);
    const [, top = 999] = await boxOf("h1");
    expect(top).toBeLessThan(200);
    expect(await ask("document.documentElement.scrollWidth")).toBe(390);
    const [, mapTop = 0] = await boxOf(".map");
    const [, , , textBottom = 0] = await boxOf(".text");
    expect(mapTop).toBeGreaterThanOrEqual(textBottom);
  });

  it("the map is a picture that scrolls in a frame of its own", async () => {
    await open(PHONE);
    await ask(
      `document.querySelector(".map").scrollBy({ left: 300, top: 400, behavior: "instant" })`,
    );
    expect(await ask(`document.querySelector(".map").scrollLeft`)).toBe(300);
    expect(await ask("scrollX")).toBe(0);
  });

  it("an address with a place in it leads to the text of the place", async () => {
    await open({ ...PHONE, hash: PAIN });
    expect(await panelIsOpen()).toBe(false);
    const [, top = 0] = await boxOf(PAIN);
    expect(top).toBeGreaterThanOrEqual(48);
    expect(top).toBeLessThan(844);
  });
});

describe("on paper", () => {
  it.each([
    ["with scripts", true],
    ["without scripts", false],
  ])("the page is the poster, on one sheet of its size, %s", async (_, scripts) => {
    await open({ scripts, dark: true });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const { pages } = await readPdf(pdf);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeCloseTo(view.sheet.width * 0.75, -1);
    expect(pages[0]?.height).toBeCloseTo(view.sheet.height * 0.75, -1);
    expect(pages[0]?.text).toContain("Renting a bike");
    expect(pages[0]?.text).not.toContain("The site answers");
  });
});

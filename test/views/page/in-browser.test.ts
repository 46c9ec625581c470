import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../support/pdf-reader.ts";
import type { OpenOptions } from "./open-page.ts";
import { readerOf } from "./reader.ts";
import { pageOf, sampleJourney } from "./sample-page.ts";

const { html, view } = await pageOf(await sampleJourney());
const reader = readerOf(html);
const { open, ask, boxOf, clickOnMap, panelIsOpen } = reader;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const PAIN = "#text-map-bike-en-pain-no-price";
const PHONE: OpenOptions = { width: 390, height: 844 };

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
    const session = await reader.page.createCDPSession();
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

describe("the switches", () => {
  it("dim all personas but the chosen ones", async () => {
    await open();
    const dimmed = (kind: string) =>
      ask(`[...document.querySelectorAll("${kind}.dimmed")].map(({ dataset }) => dataset.persona)`);
    await reader.page.click("[data-choose='marta']");
    expect(await ask(`document.querySelector("[data-choose='marta']").ariaPressed`)).toBe("true");
    expect(await dimmed(".persona-card")).toEqual(["jon"]);
    expect(await dimmed(".persona")).toEqual(["jon"]);
    await reader.page.click("[data-choose='jon']");
    expect(await dimmed(".persona-card")).toEqual([]);
    await reader.page.click("[data-choose='marta']");
    expect(await dimmed(".persona-card")).toEqual(["marta"]);
    expect(
      await ask(`document.querySelector("[data-pain='no-price']").classList.contains("dimmed")`),
    ).toBe(true);
  });

  it("dim whatever stands at steps that only others take part in", async () => {
    await open();
    const dimmed = (lane: string) =>
      ask(
        `[...document.querySelectorAll(".cell[data-lane='${lane}']")].filter((cell) => cell.querySelector(".dimmed")).map(({ dataset }) => dataset.step)`,
      );
    await reader.page.click("[data-choose='jon']");
    for (const lane of ["actions", "thoughts", "touchpoints"]) {
      expect(await dimmed(lane)).toContain("search");
      expect(await dimmed(lane)).not.toContain("return");
    }
    expect(
      await ask(
        `[...document.querySelectorAll(".step.dimmed")].map(({ dataset }) => dataset.step)`,
      ),
    ).toEqual(["search"]);
    await reader.page.click("[data-choose='marta']");
    expect(await dimmed("actions")).toEqual([]);
  });

  it("turn light into dark and back, for the page and the map", async () => {
    await open();
    const colors = () =>
      ask(
        `[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector(".journeymap .paper")).fill]`,
      );
    const light = await colors();
    await reader.page.click("[data-colors]");
    const dark = await colors();
    expect(dark).toEqual(["rgb(17, 21, 30)", "rgb(17, 21, 30)"]);
    await reader.page.click("[data-colors]");
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
    const [, top] = await boxOf("h1");
    expect(top).toBeLessThan(200);
    expect(await ask("document.documentElement.scrollWidth")).toBe(390);
    const [, mapTop] = await boxOf(".map");
    const [, , , textBottom] = await boxOf(".text");
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
    const [, top] = await boxOf(PAIN);
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
    const pdf = await reader.page.pdf({ preferCSSPageSize: true, printBackground: true });
    const { pages } = await readPdf(pdf);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeCloseTo(view.sheet.width * 0.75, -1);
    expect(pages[0]?.height).toBeCloseTo(view.sheet.height * 0.75, -1);
    expect(pages[0]?.text).toContain("Renting a bike");
    expect(pages[0]?.text).not.toContain("The site answers");
  });
});

import { describe, expect, it } from "vitest";
import { nextFrame } from "./open-page.ts";
import { readerOf } from "./reader.ts";
import { pageOf, sampleJourney } from "./sample-page.ts";

const { html } = await pageOf(await sampleJourney());
const reader = readerOf(html);
const { open, ask, boxOf, clickOnMap, panelIsOpen, panelText } = reader;
const PAIN = "#text-map-bike-en-pain-no-price";

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
    await reader.page.keyboard.press("Enter");
    expect(await panelText()).toContain("Who does not answer loses the rider");
    expect(await ask(`document.querySelector(".panel").contains(document.activeElement)`)).toBe(
      true,
    );
    await reader.page.keyboard.press("Escape");
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
    await reader.page.click(".panel a[href='#text-map-bike-en-opportunity-price-page']");
    expect(await panelText()).toContain("Publish a price list");
    await reader.page.click(".panel-way a:last-child");
    expect(await ask("location.hash")).toBe("#text-map-bike-en-step-call");
    expect(await ask(`document.querySelector(".panel-told h3").textContent`)).toBe(
      "Calls the shop",
    );
  });

  it("are opened by an address with a place in it, and the map shows the place", async () => {
    await open({ hash: PAIN, width: 1000, height: 600 });
    expect(await panelText()).toContain("No price on the site");
    const [left, top, right, bottom] = await boxOf("#map-bike-en-pain-no-price");
    const [, , , headsBottom] = await boxOf(".heads-strip");
    const [panelLeft] = await boxOf(".panel");
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
    await reader.page.click("[data-copy]");
    await nextFrame(reader.page);
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
      await reader.page.keyboard.press("Tab");
      if (await ask(`!document.activeElement.closest(".journeymap")`)) break;
      names.push(await ask(`document.activeElement.getAttribute("aria-label")`));
    }
    const starts = names.map((name) => String(name).split(" ").slice(0, 5).join(" "));
    expect(starts).toEqual(
      expect.arrayContaining([
        "Persona: MR Marta Rossi Buyer",
        "Stage 1: 1 Find A",
        "Step: Searches 1 hour Mobile",
        "Pain point: 1 No price",
        "Moment of truth: The first",
        "Opportunity: 1 Publish a price",
      ]),
    );
    expect(names).toHaveLength(new Set(names).size);
  });
});

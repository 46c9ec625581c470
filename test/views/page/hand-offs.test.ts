import { describe, expect, it } from "vitest";
import { asHtml } from "../../../src/commands/render/as-html.ts";
import { drawn, journeyOf } from "../../support/drawn.ts";
import { checkWithW3c } from "../../support/w3c-checker.ts";
import { readerOf } from "./reader.ts";

const html = await asHtml(
  await drawn(
    await journeyOf(`journeymap: 1
title: T
id: claim
stages:
  - name: Claim
    steps:
      - { name: Sends, actions: Writes, systems: CRM, data: { out: [claim number] } }
      - { name: Rings, actions: Asks, systems: ERP, data: { in: [] } }
`),
  ),
);

describe("a hand-off on the page", () => {
  const reader = readerOf(html);

  it("is told at the step that is left, with a link to the next one", async () => {
    expect((await checkWithW3c(html, "html")).filter(({ type }) => type === "error")).toEqual([]);
    const item = /<li class="thing hand-off"[^>]*>.*?<\/li>/su.exec(html)?.[0] ?? "";
    expect(item).toContain('<a href="#text-map-claim-en-step-rings">');
    for (const word of ["Data lost", "claim number", "Identity lost", "CRM – ERP"]) {
      expect(item).toContain(word);
    }
  });

  it("opens its details when its mark is clicked, or its address followed", async () => {
    const { page } = await reader.open();
    await reader.clickOnMap("#map-claim-en .hand-off");
    expect(await reader.panelText()).toContain("CRM – ERP");
    const address = "#text-map-claim-en-handoff-sends.rings";
    expect(page.url().endsWith(address)).toBe(true);
    await reader.open({ hash: address });
    expect(await reader.panelIsOpen()).toBe(true);
    expect(await reader.ask("document.querySelector('.chosen').dataset.handoff")).toBe(
      "sends.rings",
    );
  });

  it("is a button for the keyboard, named by what it says", async () => {
    await reader.open();
    const mark = "document.querySelector('#map-claim-en .hand-off')";
    expect(await reader.ask(`${mark}.getAttribute("role")`)).toBe("button");
    expect(await reader.ask(`${mark}.getAttribute("aria-label")`)).toBe(
      "Hand-off: Data lost claim number Identity lost",
    );
  });
});

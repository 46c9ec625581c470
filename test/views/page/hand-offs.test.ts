import { describe, expect, it } from "vitest";
import { asHtml } from "../../../src/commands/render/as-html.ts";
import { bothStates, drawn, journeyOf } from "../../support/drawn.ts";
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

describe("the hand-offs of two states", async () => {
  const state = (sends: string, rings: string) =>
    journeyOf(`journeymap: 1
title: T
id: claim
systems: { erp: { name: Ledger } }
stages:
  - name: Claim
    steps:
      - { name: Sends, systems: CRM, data: { out: [claim number${sends}] } }
      - { name: Rings, systems: erp, data: { in: [${rings}], out: [file number] } }
      - { name: Waits, systems: erp, data: { in: [${rings ? "file number" : ""}] } }
`);
  const both = bothStates(await state("", ""), await state(", photo", "claim number"));
  const page = await asHtml(await drawn(both));
  const items = page.match(/<li class="thing hand-off"[^>]*>.*?<\/li>/gsu) ?? [];
  const told = items.map((item) =>
    item
      .replaceAll(/<[^>]*>/gu, " ")
      .replaceAll(/\s+/gu, " ")
      .trim(),
  );

  it("say in words what happened to them, and to what is lost there", () => {
    expect(told).toEqual([
      "Next: Rings Changed Data lost Added: photo Removed: claim number Identity lost CRM – Ledger",
      "Next: Waits Removed Data lost file number",
    ]);
  });

  it("stand in the table of changes, with what is and was lost", () => {
    const table = /<h2>What changes<\/h2>.*?<\/table>/su.exec(page)?.[0] ?? "";
    const rows = table.match(/<tr data-change.*?<\/tr>/gsu) ?? [];
    const lines = rows.map((row) => row.replaceAll(/(?:<[^>]*>|\n)+/gu, "|"));
    expect(lines.filter((line) => line.includes("|Hand-offs|"))).toEqual([
      "|Sends → Rings|Data lost: claim number → photo|Changed|Hand-offs|Sends|",
      "|Rings → Waits|Data lost: file number|Removed|Hand-offs|Rings|",
    ]);
  });

  it("are told to those who cannot see the picture", () => {
    const description = /<desc[^>]*>(.*?)<\/desc>/su.exec(page)?.[1];
    expect(description).toContain("Removed: Hand-offs: Rings → Waits; Data lost: file number.");
  });

  it("bear on the map what happened to them", () => {
    const marks = page.match(/data-handoff="[^"]*"[^>]*data-change="[^"]*"/gu) ?? [];
    expect(marks.map((mark) => mark.replace(/ data-lane.* data-/u, " data-"))).toEqual([
      'data-handoff="sends.rings" data-change="changed"',
      'data-handoff="rings.waits" data-change="removed"',
    ]);
  });
});

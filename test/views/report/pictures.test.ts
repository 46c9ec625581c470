import { describe, expect, test } from "vitest";
import { exampleJourney, journeyOf } from "../../support/drawn.ts";
import { exampleHtml, htmlOf, viewOf } from "./sample.ts";

const anchors = (view: Awaited<ReturnType<typeof viewOf>>) =>
  view.contents.map(({ anchor }) => anchor).filter((anchor) => anchor.startsWith("picture-"));

const report = (stages: string) => journeyOf(`journeymap: 1\ntitle: T\nstages: [${stages}]\n`);

describe("pictures beside the map", () => {
  test("have a page each that fits them, and a line in the contents", async () => {
    const view = await viewOf(await exampleJourney("parental-leave-benefit"));
    expect(anchors(view)).toEqual([
      "picture-empathy-1",
      "picture-flow",
      "picture-whys",
      "picture-priorities",
      "picture-touchpoints",
      "picture-stakeholders",
    ]);
    const pictures = Object.values(view.pictures).flat();
    expect(pictures.map(({ name }) => name)).toEqual([
      "Empathy map: Aoife Brennan",
      "Empathy map: Tomasz Zieliński",
      "User flow",
      "Five whys",
      "Priorities",
      "Touchpoints by channel",
      "Stakeholder map",
    ]);
    const html = await exampleHtml("parental-leave-benefit");
    for (const { sheet, anchor, page } of pictures) {
      expect(page.mapWidth).toBeLessThanOrEqual(page.width - 2 * page.margin);
      expect(html).toContain(`<section class="map-page ${sheet}-page" id="${anchor}">`);
      expect(html).toContain(`@page ${sheet} {`);
    }
  });

  test("say in words what they show, to those who do not see them, and nobody is told it twice", async () => {
    const html = await exampleHtml("parental-leave-benefit");
    for (const sheet of ["empathy-1", "empathy-2", "whys", "touchpoints", "stakeholders"]) {
      const [, section = ""] = html.split(`<section class="map-page ${sheet}-page"`);
      const [unseen = "", window = ""] = section.split('<div class="map-window"');
      expect(unseen).toContain('<div class="unseen">');
      expect(unseen).toMatch(/<(dl|table|ol)>/u);
      expect(window).toContain('<div aria-hidden="true"><svg');
    }
    expect(html.match(/ id="(whys|touchpoints|stakeholders)"/gu)).toHaveLength(3);
    expect(html).not.toContain('class="col-gap" scope="col">Value');
  });

  test("of one persona have its name, and the lists of the right one", async () => {
    const html = await htmlOf(
      await journeyOf(`journeymap: 1
title: T
personas: [Ana, { name: Bo, empathy: { hears: Rumours } }]
stages: [A]
`),
    );
    const [, section = ""] = html.split('id="picture-empathy">');
    expect(section).toMatch(/^\n<h2>Empathy map: Bo<\/h2>\n<div class="unseen">/u);
    expect(section).toContain("<li>Rumours</li>");
  });

  test("bring no id that is there already, and no fonts of their own", async () => {
    const html = await exampleHtml("parental-leave-benefit");
    const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const [, body = ""] = html.split("<body>");
    expect(body).toContain('class="flow-node decision-node"');
    expect(body).not.toContain("@font-face");
  });

  test("find every character of theirs in the fonts of the report", async () => {
    const letters = (html: string) => html.match(/url\(data:font[^)]*\)/gu)?.join("").length ?? 0;
    const line = await htmlOf(await report("{ name: A, next: b }, { name: B }"));
    const parted = await htmlOf(await report("{ name: A, next: [b, drop-out] }, { name: B }"));
    expect(letters(parted)).toBeGreaterThan(letters(line));
  });

  test("are there only where the way parts, a pain has whys, or a stakeholder has a place", async () => {
    expect(anchors(await viewOf(await report("{ name: A }, { name: B }")))).toEqual([]);
    expect(
      anchors(await viewOf(await report("{ name: A, next: [b, drop-out] }, { name: B }"))),
    ).toEqual(["picture-flow"]);
    expect(
      anchors(await viewOf(await report("{ name: A, pains: [{ text: P, whys: [Q] }] }"))),
    ).toEqual(["picture-whys"]);
    expect(anchors(await viewOf(await report("{ name: A, channels: web }")))).toEqual([
      "picture-touchpoints",
    ]);
    const rated = (name: string) =>
      `{ name: ${name}, opportunities: { text: O, impact: 3, effort: 2 } }`;
    expect(anchors(await viewOf(await report(rated("A"))))).toEqual([]);
    expect(anchors(await viewOf(await report(`${rated("A")}, ${rated("B")}`)))).toEqual([
      "picture-priorities",
    ]);
  });
});

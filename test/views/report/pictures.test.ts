import { describe, expect, test } from "vitest";
import { exampleJourney, journeyOf } from "../../support/drawn.ts";
import { exampleHtml, htmlOf, viewOf } from "./sample.ts";

const anchors = (view: Awaited<ReturnType<typeof viewOf>>) =>
  view.contents.map(({ anchor }) => anchor).filter((anchor) => anchor.startsWith("picture-"));

const report = (stages: string) => journeyOf(`journeymap: 1\ntitle: T\nstages: [${stages}]\n`);

describe("pictures beside the map", () => {
  test("have a page each that fits them, and a line in the contents", async () => {
    const view = await viewOf(await exampleJourney("parental-leave-benefit"));
    expect(anchors(view)).toEqual(["picture-flow", "picture-whys", "picture-stakeholders"]);
    const { flow, whys } = view.pictures;
    expect([flow?.name, whys?.name]).toEqual(["User flow", "Five whys"]);
    for (const page of [flow?.page, whys?.page]) {
      expect(page?.mapWidth).toBeLessThanOrEqual((page?.width ?? 0) - 2 * (page?.margin ?? 0));
    }
    const html = await exampleHtml("parental-leave-benefit");
    expect(html.match(/<section class="map-page (flow|whys|stakeholders)-page"/gu)).toHaveLength(3);
    expect(html).toContain("@page flow {");
    expect(html).toContain("@page whys {");
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
  });
});

import { describe, expect, test } from "vitest";
import { asHtml } from "../../../src/commands/render/as-html.ts";
import { drawn, exampleJourney, journeyOf } from "../../support/drawn.ts";

const pageOf = async (stages: string) =>
  asHtml(await drawn(await journeyOf(`journeymap: 1\ntitle: T\nstages: [${stages}]\n`)));

/** The headings of a part, with their levels. */
function headings(html: string, name: string): string[] {
  const part = html.split(`<h2>${name}</h2>`)[1]?.split("</section>")[0] ?? "";
  return [...part.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gsu)].map(
    ([, level, text = ""]) => `${level} ${text.replaceAll(/<[^>]*>/gu, "").trim()}`,
  );
}

/** Where the links of a part lead. */
function linksIn(html: string, name: string): string[] {
  const part = html.split(`<h2>${name}</h2>`)[1]?.split("</section>")[0] ?? "";
  return [...part.matchAll(/href="#([^"]+)"/gu)].map(([, id = ""]) => id);
}

describe("the user flow on the page", () => {
  test("is told stage by stage where the way parts", async () => {
    const html = await pageOf(
      "{ name: One, steps: [{ name: A, next: [b, { to: drop-out, when: Too dear }] }, B] }",
    );
    expect(headings(html, "User flow")).toEqual(["3 One"]);
    expect(html).toContain(
      '<th scope="row" rowspan="2"><a href="#text-map-test-en-step-a">A</a></th><td><a href="#text-map-test-en-step-b">B</a></td><td></td>',
    );
    expect(html).toContain("<td>Drops out</td><td>Too dear</td>");
  });

  test("leads from each step to its details", async () => {
    const html = await asHtml(await drawn(await exampleJourney("home-furniture-store")));
    const links = linksIn(html, "Flusso utente");
    // 14 steps, and as many ways to one of them.
    expect(links).toHaveLength(2 * 14);
    for (const id of links) expect(html).toContain(` id="${id}"`);
  });

  test("is left out where each step leads to the next", async () => {
    expect(await pageOf("{ name: A }, { name: B }")).not.toContain("<h2>User flow</h2>");
  });
});

describe("the five whys on the page", () => {
  test("stand together where they end in one cause, which is told once", async () => {
    const html = asHtml(await drawn(await exampleJourney("parental-leave-benefit")));
    const told = headings(await html, "Five whys");
    expect(told).toContain("3 10 Papers are asked for twice");
    expect(told).toContain("3 12 A small change restarts the claim");
    const [, part = ""] = (await html).split("<h2>Five whys</h2>");
    const [section = ""] = part.split("</section>");
    expect(section.match(/Two numbers and no link between them/gu)).toHaveLength(1);
  });

  test("lead from pains, steps and opportunities to their details", async () => {
    const html = await asHtml(await drawn(await exampleJourney("parental-leave-benefit")));
    const links = linksIn(html, "Five whys");
    for (const kind of ["-pain-", "-step-", "-opportunity-"])
      expect(links.some((id) => id.includes(kind))).toBe(true);
    for (const id of links) expect(html).toContain(` id="${id}"`);
  });

  test("are left out where no pain has some", async () => {
    expect(await pageOf("{ name: A, pains: Slow }")).not.toContain("<h2>Five whys</h2>");
  });
});

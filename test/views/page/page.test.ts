import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkWithW3c } from "../../support/w3c-checker.ts";
import { pageOf, sampleJourney } from "./sample-page.ts";

const journey = await sampleJourney();
const { view, html } = await pageOf(journey);

describe("the sheet of the page", () => {
  it("is cut into rows and columns that fill it", () => {
    const { above, heads, lanes, below, names, rest, width, height } = view.sheet;
    expect(above + heads.height + lanes + below).toBeCloseTo(height, 5);
    expect(names.width + rest).toBe(width);
  });
});

describe("the page as HTML", () => {
  it("is valid", async () => {
    expect(await checkWithW3c(html, "html")).toEqual([]);
  });

  it("lets one script run, the one it brings", () => {
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, text]) => text ?? "",
    );
    expect(scripts).toHaveLength(1);
    const hash = createHash("sha256")
      .update(scripts[0] ?? "")
      .digest("base64");
    expect(view.policy).toContain(`script-src 'sha256-${hash}'`);
    expect(view.policy).toMatch(/^default-src 'none';/);
  });

  it("makes no markup of the user's words", () => {
    expect(html.includes("<script>window.broken")).toBe(false);
    expect(html.includes("&lt;script&gt;window.broken")).toBe(true);
  });

  it("goes down the headings level by level", () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it("has each id once, and something at every address", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("begins every id with the map's, so that several maps can share a page", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? "");
    const own = ids.filter((id) => !id.startsWith(view.id) && !id.startsWith(`text-${view.id}`));
    expect(own).toEqual([]);
  });

  it("sends readers to other sites without saying where they come from", () => {
    const outside = [...html.matchAll(/<a [^>]*href="https?:[^>]*>/g)].map(([link]) => link);
    expect(outside.length).toBeGreaterThan(0);
    for (const link of outside) expect(link).toContain('rel="noopener noreferrer"');
  });

  it("offers no choice of personas where there is only one", async () => {
    const alone = { ...journey, personas: journey.personas.slice(0, 1) };
    expect((await pageOf(alone)).html.includes('data-choose="')).toBe(false);
    expect(html.includes('data-choose="')).toBe(true);
  });

  it("has a line for previews, from what the file says", async () => {
    expect(html.includes('content="Which step loses the most riders."')).toBe(true);
    const { description, subtitle, scenario, ...bare } = journey;
    expect(description && subtitle && scenario).toBeTruthy();
    expect((await pageOf(bare)).html.includes('name="description"')).toBe(false);
  });
});

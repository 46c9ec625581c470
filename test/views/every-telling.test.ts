import { describe, expect, it } from "vitest";
import { asHtml } from "../../src/commands/render/as-html.ts";
import { drawn, journeyOf } from "../support/drawn.ts";

// What only the picture used to say, the page's text and the report say too.

const YAML = `journeymap: 1
title: T
personas: [Ana, Bob]
metrics: [{ id: calls, name: Calls, method: counted by hand }]
stages:
  - { name: Ask, emotion: { ana: 1, bob: 0 }, metrics: [{ metric: calls, value: 3 }] }
  - { name: Wait, emotion: { ana: 2, bob: -2 } }`;

/** Text without the picture and without tags. */
async function told(kind: "map" | "report"): Promise<string> {
  const html = await asHtml({ ...(await drawn(await journeyOf(YAML))), template: { kind } });
  return html.replaceAll(/<svg.*?<\/svg>/gsu, "").replaceAll(/<[^>]*>/gu, " ");
}

describe.each(["map", "report"] as const)("the page of the %s", (kind) => {
  it("tells once, at its step, where the personas differ most", async () => {
    const text = await told(kind);
    const found = text.split("Here the personas differ most");
    expect(found).toHaveLength(2);
    expect(found[0]?.lastIndexOf("Wait")).toBeGreaterThan(found[0]?.lastIndexOf("Ask") ?? 0);
  });

  it("tells by which method a metric is measured", async () => {
    expect(await told(kind)).toContain("counted by hand");
  });
});

import { describe, expect, it } from "vitest";
import type { MapLayout } from "../../../src/views/map/layout.ts";
import { drawn, journeyOf } from "../../support/drawn.ts";
import { textsOnMap } from "../../support/texts-on-map.ts";

const STAGES = `stages:
  - name: Wait
    steps: [{ name: A, duration: 1 week }, { name: B, duration: 2 weeks }]
  - name: Pay
    steps: [{ name: C, duration: 1 min }, { name: D, duration: 3 days }]
  - name: Rest
    steps: [{ name: E, duration: 1 week }, F]`;

async function mapOf(timeScale: boolean, more = ""): Promise<MapLayout> {
  const journey = await journeyOf(`journeymap: 1\ntitle: T\n${more}${STAGES}`);
  return (await drawn(journey, undefined, timeScale)).view.map;
}

const widths = (map: MapLayout) => map.steps.map(({ box }) => box.width);
const said = (map: MapLayout) => textsOnMap(map).map(({ says }) => says);

describe("drawn to the scale of time", () => {
  it("are only the stages whose steps all say how long they take", async () => {
    const map = await mapOf(true);
    expect(map.times.map(({ stage }) => stage)).toEqual(["wait", "pay"]);
    const [a = 0, b = 0, , , e, f] = widths(map);
    expect(b / a).toBeCloseTo(2);
    expect(e).toBe(f);
  });

  it("breaks the axis over a step that is wider than its time, and says so in the legend", async () => {
    const map = await mapOf(true);
    const breaks = map.times.map(({ path }) => path.match(/L/gu)?.length ?? 0);
    expect(breaks).toEqual([0, 2]);
    expect(said(map)).toContain("Drawn wider than its time, so that it can be read");
  });

  it("tells each duration once, along the axis", async () => {
    const map = await mapOf(true);
    expect(said(map).filter((text) => text === "2 weeks")).toHaveLength(1);
    expect(map.times[0]?.labels).toHaveLength(2);
  });

  it("runs from the right in languages that do", async () => {
    const map = await mapOf(true, "lang: he\n");
    const [a, b] = map.times[0]?.labels ?? [];
    expect(a && b && a.box.x > b.box.x).toBe(true);
  });

  it("is nothing unless it is asked for", async () => {
    const map = await mapOf(false);
    expect(map.times).toEqual([]);
    expect(new Set(widths(map)).size).toBe(1);
    expect(said(map)).toContain("2 weeks");
  });
});

import { describe, expect, it } from "vitest";
import type { MapLayout } from "../../../src/views/map/layout.ts";
import { drawn, exampleJourney, journeyOf } from "../../support/drawn.ts";
import { collisions, escapes } from "../../support/map-faults.ts";
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

describe("on pages", () => {
  const HOURS = [2, 4, 3, 2, 6, 2, 4, 3, 2, 3, 4, 2];

  /** A stage that no page of this size holds, and one that takes its time beside it. */
  async function pagesOf(page: string, lang = "en"): Promise<MapLayout[]> {
    const steps = HOURS.map((hours, n) => `{ name: S${n}, actions: Waits, duration: ${hours} h }`);
    const yaml = `journeymap: 1
title: T
lang: ${lang}
stages:
  - { name: Long, steps: [${steps.join(", ")}] }
  - { name: Rest, steps: [{ name: R, actions: Waits }] }`;
    const drawing = await drawn(await journeyOf(yaml), undefined, true);
    return drawing.pagesOn(page).pages.map(({ map }) => map);
  }

  it("a stage keeps its scale from page to page", async () => {
    const maps = await pagesOf("210x148mm");
    const timed = maps.flatMap(({ steps, times }) => (times.length > 0 ? steps : []));
    const scale = timed.flatMap(({ step, box }) => {
      const hours = HOURS[Number.parseInt(step.slice(1), 10)];
      return hours === undefined ? [] : [box.width / hours];
    });
    expect(maps.filter(({ times }) => times.length > 0).length).toBeGreaterThan(1);
    expect(scale.length).toBeGreaterThanOrEqual(HOURS.length);
    expect(Math.max(...scale) / Math.min(...scale)).toBeCloseTo(1);
  });

  it.each(["en", "he"])("its axis runs to the edge and goes on there, in %s", async (lang) => {
    const [first, second] = await pagesOf("210x148mm", lang);
    const ends = (map: MapLayout | undefined) => {
      const path = map?.times[0]?.path ?? "";
      const xs = [...path.matchAll(/[MH](-?[\d.]+)/gu)].map(([, x]) => Number(x));
      const box = map?.grounds[0]?.box ?? { x: 0, width: 0 };
      return { left: Math.min(...xs) - box.x, right: box.x + box.width - Math.max(...xs) };
    };
    const [towards, from] =
      lang === "he" ? (["left", "right"] as const) : (["right", "left"] as const);
    expect(ends(first)[towards]).toBeLessThan(ends(first)[from]);
    expect(ends(second)[from]).toBeLessThan(8);
  });

  it.each(["a3", "a4", "letter"])("nothing touches or is cut off, on %s", async (page) => {
    const drawing = await drawn(await exampleJourney("parental-leave-benefit"), undefined, true);
    const maps = drawing.pagesOn(page).pages.map(({ map }) => map);
    expect(maps.flatMap(collisions)).toEqual([]);
    expect(maps.flatMap(escapes)).toEqual([]);
    const stages = new Set(maps.flatMap(({ times }) => times.map(({ stage }) => stage)));
    expect([...stages]).toEqual(drawing.view.map.times.map(({ stage }) => stage));
  });
});

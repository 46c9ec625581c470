import { describe, expect, it } from "vitest";
import { rightToLeftJourney } from "../../support/drawn.ts";
import { nextFrame } from "./open-page.ts";
import { readerOf } from "./reader.ts";
import { pageOf } from "./sample-page.ts";

const { html } = await pageOf(await rightToLeftJourney());
const reader = readerOf(html);

describe("the page of a journey that is read from right to left", () => {
  it("starts at the right, names of the lanes first", async () => {
    const { complaints } = await reader.open({ width: 1000 });
    const [, , right] = await reader.boxOf(".journeymap");
    expect(right).toBeCloseTo(1000, 0);
    expect((await reader.boxOf(".names-strip"))[2]).toBeCloseTo(1000, 0);
    expect(complaints).toEqual([]);
  });

  it("keeps the names in view at the right while the map goes on to the left", async () => {
    await reader.open({ width: 1000 });
    await reader.ask("scrollTo({ left: -200, top: 500, behavior: 'instant' })");
    await nextFrame(reader.page);
    expect((await reader.boxOf(".journeymap"))[2]).toBeCloseTo(1200, 0);
    expect((await reader.boxOf(".names-strip"))[2]).toBeCloseTo(1000, 0);
    expect((await reader.boxOf(".corner"))[2]).toBeCloseTo(1000, 0);
  });

  it("draws the small curves of stages from right to left too", async () => {
    await reader.open();
    const marks = `document.querySelectorAll("section.stage")[2].querySelectorAll(".emotion-strip g g")`;
    const xs = await reader.ask(`[...${marks}].map((mark) => mark.getBoundingClientRect().left)`);
    const [first, second] = Array.isArray(xs) ? xs.map(Number) : [];
    expect(second).toBeLessThan(Number(first));
  });
});

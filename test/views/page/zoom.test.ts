import { describe, expect, it } from "vitest";
import { nextFrame } from "./open-page.ts";
import { readerOf } from "./reader.ts";
import { pageOf, sampleJourney } from "./sample-page.ts";

const { html, view } = await pageOf(await sampleJourney());
const reader = readerOf(html);
const { open, ask, boxOf, zoomLevel, panelIsOpen, panelText } = reader;

describe("zooming", () => {
  it("starts as wide as the window, but never too small to be read", async () => {
    await open();
    const start = await zoomLevel();
    expect(start).toBeCloseTo(Math.min(1.4, Math.max(0.7, 1440 / view.sheet.width)), 2);
  });

  it("follows the keys: + and − change it, 1 is the actual size, 0 shows all", async () => {
    await open();
    const start = await zoomLevel();
    await reader.page.keyboard.press("+");
    expect(await zoomLevel()).toBeCloseTo(start * 1.25, 3);
    await reader.page.keyboard.press("-");
    expect(await zoomLevel()).toBeCloseTo(start, 3);
    await reader.page.keyboard.press("1");
    expect(await zoomLevel()).toBe(1);
    await reader.page.keyboard.press("0");
    const [left, top, right, bottom] = await boxOf(".journeymap");
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(48);
    expect(right).toBeLessThanOrEqual(1440);
    expect(bottom).toBeLessThanOrEqual(900.5);
  });

  it("keeps what is under the mouse where it is", async () => {
    await open();
    await reader.page.mouse.move(700, 500);
    const before = await boxOf(".journeymap");
    const share = ([left, top, right, bottom]: typeof before) => [
      (700 - left) / (right - left),
      (500 - top) / (bottom - top),
    ];
    await reader.page.keyboard.down("Control");
    for (let turn = 0; turn < 6; turn++) await reader.page.mouse.wheel({ deltaY: -100 });
    await reader.page.keyboard.up("Control");
    await nextFrame(reader.page);
    const after = await boxOf(".journeymap");
    expect(await zoomLevel()).toBeGreaterThan(1.4);
    expect(share(after)[0]).toBeCloseTo(share(before)[0] ?? 0, 2);
    expect(share(after)[1]).toBeCloseTo(share(before)[1] ?? 0, 2);
  });

  it("follows two fingers", async () => {
    await open({ width: 390, height: 844 });
    await ask(`document.querySelector(".map").scrollIntoView({ behavior: "instant" })`);
    const start = await zoomLevel();
    const session = await reader.page.createCDPSession();
    const touch = (type: "touchStart" | "touchMove", apart: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: [
          { x: 195 - apart / 2, y: 500, id: 1 },
          { x: 195 + apart / 2, y: 500, id: 2 },
        ],
      });
    await touch("touchStart", 100);
    await touch("touchMove", 150);
    await touch("touchMove", 200);
    expect(await zoomLevel()).toBeCloseTo(start * 2, 2);
  });

  it("lets the mouse drag the map, and a drag opens nothing", async () => {
    await open();
    for (let press = 0; press < 4; press++) await reader.page.keyboard.press("+");
    const [left, top] = await boxOf(".journeymap");
    await reader.page.mouse.move(700, 500);
    await reader.page.mouse.down();
    await reader.page.mouse.move(600, 440, { steps: 4 });
    await reader.page.mouse.up();
    const [movedLeft, movedTop] = await boxOf(".journeymap");
    expect(movedLeft).toBeCloseTo(left - 100, 0);
    expect(movedTop).toBeCloseTo(top - 60, 0);
    expect(await panelIsOpen()).toBe(false);
  });
});

describe("what stays in view", () => {
  it("is the names of the lanes and the heads of the stages", async () => {
    await open({ width: 800, height: 600 });
    await ask(`scrollTo({ left: 250, top: 500, behavior: "instant" })`);
    const [namesLeft] = await boxOf(".names-strip");
    const [, headsTop] = await boxOf(".heads-strip");
    expect(namesLeft).toBe(0);
    expect(headsTop).toBe(48);
  });

  it("at rest covers exactly what it is a window on", async () => {
    await open();
    const [left, top] = await boxOf(".journeymap");
    const [stripLeft, stripTop] = await boxOf(".heads-strip");
    expect(stripLeft).toBeCloseTo(left, 0);
    expect(stripTop).toBeCloseTo(top + view.sheet.above * (await zoomLevel()), 0);
  });

  it("opens the stage that is clicked there, however far the map has moved", async () => {
    await open({ width: 800, height: 600 });
    await ask(`scrollTo({ left: 0, top: 500, behavior: "instant" })`);
    const [x] = await boxOf("#map-bike-en-stage-find");
    await reader.page.mouse.click(x + 60, 48 + 60);
    expect(await panelText()).toContain("A shop that is open");
  });
});

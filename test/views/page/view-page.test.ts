import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { render } from "../../../src/commands/render/render.ts";
import { VIEW_NAMES } from "../../../src/format/view-names.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { fakeTerminal } from "../../support/fake-terminal.ts";
import { checkFilesWithW3c } from "../../support/w3c-checker.ts";
import type { OpenOptions } from "./open-page.ts";
import { readerOf } from "./reader.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const PHONE: OpenOptions = { width: 390, height: 844 };

/** The web pages of views of the example that fills the most of them, as files. */
const files: string[] = [];

async function pageOf(view: string): Promise<string> {
  const example = path.join(packageRoot(), "examples/parental-leave-benefit.journey.yaml");
  const folder = mkdtempSync(path.join(tmpdir(), "journeymap-view-"));
  const terminal = fakeTerminal(folder);
  const flags = { view: [view], persona: ["tomasz", "aoife"], outDir: folder, quiet: true };
  expect(await render([example], flags, terminal)).toBe(0);
  const part = view === "persona" || view === "empathy" ? ".tomasz" : "";
  const file = path.join(folder, `parental-leave-benefit.${view}${part}.html`);
  files.push(file);
  return readFileSync(file, "utf8");
}

describe.each(VIEW_NAMES)("the page of the view %s", async (view) => {
  const html = await pageOf(view);
  const reader = readerOf(html);
  const { open, ask } = reader;

  it.each([
    ["in the light", {}],
    ["in the dark", { dark: true }],
    ["on a phone", PHONE],
  ])("has no finding by axe %s, and complains of nothing", async (_, options) => {
    const { requests, complaints } = await open(options);
    await ask(`${AXE}; undefined`);
    const found = await ask(
      `axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => impact + ": " + id + " " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`,
    );
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("data:"))).toHaveLength(1);
  });

  it.each([1440, 720, 390])(
    "fits a window of %d px: only the picture scrolls sideways",
    async (width) => {
      await open({ width, height: 844 });
      expect(await ask("document.documentElement.scrollWidth")).toBe(width);
      expect(await ask(`getComputedStyle(document.querySelector(".map")).overflowX`)).toBe("auto");
    },
  );

  it("zooms by the keyboard", async () => {
    await open();
    const before = await reader.zoomLevel();
    await reader.page.keyboard.press("+");
    expect(await reader.zoomLevel()).toBeCloseTo(before * 1.25);
    await reader.page.keyboard.press("1");
    expect(await reader.zoomLevel()).toBe(1);
    await reader.page.keyboard.press("0");
    const [left, top, right, bottom] = await reader.boxOf(".sheet");
    expect(right - left).toBeLessThanOrEqual(1440);
    expect(bottom - top).toBeLessThanOrEqual(900);
  });

  it("is dragged by the mouse, in its own box and in the window", async () => {
    const { page } = await open({ width: 1000, height: 700 });
    for (let press = 0; press < 6; press++) await page.keyboard.press("+");
    const [left, top] = await reader.boxOf(".sheet");
    await page.mouse.move(600, 500);
    await page.mouse.down();
    await page.mouse.move(540, 440, { steps: 4 });
    await page.mouse.up();
    const [movedLeft, movedTop] = await reader.boxOf(".sheet");
    expect(movedLeft).toBeCloseTo(left - 60, 0);
    expect(movedTop).toBeCloseTo(top - 60, 0);
  });

  it("is printed as the picture alone", async () => {
    const { page } = await open();
    await page.emulateMediaType("print");
    expect(await ask(`getComputedStyle(document.querySelector(".bar")).display`)).toBe("none");
    expect(await ask(`getComputedStyle(document.querySelector(".text")).display`)).toBe("none");
    expect(
      await ask(`document.querySelector(".sheet").getBoundingClientRect().width
        === Number(document.querySelector(".sheet > svg").getAttribute("width"))`),
    ).toBe(true);
  });
});

it("the page of every view is valid", async () => {
  expect(files).toHaveLength(VIEW_NAMES.length);
  const found = await checkFilesWithW3c(files, "html");
  expect(found.filter(({ type }) => type === "error")).toEqual([]);
});

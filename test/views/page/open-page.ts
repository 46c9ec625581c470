import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";

export interface OpenOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  scripts?: boolean;
  /** With its `#`. */
  hash?: string;
}

/** A page in the browser, and what it asked for and complained about. */
export interface OpenPage {
  page: Page;
  requests: string[];
  complaints: string[];
}

/** Writes HTML to a file, as a reader would have it, and opens that. */
export async function openPage(
  browser: Browser,
  html: string,
  { width = 1440, height = 900, dark = false, scripts = true, hash = "" }: OpenOptions = {},
): Promise<OpenPage> {
  const file = join(mkdtempSync(join(tmpdir(), "journeymap-page-")), "map.html");
  writeFileSync(file, html);
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.setViewport({ width, height });
  await page.setJavaScriptEnabled(scripts);
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.goto(pathToFileURL(file).href + hash, { waitUntil: "load" });
  // What the page does after it has loaded, it does in the next frame.
  if (scripts) await nextFrame(page);
  return { page, requests, complaints };
}

export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))",
  );
}

import { createRequire } from "node:module";
import { dirname } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { unpackChromium } from "../../src/output/packed-chromium.ts";

/** The package's folder, from …/build/cjs/index.cjs in it. */
const PACKAGE = dirname(
  dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"))),
);

/** The path of the Chromium that comes through npm, the same one on every machine. */
export function testChromium(): Promise<string> {
  return unpackChromium(PACKAGE, process.env);
}

/** A real Chromium for tests of pages. Close it in `afterAll`. */
export async function startChromium(): Promise<Browser> {
  return launch({
    executablePath: await testChromium(),
    headless: "shell",
    pipe: true,
    args: ["--no-sandbox", "--disable-background-networking", "--font-render-hinting=none"],
  });
}

import { createRequire } from "node:module";
import { dirname } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import type { FoundBrowser } from "../../src/output/browser.ts";
import { unpackChromium, withLibraries } from "../../src/output/packed-chromium.ts";

/** The package's folder, from …/build/cjs/index.cjs in it. */
const PACKAGE = dirname(
  dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"))),
);

/** That Chromium, as the program itself finds it. */
export const testBrowser: FoundBrowser = { source: "@sparticuz/chromium", path: PACKAGE };

/** The path of the Chromium that comes through npm, the same one on every machine. */
function testChromium(): Promise<string> {
  return unpackChromium(PACKAGE, process.env);
}

/** What makes the program find that Chromium, and no other that is installed. */
export async function chromiumEnvironment(): Promise<NodeJS.ProcessEnv> {
  const program = await testChromium();
  const { LD_LIBRARY_PATH } = withLibraries(program, process.env);
  return { PUPPETEER_EXECUTABLE_PATH: program, LD_LIBRARY_PATH };
}

/** A real Chromium for tests of pages. Close it in `afterAll`. */
export async function startChromium(): Promise<Browser> {
  const executablePath = await testChromium();
  return launch({
    executablePath,
    env: withLibraries(executablePath, process.env),
    headless: "shell",
    pipe: true,
    args: ["--no-sandbox", "--disable-background-networking", "--font-render-hinting=none"],
  });
}

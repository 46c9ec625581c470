import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import puppeteer, { type Browser } from "puppeteer-core";

/** A Chromium that came through npm, so that the tests need nothing of the machine. */
export async function launchChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await chromiumFile(),
    args: chromium.args,
    headless: "shell",
  });
}

/**
 * The browser unpacked, once a machine. Unpacking in a folder of our own and then renaming it keeps
 * two test files that start together from running a browser that is only half written: the package
 * itself takes any file that exists for a whole one.
 */
export async function chromiumFile(): Promise<string> {
  const folder = join(tmpdir(), "journeymap-test-chromium-143");
  const file = join(folder, "chromium");
  if (existsSync(file)) return file;
  const own = mkdtempSync(`${folder}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own;
  try {
    await chromium.executablePath();
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(file)) throw error;
    rmSync(own, { recursive: true });
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  return file;
}

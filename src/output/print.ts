import type { Browser, BrowserContext, Page } from "puppeteer-core";
import type { FoundBrowser } from "./browser.ts";
import { BrowserFailedError } from "./errors.ts";
import { firstLines, isRoot, startBrowser } from "./launch.ts";
import { withFixedDates } from "./pdf-dates.ts";

export interface PrintOptions {
  /** YYYY-MM-DD; without it the file bears no date at all. */
  date?: string;
  /** Puts `3 of 12` at the foot of each page, with the word for "of" in the language of the page. */
  pageNumbers?: { of: string };
  /** ms for one document. */
  timeout?: number;
}

export interface Printer {
  /** What the user should know about how the browser was started; to be said once. */
  notes: string[];
  /** @throws BrowserFailedError */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** ms */
const PRINT_TIMEOUT = 60_000;

/**
 * A browser that prints one HTML document after the other. The pages get no scripts, no network
 * and no files: only what is inside the document is shown.
 *
 * @throws BrowserFailedError
 */
export async function openPrinter(found: FoundBrowser): Promise<Printer> {
  const sandbox = !isRoot();
  const { browser, close } = await startBrowser(found, sandbox);
  return {
    notes: sandboxNotes(!sandbox, isSwitchedOff()),
    print: (html, options) => printPage(browser, html, options),
    close,
  };
}

/**
 * What the user should know where the browser runs without its sandbox.
 *
 * @param root does not get one: https://crbug.com/638180
 * @param off the user does not want it
 */
export function sandboxNotes(root: boolean, off: boolean): string[] {
  if (root) return [noSandbox("it was started by the user root")];
  return off ? [noSandbox("PUPPETEER_DANGEROUS_NO_SANDBOX is set")] : [];
}

/** What puppeteer goes by: https://pptr.dev/api/puppeteer.configuration */
function isSwitchedOff(): boolean {
  return process.env.PUPPETEER_DANGEROUS_NO_SANDBOX === "true";
}

function noSandbox(why: string): string {
  return `The browser runs without its sandbox, because ${why}. The page it prints can run no scripts and reach no network.`;
}

async function printPage(
  browser: Browser,
  html: string,
  { date, pageNumbers, timeout = PRINT_TIMEOUT }: PrintOptions,
): Promise<Uint8Array> {
  let context: BrowserContext | undefined;
  try {
    context = await browser.createBrowserContext();
    const page = await context.newPage();
    await closeOff(page);
    await page.setContent(html, { waitUntil: "load", timeout });
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      waitForFonts: false,
      timeout,
      ...(pageNumbers ? numbered(pageNumbers.of) : {}),
    });
    return withFixedDates(pdf, date);
  } catch (error) {
    throw new BrowserFailedError(
      `The browser could not print the page.\n${firstLines(error)}`,
      "Try again, or name another browser with --browser.",
      error,
    );
  } finally {
    await context?.close().catch(() => undefined);
  }
}

async function closeOff(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const embedded = request.url().startsWith("data:");
    // A page that is closed in the meantime refuses both; there is nothing left to answer then.
    (embedded ? request.continue() : request.abort()).catch(() => undefined);
  });
}

/** https://pptr.dev/api/puppeteer.pdfoptions: the classes are filled in by the browser. */
function numbered(of: string) {
  const word = of.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return {
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: `<div style="width:100%;text-align:center;font:8pt sans-serif;color:#555">
      <span class="pageNumber"></span> ${word} <span class="totalPages"></span></div>`,
  };
}

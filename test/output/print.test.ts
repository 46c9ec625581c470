import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BrowserFailedError } from "../../src/output/errors.ts";
import { openPrinter, type Printer, sandboxNotes } from "../../src/output/print.ts";
import { testBrowser } from "../support/chromium.ts";
import { readPdf } from "../support/pdf-reader.ts";

const A4 = "<style>@page { size: A4; margin: 20mm } h1 { break-before: page }</style>";

function html(body: string, head = A4): string {
  return `<!doctype html><html lang="en"><head><title>Report</title>${head}</head><body>${body}</body></html>`;
}

let printer: Printer;

beforeAll(async () => {
  printer = await openPrinter(testBrowser);
});

afterAll(() => printer.close());

/** The programs that this process has started and that still run. */
const children = () => process.getActiveResourcesInfo().filter((name) => name === "ProcessWrap");

const printed = async (page: string, options = {}) => readPdf(await printer.print(page, options));

describe("the document", () => {
  test("has the page size, the outline and the tags of the HTML", async () => {
    const { pages, outline, tagged, info } = await printed(html("<h1>One</h1><h1>Two</h1>"));
    expect(pages).toHaveLength(2);
    expect(pages[0]?.width).toBeCloseTo(595, 0);
    expect(pages[0]?.height).toBeCloseTo(842, 0);
    expect(outline).toEqual(["One", "Two"]);
    expect(tagged).toBe(true);
    expect(info.Title).toBe("Report");
  });

  test("bears page numbers, with the word between them in the caller's language", async () => {
    const { pages } = await printed(html("<h1>Uno</h1><h1>Due</h1>"), {
      pageNumbers: { of: "di <3" },
    });
    expect(pages.map((page) => page.text.replace(/\s+/g, " ").trim())).toEqual([
      "Uno 1 di <3 2",
      "Due 2 di <3 2",
    ]);
  });

  test("bears the date it is given, or none", async () => {
    expect((await printed(html("x"), { date: "2025-03-31" })).info.CreationDate).toBe(
      "D:20250331000000+00'00'",
    );
    expect((await printed(html("x"))).info.CreationDate).toBeUndefined();
  });

  test("is the same in two runs, byte by byte", async () => {
    const page = html("<h1>One</h1><table><tr><th>a</th><td>b</td></tr></table>");
    const first = await printer.print(page, { date: "2025-03-31" });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = await printer.print(page, { date: "2025-03-31" });
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe("the outside", () => {
  test("is not asked for anything, by a page that tries every way", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end();
    });
    server.on("connection", () => asked.push("a connection"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const at = `http://127.0.0.1:${port}`;
    const head = `<meta http-equiv="refresh" content="0;url=${at}/refresh"><link rel="preconnect" href="${at}">
      <link rel="stylesheet" href="${at}/style.css"><link rel="prefetch" href="${at}/prefetch">
      <style>@import "${at}/import.css"; @font-face { font-family: F; src: url(${at}/font) } p { font-family: F; background: url(${at}/background) }</style>
      <script src="${at}/script.js"></script>`;
    const body = `<p>Still here</p><img src="${at}/image" alt=""><iframe src="${at}/frame"></iframe><object data="${at}/object"></object>
      <video src="${at}/video"></video><iframe srcdoc="<img src='${at}/inner'>"></iframe><svg><image href="${at}/svg"/></svg>`;
    const { pages } = await printed(html(body, head));
    server.close();
    expect(asked).toEqual([]);
    expect(pages[0]?.text).toContain("Still here");
  });

  test("has no scripts and no files, only what is inside the document", async () => {
    const secret = join(tmpdir(), `journeymap-secret-${process.pid}.txt`);
    await writeFile(secret, "TOP SECRET");
    const dot =
      "data:image/gif;base64,R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";
    const { pages } = await printed(
      html(`<p id="p">as written</p><script>document.getElementById("p").textContent = "by script"</script>
        <iframe src="file://${secret}"></iframe><object data="file://${secret}"></object>
        <iframe src="data:text/html,<p>framed</p><script>document.write('by script')</script>"></iframe>
        <link rel="stylesheet" href="file://${secret}"><img src="file://${secret}" alt="">
        <a href="#p" onclick="x()">link</a><svg><script>document.title = "by script"</script></svg>
        <img src="${dot}" alt="" width="40" height="40">`),
    );
    await rm(secret);
    expect(pages[0]?.text).toContain("as written");
    expect(pages[0]?.text).not.toContain("SECRET");
    expect(pages[0]?.text).not.toContain("by script");
    expect(pages[0]?.images).toBe(1);
  });
});

describe("what fails", () => {
  test("is a page that takes too long, and the next one is printed", async () => {
    const failed = printer.print(html("<p>x</p>".repeat(30_000)), { timeout: 1 });
    await expect(failed).rejects.toThrow(BrowserFailedError);
    expect((await printed(html("next"))).pages[0]?.text).toContain("next");
  });

  test("is a program that is no browser", async () => {
    const failed = openPrinter({ source: "--browser", path: process.execPath });
    await expect(failed).rejects.toThrow(BrowserFailedError);
    await expect(failed).rejects.toThrow(process.execPath);
  });
});

test("leaves nothing behind: no process, no profile", async () => {
  const before = process.env.TMPDIR;
  const folder = await mkdtemp(join(tmpdir(), "journeymap-test-"));
  process.env.TMPDIR = folder;
  const running = children().length;
  const other = await openPrinter(testBrowser);
  expect(await readdir(folder)).not.toEqual([]);
  expect(children().length).toBe(running + 1);
  await other.close();
  expect(await readdir(folder)).toEqual([]);
  expect(children().length).toBe(running);
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await rm(folder, { recursive: true });
});

test("says when the browser runs without its sandbox", () => {
  const root = process.getuid?.() === 0;
  expect(printer.notes).toEqual(root ? [expect.stringContaining("without its sandbox")] : []);
});

test.each([
  ["is a user like any other", false, false, []],
  ["is root", true, false, ["the user root"]],
  ["has switched it off", false, true, ["PUPPETEER_DANGEROUS_NO_SANDBOX"]],
])("says so where who prints %s", (_, root, off, why) => {
  expect(sandboxNotes(root, off)).toEqual(why.map((word) => expect.stringContaining(word)));
});

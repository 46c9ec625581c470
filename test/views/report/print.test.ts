import { afterAll, beforeAll, expect, test } from "vitest";
import { openPrinter, type Printer } from "../../../src/output/print.ts";
import { startChromium, testBrowser } from "../../support/chromium.ts";
import { type ReadPdf, readPdf } from "../../support/pdf-reader.ts";
import { exampleHtml } from "./sample.ts";

let html: string;
let printer: Printer;
let pdf: ReadPdf;

beforeAll(async () => {
  html = await exampleHtml("parental-leave-benefit");
  printer = await openPrinter(testBrowser);
  pdf = await readPdf(await printer.print(html, { date: "2026-09-07" }));
});

afterAll(() => printer.close());

const A4 = { width: 595, height: 842 };

test("the pages are A4, but for those of pictures, which are as large as it takes to read them", () => {
  expect(pdf.pages.length).toBeGreaterThan(10);
  const others = pdf.pages.filter(({ width }) => Math.round(width) !== A4.width);
  const headings = [
    "Empathy map: Aoife",
    "Empathy map: Tomasz",
    "The map",
    "Five whys",
    "Priorities",
    "Touchpoints by channel",
    "Stakeholder map",
  ];
  expect(others).toHaveLength(headings.length);
  for (const [index, heading] of headings.entries()) {
    expect(others[index]?.text).toContain(heading);
    expect(others[index]?.text).toContain("Applying for");
    expect(others[index]?.width).toBeGreaterThan(others[index]?.height ?? 0);
  }
  expect(others[headings.indexOf("The map")]?.width).toBeGreaterThan(A4.height + 1);
  for (const { width, height } of pdf.pages) {
    if (Math.round(width) === A4.width) expect(height).toBeCloseTo(A4.height, 0);
  }
});

test("every page but the cover bears the title and its number", () => {
  const count = pdf.pages.length;
  const numbers = pdf.pages.map(({ text }) => /Page (\d+) of (\d+)/u.exec(text)?.slice(1, 3));
  expect(numbers[0]).toBeUndefined();
  expect(numbers.slice(1)).toEqual(
    Array.from({ length: count - 1 }, (_, index) => [`${index + 2}`, `${count}`]),
  );
  expect(pdf.pages[1]?.text).toContain("Applying for parental leave benefit");
});

test("it is tagged, says its title and language, and its outline reads well", () => {
  expect(pdf.tagged).toBe(true);
  expect(pdf.info.Title).toBe("Applying for parental leave benefit");
  expect(pdf.info.Language).toBe("en");
  expect(pdf.info.CreationDate).toBe("D:20260907000000+00'00'");
  expect(pdf.outline).toEqual(["Applying for parental leave benefit"]);
  expect(pdf.outlineBelow).toEqual([
    "At a glance",
    "Personas",
    "Empathy map: Aoife Brennan",
    "Empathy map: Tomasz Zieliński",
    "Who is involved",
    "The map",
    "Stage by stage",
    "User flow",
    "Moments of truth",
    "Pain points",
    "Five whys",
    "Priorities",
    "Opportunities",
    "Hand-offs",
    "Touchpoints by channel",
    "Metrics",
    "Stakeholder map",
    "Sources",
    "About this map",
  ]);
});

test("no page is blank, and all is set in the fonts that the page brings along", () => {
  for (const { text } of pdf.pages) expect(text.trim().length).toBeGreaterThan(120);
  const fonts = new Set(pdf.pages.flatMap((page) => page.fonts.map(({ name }) => name)));
  const foreign = [...fonts].filter((name) => name && !/^[A-Z]{6}\+Inter-/u.test(name));
  expect(foreign).toEqual([]);
});

test("on a screen it asks for nothing and fits any width", async () => {
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => asked.push(message.text()));
    for (const width of [1440, 390]) {
      await page.setViewport({ width, height: 900 });
      await page.setContent(html);
      const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(wider).toBeLessThanOrEqual(0);
    }
    expect(asked.filter((address) => !address.startsWith("data:"))).toEqual([]);
  } finally {
    await browser.close();
  }
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { asHtml } from "../../src/commands/render/as-html.ts";
import type { Drawing } from "../../src/commands/render/drawing.ts";
import { reportHtml } from "../../src/commands/render/report-html.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { readTheme } from "../../src/theme/read-theme.ts";
import { canaryJourney } from "../support/canary.ts";
import { startChromium } from "../support/chromium.ts";
import { drawn, themeNamed } from "../support/drawn.ts";
import { pngOf } from "../support/images.ts";
import { journeymap } from "../support/program.ts";
import { ADDRESSES, PAYLOADS, THEIRS } from "./payloads.ts";

/** Each round puts a share of the payloads into every text field. */
const ROUNDS = 4;
const rounds = Array.from({ length: ROUNDS }, (_, round) => round);

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await startChromium();
  folder = mkdtempSync(path.join(tmpdir(), "journeymap-"));
  writeFileSync(path.join(folder, "face.png"), pngOf(1, 1));
  writeFileSync(path.join(folder, "answers.csv"), "score,day\n10,2026-10-01\n0,2026-10-20\n");
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A journey with all fields, each text of it all payloads of a round. */
function hostileJourney(round: number): string {
  const { yaml, canaries } = canaryJourney();
  const text = PAYLOADS.filter((_, index) => index % ROUNDS === round).join(" ");
  const words = new Map(canaries.map(({ word, path: way }) => [word, way.at(-1) === "link"]));
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value === "string") return words.get(value) === false ? text : address(value, round);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, one]) => [
      words.has(key) ? text.replaceAll(/\p{Cc}/gu, "") : key,
      replaced(one),
    ]);
    return Object.fromEntries(entries);
  };
  return stringify(replaced(parse(yaml)));
}

let addresses = 0;

function address(value: string, round: number): string {
  if (!value.startsWith("https:")) return value;
  addresses += 1;
  return ADDRESSES[(addresses + round) % ADDRESSES.length] ?? value;
}

async function drawnRound(round: number, theme: string): Promise<Drawing> {
  const file = path.join(folder, `round-${round}.journey.yaml`);
  writeFileSync(file, hostileJourney(round));
  const { journey, diagnostics } = await readJourney({ file }, { cwd: folder, root: folder });
  if (!journey) throw new Error(JSON.stringify(diagnostics.slice(0, 5), null, 1));
  const footer = { "": PAYLOADS.filter((_, index) => index % ROUNDS === round).join(" ") };
  return drawn(journey, { ...themeNamed(theme), footer });
}

interface Seen {
  asked: string[];
  ran: string[];
  theirs: number;
  /** What links lead to, their kind only. */
  schemes: string[];
  scripts: number;
}

/** What a browser makes of a file, with nothing to hold it back. */
async function open(name: string, content: string): Promise<Seen> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const page = await browser.newPage();
  const seen: Pick<Seen, "asked" | "ran"> = { asked: [], ran: [] };
  page.on("request", (request) => {
    if (!/^data:/.test(request.url())) seen.asked.push(request.url());
  });
  page.on("dialog", (dialog) => {
    seen.ran.push(dialog.message());
    dialog.dismiss().catch(() => undefined);
  });
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  const found = await page.evaluate((selector) => {
    const target = (link: Element) => link.getAttribute("href") ?? link.getAttribute("xlink:href");
    for (const one of document.querySelectorAll("[tabindex], [data-card], a[href^='#'], button")) {
      one.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      one.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    }
    return {
      theirs: document.querySelectorAll(selector).length,
      scripts: document.querySelectorAll("script").length,
      schemes: [...document.querySelectorAll("a")].map((link) =>
        (target(link) ?? "#").replace(/[^:#]*$/u, "").replace(/^(#|\w+:).*$/su, "$1"),
      ),
    };
  }, THEIRS);
  await page.close();
  return { ...seen, ...found, schemes: [...new Set(found.schemes)].sort() };
}

/** The page may not rely on it. */
function withoutPolicy(html: string): string {
  const without = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, "");
  expect(without).not.toBe(html);
  return without;
}

function expectHarmless({ asked, ran, theirs, schemes }: Seen): void {
  expect(ran).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(pathToFileURL(folder).href))).toEqual([]);
  expect(asked.length).toBe(1);
  expect(theirs).toBe(0);
  for (const scheme of schemes) expect(["#", "https:", "http:", "mailto:"]).toContain(scheme);
}

test("what is tried would be seen, if it came through", async () => {
  const staying = PAYLOADS.filter((payload) => !payload.includes("refresh")).join("\n");
  const raw = await open("raw.html", `<!doctype html><title>x</title>${staying}`);
  expect(raw.ran.length).toBeGreaterThan(0);
  expect(raw.asked.length).toBeGreaterThan(1);
  expect(raw.theirs).toBeGreaterThan(5);
});

describe.each(rounds)("every text of a journey, round %i", (round) => {
  test("is text in the SVG", async () => {
    const svg = (await drawnRound(round, "default")).wholeSvg();
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    const seen = await open(`${round}.svg`, svg);
    expectHarmless(seen);
    expect(seen.scripts).toBe(0);
  });

  test.each(["default", "dark"])("is text on the page, theme %s", async (theme) => {
    const html = await asHtml(await drawnRound(round, theme));
    const seen = await open(`${round}.html`, withoutPolicy(html));
    expectHarmless(seen);
    expect(seen.scripts).toBe(1);
  });

  test("is text in the report", async () => {
    const html = reportHtml(await drawnRound(round, "mono"));
    const seen = await open(`${round}.report.html`, html.replace(/<meta http-equiv[^>]*>/u, ""));
    expectHarmless(seen);
    expect(seen.scripts).toBe(0);
  });
});

test("every text is text in all other views", async () => {
  for (const round of rounds) {
    const journey = parse(hostileJourney(round));
    const [persona] = journey.personas;
    // Some views are of several people.
    const two = { ...journey, personas: [persona, { ...persona, id: "another" }] };
    writeFileSync(path.join(folder, `views-${round}.journey.yaml`), stringify(two));
  }
  const args = ["render", "views-*.journey.yaml", "--view", "persona,personas,empathy,priorities"];
  const { code, err } = await journeymap([...args, "-f", "html", "-d", "views"], {
    cwd: folder,
  });
  expect([code, code === 0 ? "" : err]).toEqual([0, ""]);
  const files = readdirSync(path.join(folder, "views"));
  expect(files.length).toBeGreaterThanOrEqual(rounds.length * 4);
  for (const file of files) {
    const content = readFileSync(path.join(folder, "views", file), "utf8");
    // Each page holds its picture as it is.
    const seen = await open(file, withoutPolicy(content));
    expectHarmless(seen);
    expect(seen.scripts).toBe(1);
  }
});

describe("a theme", () => {
  test.each(PAYLOADS)("has no colour that is %s", async (payload) => {
    for (const color of [payload, `#fff${payload}`, `rgb(0,0,0)${payload}`]) {
      const text = stringify({ journeymap: 1, colors: { ink: color, personas: [color] } });
      const { theme, diagnostics } = await readTheme(
        { text, name: "a.theme.yaml" },
        { cwd: folder, root: folder },
      );
      expect(theme).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toContain("wrong-value");
    }
  });
});

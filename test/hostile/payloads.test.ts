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
import { LANES_BY } from "../../src/format/lanes-by.ts";
import { VIEW_NAMES, type ViewName } from "../../src/format/view-names.ts";
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

const { yaml, canaries } = canaryJourney();
const fields = new Map(canaries.map(({ word, path: way }) => [word, way.join(".")]));

/** A journey with all fields, each text of it all payloads of a round and a word that tells the field. */
function hostileJourney(round: number): string {
  const text = PAYLOADS.filter((_, index) => index % ROUNDS === round).join(" ");
  // What begins a text and what ends it, too.
  const marked = (word: string) => (round % 2 === 0 ? `${text} ${word}` : `${word} ${text}`);
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value === "string") return fields.has(value) ? marked(value) : address(value, round);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, one]) => [
      fields.has(key) ? marked(key).replaceAll(/\p{Cc}/gu, "") : key,
      replaced(one),
    ]);
    return Object.fromEntries(entries);
  };
  return stringify(replaced(parse(yaml)));
}

/** The fields whose texts came into a page. */
function fieldsIn(html: string): string[] {
  return [...fields].filter(([word]) => html.includes(word)).map(([, field]) => field);
}

/** Fields whose texts are addresses, so that nothing marks them. */
const ADDRESS = /\.link$/;
const textFields = [...new Set(fields.values())].filter((field) => !ADDRESS.test(field));

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
    expect(fieldsIn(html)).toEqual(expect.arrayContaining(textFields));
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

/** Pages that the program makes, opened; the fields that came into them, by the word after the round. */
async function openMade(name: string, args: readonly string[]): Promise<Map<string, Set<string>>> {
  const { code, err } = await journeymap(["render", ...args, "-f", "html", "-d", name], {
    cwd: folder,
  });
  expect([code, code === 0 ? "" : err]).toEqual([0, ""]);
  const shown = new Map<string, Set<string>>();
  for (const file of readdirSync(path.join(folder, name))) {
    const content = readFileSync(path.join(folder, name, file), "utf8");
    const kind = file.split(".")[1] ?? "";
    shown.set(kind, new Set([...(shown.get(kind) ?? []), ...fieldsIn(content)]));
    // Each page holds its picture as it is.
    const seen = await open(`${name}-${file}`, withoutPolicy(content));
    expectHarmless(seen);
    expect(seen.scripts).toBe(1);
  }
  return shown;
}

/** What each of the views is there to show, among others. */
const SHOWN: Record<ViewName, string[]> = {
  persona: ["personas.name", "personas.quote", "personas.facts", "personas.traits.low"],
  personas: ["personas.name", "personas.quote", "personas.facts", "personas.traits.low"],
  empathy: ["personas.name", "personas.empathy.who", "personas.empathy.feels"],
  whys: ["stages.steps.pains.text", "stages.steps.pains.whys", "stages.steps.pains.cause"],
  flow: ["stages.name", "stages.steps.name", "stages.steps.next.when", "channels.name"],
  stakeholders: ["stakeholders.name", "stakeholders.stance", "stakeholders.note"],
  touchpoints: ["stages.steps.touchpoints.text", "channels.name", "channels.owner"],
  priorities: ["stages.steps.opportunities.text", "stages.steps.pains.text"],
};

test.each(rounds)("every text is text in all other views, round %i", async (round) => {
  const journey = parse(hostileJourney(round));
  const [persona] = journey.personas;
  // Some views are of several people.
  const two = { ...journey, personas: [persona, { ...persona, id: "another" }] };
  writeFileSync(path.join(folder, `views-${round}.journey.yaml`), stringify(two));
  const shown = await openMade(`views-${round}`, [
    `views-${round}.journey.yaml`,
    "--view",
    VIEW_NAMES.join(","),
  ]);
  for (const view of VIEW_NAMES)
    expect([...(shown.get(view) ?? [])], view).toEqual(expect.arrayContaining(SHOWN[view]));
});

/** That of stages is among the views. */
const OTHER_LANES = LANES_BY.filter((lanesBy) => lanesBy !== "stage");

test.each(OTHER_LANES)(
  "every text is text in the flow with a lane for each %s",
  async (lanesBy) => {
    const journey = path.join(folder, `flow-${lanesBy}.journey.yaml`);
    writeFileSync(journey, hostileJourney(LANES_BY.indexOf(lanesBy) % ROUNDS));
    const args = [path.basename(journey), "--view", "flow", "--lanes-by", lanesBy];
    const shown = (await openMade(`flow-${lanesBy}`, args)).get("flow") ?? new Set();
    expect([...shown]).toEqual(expect.arrayContaining([`${lanesBy}s.name`, "stages.steps.name"]));
  },
);

test.each(rounds)(
  "every text of both states is text where they are compared, round %i",
  async (round) => {
    for (const [state, of] of [
      ["today", round],
      ["tomorrow", (round + 1) % ROUNDS],
    ] as const) {
      const text = hostileJourney(of).replaceAll("Qzvjx", state === "today" ? "Qzvjx" : "Wyvkx");
      const journey = parse(text);
      // Told apart by their ids, so that what they say is what has changed.
      Object.assign(journey.stages[0], { id: "the-stage" });
      Object.assign(journey.stages[0].steps[0], { id: "the-step" });
      writeFileSync(path.join(folder, `${state}-${round}.journey.yaml`), stringify(journey));
    }
    const args = ["--compare", `tomorrow-${round}.journey.yaml`];
    const shown = await openMade(`compared-${round}`, [`today-${round}.journey.yaml`, ...args]);
    const [page = ""] = readdirSync(path.join(folder, `compared-${round}`));
    const html = readFileSync(path.join(folder, `compared-${round}`, page), "utf8");
    const later = fieldsIn(html.replaceAll("Qzvjx", "").replaceAll("Wyvkx", "Qzvjx"));
    expect(later).toEqual(expect.arrayContaining(textFields));
    // Of what has changed all is told as it was.
    const told = textFields.filter((field) => !/^stakeholders\.|\.traits\./.test(field));
    expect([...(shown.get("compare") ?? [])]).toEqual(expect.arrayContaining(told));
  },
);

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

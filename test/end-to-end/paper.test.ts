import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { longJourney } from "../support/long-journey.ts";
import { countPages, type ReadPdf, readPdf } from "../support/pdf-reader.ts";
import { emptyFolder, journeymap } from "../support/program.ts";

const LONG = longJourney([6, 6, 6, 6, 6, 6, 6, 6, 6, 6]);
const SHORT = "journeymap: 1\ntitle: Short\nstages: [{ name: Ask, emotion: 1 }]\n";
const EXAMPLES = path.join(packageRoot(), "examples");

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = emptyFolder());
  writeFileSync(path.join(folder, "long.journey.json"), LONG);
  writeFileSync(path.join(folder, "short.journey.yaml"), SHORT);
});
afterEach(() => remove());

const render = (...args: string[]) => journeymap(["render", ...args], { cwd: folder });

type Made = ReadPdf & { bytes: Buffer; err: string };

async function pdf(...args: string[]): Promise<Made> {
  const { bytes, err } = await drawn(...args);
  return { ...(await readPdf(bytes)), bytes, err };
}

/** Where nothing is read of it but its number of pages. */
async function count(...args: string[]): Promise<number> {
  return countPages((await drawn(...args)).bytes);
}

async function drawn(...args: string[]): Promise<Pick<Made, "bytes" | "err">> {
  const { code, err } = await render(...args, "-f", "pdf", "-o", "out.pdf");
  expect({ code, err }).toMatchObject({ code: 0 });
  return { bytes: readFileSync(path.join(folder, "out.pdf")), err };
}

/** The long map is drawn once for all that is to be seen on it. */
let onPages: Made;
let onTiles: Made;
beforeAll(async () => {
  ({ folder, remove } = emptyFolder());
  writeFileSync(path.join(folder, "long.journey.json"), LONG);
  onPages = await pdf("long.journey.json", "--page", "a3", "--fit", "pages");
  onTiles = await pdf("long.journey.json", "--page", "a3", "--fit", "tiles");
  remove();
}, 180_000);

const mm = (pt: number) => Math.round((pt * 25.4) / 72);
/** Without any white space: readers part words in ways of their own. */
const dense = (text: string) => text.replaceAll(/\s/gu, "");
const sizes = ({ pages }: ReadPdf) => [
  ...new Set(pages.map(({ width, height }) => `${mm(width)} × ${mm(height)}`)),
];

describe("--fit pages", () => {
  it("puts a long map on pages of one size, each with title, lanes and number", () => {
    const { pages } = onPages;
    expect(pages.length).toBeGreaterThan(5);
    expect(sizes(onPages)).toEqual(["420 × 297"]);
    pages.forEach(({ text }, index) => {
      expect(dense(text)).toContain("Gettingfibreathome");
      expect(dense(text)).toContain(`${index + 1}of${pages.length}`);
      expect(dense(text)).toMatch(/Actions|Painpoints|Opportunities/u);
      expect(dense(text)).toMatch(/Stage\d/u);
    });
  });

  it("loses nothing and doubles nothing: what a step says is on one page", () => {
    const texts = onPages.pages.map(({ text }) => dense(text));
    for (let n = 1; n <= 60; n++) {
      const having = (what: string) => texts.filter((text) => text.includes(what)).length;
      expect({ n, pages: having(`Fillsinform${n}.`) }).toEqual({ n, pages: 1 });
      if (n % 2 === 0) expect({ n, pages: having(`Form${n}.islost`) }).toEqual({ n, pages: 1 });
      if (n % 5 === 0) expect({ n, pages: having(`Keepform${n}.`) }).toEqual({ n, pages: 1 });
    }
  });

  it("keeps links where they are seen, each on its page", () => {
    const { pages } = onPages;
    const urls = pages.flatMap(({ links }) => links.map(({ url }) => url)).sort();
    const wanted = Array.from(
      { length: 12 },
      (_, index) => `https://example.org/${5 * (index + 1)}`,
    );
    expect(urls).toEqual([...wanted, "https://example.org/i"].sort());
    for (const { links, text, width, height } of pages) {
      for (const { url, x, y, width: across, height: down } of links) {
        expect(x >= 0 && y >= 0 && x + across <= width && y + down <= height).toBe(true);
        const n = /\d+$/u.exec(url)?.[0];
        if (n) expect(dense(text)).toContain(`Keepform${n}.`);
      }
    }
  });

  it("is said in the words of the map's language", async () => {
    const file = path.join(EXAMPLES, "car-rental.journey.yaml");
    const { pages, info } = await pdf(file, "--page", "a3", "--fit", "pages");
    expect(info).toMatchObject({ Language: "zh" });
    pages.forEach(({ text }, index) => {
      expect(dense(text)).toContain(`第${index + 1}页，共${pages.length}页`);
    });
  });

  it.each(["a-2b", "ua-1"])("keeps the standard %s, every page told in words", async (standard) => {
    const args = ["long.journey.json", "--page", "a3", "--fit", "pages"];
    const { pages, xmp, tagged } = await pdf(...args, "--pdf-standard", standard);
    expect(pages.length).toBeGreaterThan(5);
    expect(xmp).toContain(standard === "a-2b" ? "<pdfaid:part>2<" : "<pdfuaid:part>1<");
    expect(tagged).toBe(true);
  });

  it("gives the same bytes every time", async () => {
    const again = await pdf("long.journey.json", "--page", "a3", "--fit", "pages");
    expect(Buffer.compare(again.bytes, onPages.bytes)).toBe(0);
  });

  it("leaves a short map on one page", async () => {
    const { pages, err } = await pdf("short.journey.yaml", "--page", "a4", "--fit", "pages");
    expect(pages).toHaveLength(1);
    expect(err).not.toContain("text-too-small");
  });

  it("numbers the files of pictures, which hold one page each", async () => {
    const args = ["-f", "svg,png", "--page", "a3", "--fit", "pages", "-d", "out", "--scale", "0.2"];
    expect((await render("long.journey.json", ...args)).code).toBe(0);
    const files = readdirSync(path.join(folder, "out"));
    const pages = files.filter((file) => file.endsWith(".svg")).length;
    expect(pages).toBeGreaterThan(5);
    for (let page = 1; page <= pages; page++) {
      expect(files).toContain(`long-${page}.svg`);
      expect(files).toContain(`long-${page}.png`);
    }
    const first = readFileSync(path.join(folder, "out/long-1.svg"), "utf8");
    expect(first).toContain(`>1 of ${pages}<`);
    expect(first).toContain("@font-face");
  });

  it("may stand in the config", async () => {
    const config = "journeymap: 1\nformats: pdf\npage: a3\nfit: pages\n";
    writeFileSync(path.join(folder, "journeymap.config.yaml"), config);
    expect((await render("long.journey.json")).code).toBe(0);
    const { pages } = await readPdf(readFileSync(path.join(folder, "long.pdf")));
    expect(pages.length).toBeGreaterThan(5);
  });
});

describe("--fit tiles", () => {
  it("cuts the map as it is into sheets, which say where they belong", () => {
    const { pages } = onTiles;
    expect(sizes(onTiles)).toHaveLength(1);
    const names = pages.map(({ text }) => /[A-Z]\d+(?=Gettingfibre)/u.exec(dense(text))?.[0]);
    expect(names.slice(0, 2)).toEqual(["A1", "A2"]);
    expect(new Set(names).size).toBe(pages.length);
    for (const { text } of pages) expect(dense(text)).toContain("Cutalongthemarks");
  });

  it("cuts a poster of the size that is asked for, in as few sheets as can be", async () => {
    const file = path.join(EXAMPLES, "hr-software-purchase.journey.yaml");
    const sheets = (...args: string[]) => count(file, "--fit", "tiles", ...args);
    expect(await sheets("--page", "a0", "--poster", "a1")).toBe(1);
    const [a1, a0] = [
      await sheets("--page", "a3", "--poster", "a1"),
      await sheets("--page", "a3", "--poster", "a0"),
    ];
    // A1 is four sheets of A3, of which each loses its margins and the overlap; A0 is twice as much.
    expect(a1).toBeGreaterThan(4);
    expect(a1).toBeLessThanOrEqual(9);
    expect(a0).toBeGreaterThan(8);
    expect(a0).toBeLessThanOrEqual(16);
  });

  it("can be clicked on every sheet where a link is seen", () => {
    const urls = new Set(onTiles.pages.flatMap(({ links }) => links.map(({ url }) => url)));
    expect(urls.size).toBe(13);
  });

  it.each(["a-2b", "ua-1"])("keeps the standard %s", async (standard) => {
    const args = ["long.journey.json", "--page", "a3", "--fit", "tiles", "--poster", "a1"];
    expect(await count(...args, "--pdf-standard", standard)).toBeGreaterThan(2);
  });

  it("refuses a poster of more sheets than anybody would put together", async () => {
    const args = ["--page", "60x60mm", "--fit", "tiles", "-f", "pdf"];
    const { code, err } = await render("long.journey.json", ...args);
    expect(code).toBe(4);
    expect(err).toContain("--poster");
    expect(existsSync(path.join(folder, "long.pdf"))).toBe(false);
  });
});

describe("the smallest text on paper", () => {
  it("is told in pt, with what to do, where it is under 6 pt", async () => {
    const { err, pages } = await pdf("long.journey.json", "--page", "a3");
    expect(pages).toHaveLength(1);
    expect(err).toMatch(/The smallest text is [0-5](\.\d)? pt on a page of a3/u);
    expect(err).toContain("--fit pages");
  });

  it("is told for a poster too", async () => {
    const args = ["long.journey.json", "--page", "a4", "--fit", "tiles", "--poster", "a3"];
    expect((await pdf(...args)).err).toMatch(/The smallest text is [\d.]+ pt on a poster of a3/u);
  });

  it.each([
    ["a small map", ["short.journey.yaml", "--page", "a4"]],
    ["a map as large as it is", ["long.journey.json"]],
  ])("is no matter for %s", async (_, args) => {
    expect((await pdf(...args)).err).not.toContain("text-too-small");
  });

  it("is no matter for a map on pages, nor for a poster as large as the map", () => {
    for (const { err } of [onPages, onTiles]) expect(err).not.toContain("text-too-small");
  });
});

describe("what does not go together is told with what to do", () => {
  it.each([
    [["-f", "pdf", "--fit", "pages"], "--page a3"],
    [["-f", "pdf", "--fit", "poster", "--page", "a3"], "page, pages, tiles"],
    [["-f", "html", "--fit", "pages", "--page", "a3"], "-f pdf"],
    [["-f", "svg", "--fit", "tiles", "--page", "a3"], "-f pdf"],
    [["-f", "pdf", "--page", "a3", "--poster", "a1"], "--fit tiles"],
    [["-f", "pdf", "--page", "a4", "--fit", "tiles", "--poster", "huge"], "“huge”"],
    [["-f", "svg", "--page", "a3", "--fit", "pages", "-o", "-"], "-f pdf"],
    [["-f", "pdf", "--page", "a3", "--fit", "pages", "--pdf-engine", "chromium"], "typst"],
    [["-f", "pdf", "--fit", "pages", "--template", "report"], "--fit"],
    [["-f", "pdf", "--page", "a3", "--fit", "pages", "--template", "own.svg.hbs"], "--fit tiles"],
  ])("%j", async (args, word) => {
    writeFileSync(path.join(folder, "own.svg.hbs"), "<svg/>");
    const { code, err } = await render("short.journey.yaml", ...args);
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain(word);
  });

  it("in the config too", async () => {
    writeFileSync(path.join(folder, "journeymap.config.yaml"), "journeymap: 1\nfit: pages\n");
    const { code, err } = await render("short.journey.yaml");
    expect(code).toBe(2);
    expect(err).toContain("page: a3");
  });
});

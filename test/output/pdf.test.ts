import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
  FontUnreadableError,
  PdfStandardError,
  PictureUnusableError,
} from "../../src/output/errors.ts";
import { pdfOfSvg } from "../../src/output/pdf.ts";
import { readPdf } from "../support/pdf-reader.ts";
import {
  ARABIC,
  CHINESE,
  CHINESE_FOLDER,
  EMOJI,
  HEBREW,
  INTER_BOLD,
  INTER_FOLDER,
  INTER_REGULAR,
  pdfDocument,
  svgOf,
  TEXT,
} from "./sample.ts";

const written = async (changes = {}) => readPdf(await pdfOfSvg(pdfDocument(changes)));

describe("the page", () => {
  test("is one, exactly as large as the map", async () => {
    const { pages } = await written();
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ width: 300, height: 150 });
  });

  test("is a sheet of paper when one is asked for", async () => {
    const { pages } = await written({ page: { width: 297, height: 210, margin: 10 } });
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeCloseTo(841.89, 1);
    expect(pages[0]?.height).toBeCloseTo(595.28, 1);
  });

  test("can be clicked where the map has links, whatever its scale", async () => {
    const link = {
      x: 40,
      y: 20,
      width: 80,
      height: 16,
      url: "https://example.org/a?b=(c)&d=%C3%A9",
    };
    const { pages } = await written({ links: [link] });
    expect(pages[0]?.links).toEqual([{ url: link.url, x: 30, y: 15, width: 60, height: 12 }]);
    const sheet = { width: 254, height: 254, margin: 0 };
    const scaled = (await written({ links: [link], page: sheet })).pages[0]?.links[0];
    expect(scaled?.x).toBeCloseTo(72, 1);
    expect(scaled?.y).toBeCloseTo(36, 1);
    expect(scaled?.width).toBeCloseTo(144, 1);
  });
});

describe("the text", () => {
  test("stays text, in embedded subsets of the fonts that were given", async () => {
    const content = `${TEXT}<text x="20" y="80" font-family="Inter" font-weight="700">Bold <tspan x="70" font-family="Noto Sans SC" font-weight="400">租车</tspan></text>`;
    const fonts = [INTER_REGULAR, INTER_BOLD, CHINESE];
    const { pages } = await written({ svg: svgOf(content), fonts });
    expect(pages[0]?.text).toContain("Awareness, înțelege");
    expect(pages[0]?.text).toMatch(/Bold\s+租车/);
    expect(pages[0]?.images).toBe(0);
    expect(pages[0]?.fonts.every((font) => font.embedded)).toBe(true);
    expect(pages[0]?.fonts.map((font) => font.name.replace(/^[A-Z]{6}\+/, "*")).sort()).toEqual([
      "*Inter-Bold",
      "*Inter-Regular",
      "*NotoSansSC-Regular",
    ]);
  });

  test("says which font file cannot be read", async () => {
    const failed = pdfOfSvg(pdfDocument({ fonts: [INTER_REGULAR, "/nowhere/Inter.ttf"] }));
    await expect(failed).rejects.toThrow(FontUnreadableError);
    await expect(failed).rejects.toThrow("/nowhere/Inter.ttf");
  });

  test("falls back to the family that is named for it", async () => {
    const svg = svgOf(`<text y="40" font-family="Georgia, serif">Once</text>`);
    const { pages } = await written({ svg, fallbackFamily: "Inter" });
    expect(pages[0]?.fonts.map((font) => font.name)).toEqual([
      expect.stringMatching(/Inter-Regular$/),
    ]);
  });
});

describe.runIf(process.platform === "linux")("fonts of the system", () => {
  const before = process.env.FONTCONFIG_FILE;
  let folder = "";

  /** A system whose only fonts are those of one folder. Each test gives fonts that none gave before. */
  async function systemWithFonts(fonts: string) {
    folder = await mkdtemp(join(tmpdir(), "journeymap-test-"));
    const settings = join(folder, "fonts.conf");
    await writeFile(settings, `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir></fontconfig>`);
    process.env.FONTCONFIG_FILE = settings;
  }

  afterEach(async () => {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
    await rm(folder, { recursive: true });
  });

  test("paint nothing, even text that no given font has", async () => {
    await systemWithFonts(CHINESE_FOLDER);
    const svg = svgOf(`${TEXT}<text y="80" font-family="Noto Sans SC">租</text>`);
    const { pages } = await written({ svg, fonts: [INTER_REGULAR, EMOJI] });
    expect(pages[0]?.fonts.map((font) => font.name).join()).not.toContain("SansSC");
  });

  test("do not win by bearing the same family's name with a better weight", async () => {
    await systemWithFonts(INTER_FOLDER);
    const svg = svgOf(`<text y="40" font-family="Inter" font-weight="900">Heavy</text>`);
    const { pages } = await written({ svg, fonts: [EMOJI, INTER_REGULAR] });
    expect(pages[0]?.fonts.map((font) => font.name)).toEqual([
      expect.stringMatching(/Inter-Regular$/),
    ]);
  });

  test("are what they were when the work is done", async () => {
    await systemWithFonts(INTER_FOLDER);
    const settings = process.env.FONTCONFIG_FILE;
    await written({ fonts: [INTER_BOLD] });
    expect(process.env.FONTCONFIG_FILE).toBe(settings);
  });
});

describe("what the file says about itself", () => {
  test("title, authors, description, keywords, language and the picture in words", async () => {
    const { info, tagged, alternatives } = await written({
      authors: ["Ana Pop", "Jo Li"],
      description: "From need to ride",
      keywords: ["retail", "online"],
      lang: "zh-Hans-CN",
    });
    expect(info).toMatchObject({
      Title: "Buying a bicycle",
      Author: "Ana Pop, Jo Li",
      Subject: "From need to ride",
      Keywords: "retail, online",
      Language: "zh-CN",
    });
    expect(tagged).toBe(true);
    expect(alternatives).toEqual(["A map of five stages."]);
  });

  test.each([
    '"#panic()',
    "#panic()",
    "\\u{41} $x$ *b* _i_ @ref <label> // /*",
    '"), image("x',
    "</svg>",
  ])("takes no text for a command: %s", async (text) => {
    const { info, alternatives, pages } = await written({
      title: text,
      authors: [text],
      description: text,
      keywords: [text],
      alternative: text,
      links: [{ x: 0, y: 0, width: 9, height: 9, url: `https://example.org/${text}` }],
    });
    expect(info).toMatchObject({ Title: text, Author: text, Subject: text, Keywords: text });
    expect(alternatives).toEqual([text]);
    expect(pages).toHaveLength(1);
  });

  test("the date of the map, never of today", async () => {
    const dated = await written({ date: "2025-03-31" });
    expect(dated.info.CreationDate).toMatch(/^D:20250331/);
    expect(dated.xmp).toContain("2025-03-31");
    const undated = await written();
    expect(undated.info.CreationDate).toBeUndefined();
    expect(undated.info.ModDate).toBeUndefined();
    expect(undated.xmp).not.toMatch(/CreateDate|ModifyDate/);
  });

  test("is the same in two runs, byte by byte", async () => {
    const [first, second] = [await pdfOfSvg(pdfDocument()), await pdfOfSvg(pdfDocument())];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe("standards", () => {
  test("PDF/A-2b is named in the file, with the colours it is meant to have", async () => {
    const pdf = await pdfOfSvg(pdfDocument({ standards: ["a-2b"], date: "2025-03-31" }));
    const { xmp } = await readPdf(pdf);
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>B</);
    expect(Buffer.from(pdf).toString("latin1")).toContain("/GTS_PDFA1");
  });

  test("PDF/UA-1 is named in the file, which shows its title and takes links", async () => {
    const links = [{ x: 0, y: 0, width: 40, height: 20, url: "https://example.org/" }];
    const pdf = await pdfOfSvg(pdfDocument({ standards: ["ua-1"], links }));
    expect((await readPdf(pdf)).xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(Buffer.from(pdf).toString("latin1")).toContain("/DisplayDocTitle true");
  });

  test("PDF/A-2b without a date is refused, saying what to add", async () => {
    const error = await failure(pdfOfSvg(pdfDocument({ standards: ["a-2b"] })));
    expect(error).toBeInstanceOf(PdfStandardError);
    expect(error).toMatchObject({
      message: "PDF/A-2b asks for a date, and the map has none.",
      help: expect.stringContaining("date: 2026-03-31"),
    });
  });

  test("a character that no font has is refused and shown", async () => {
    const svg = svgOf(`<text y="40" font-family="Inter">a 𒀀 b</text>`);
    const error = await failure(pdfOfSvg(pdfDocument({ svg, standards: ["ua-1"] })));
    expect(error).toBeInstanceOf(PdfStandardError);
    expect(error).toMatchObject({ message: expect.stringContaining("𒀀") });
  });

  test("Arabic, whose letters are painted in parts, is refused by PDF/UA-1 in plain words", async () => {
    const svg = svgOf(`<text y="40" font-family="Noto Sans Arabic">بيت</text>`);
    const arabic = { svg, fonts: [ARABIC], lang: "ar", date: "2025-03-31" };
    const error = await failure(pdfOfSvg(pdfDocument({ ...arabic, standards: ["ua-1"] })));
    expect(error).toBeInstanceOf(PdfStandardError);
    expect(error).toMatchObject({
      message: expect.stringContaining("Arabic"),
      help: expect.stringContaining("a-2b"),
    });
    await expect(pdfOfSvg(pdfDocument({ ...arabic, standards: ["a-2b"] }))).resolves.toBeInstanceOf(
      Uint8Array,
    );
  });

  test("Hebrew with brackets that are told to run to the left follows both", async () => {
    const content = `<text y="40" font-family="Noto Sans Hebrew">שלום<tspan x="40" font-family="Inter">\u2067(\u2069</tspan></text>`;
    const hebrew = { svg: svgOf(content), fonts: [HEBREW, INTER_REGULAR], lang: "he" };
    for (const standard of ["ua-1", "a-2b"] as const) {
      const asked = pdfDocument({ ...hebrew, standards: [standard], date: "2025-03-31" });
      await expect(pdfOfSvg(asked)).resolves.toBeInstanceOf(Uint8Array);
    }
  });

  test("both at once are more than one file can follow", async () => {
    const error = await failure(
      pdfOfSvg(pdfDocument({ standards: ["a-2b", "ua-1"], date: "2025-03-31" })),
    );
    expect(error).toBeInstanceOf(PdfStandardError);
  });
});

describe("a picture that cannot be painted", () => {
  test.each([
    ["is no XML", "<svg"],
    ["has no size", svgOf("", { width: 0, height: 10 })],
    ["shows a file of this machine", svgOf(`<image href="photo.png" width="9" height="9"/>`)],
  ])("%s: a plain error", async (_, svg) => {
    expect(await failure(pdfOfSvg(pdfDocument({ svg })))).toBeInstanceOf(PictureUnusableError);
  });
});

test("a damaged photo is named as the reason", async () => {
  const damaged =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFklEQVR4nGP8z8Dwn4GBgYEJRIAAAB8ZAgPYkHJTAAAAAElFTkSuQmCC";
  const svg = svgOf(`<image width="9" height="9" href="data:image/png;base64,${damaged}"/>`);
  const error = await failure(pdfOfSvg(pdfDocument({ svg })));
  expect(error).toBeInstanceOf(PictureUnusableError);
  expect(error).toMatchObject({ message: "An image in the picture is damaged." });
});

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

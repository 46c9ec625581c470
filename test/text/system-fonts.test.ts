import path from "node:path";
import { describe, expect, it } from "vitest";
import { bundledInter } from "../../src/text/font-files.ts";
import { systemFontFolders } from "../../src/text/system-folders.ts";
import { systemFaces } from "../../src/text/system-fonts.ts";
import type { TextSetter } from "../../src/text/text.ts";
import { createTextSetter } from "../../src/text/text-setter.ts";
import { folderWith } from "../support/folder.ts";
import { fontCollection, otfFont } from "../support/otf-font.ts";

/** The code points at which 95 characters of these scripts begin. */
const [THAI, CHEROKEE, ARABIC] = [0x0e01, 0x13a0, 0x0620];
const body = { size: 10, weight: 400, lineHeight: 14 } as const;
const bold = { ...body, weight: 700 } as const;

const setter = (folder: string, lang = "en"): Promise<TextSetter> =>
  createTextSetter({
    ...{ lang, fonts: bundledInter(), resolveFrom: [process.cwd()] },
    systemFolders: [folder],
  });
const families = (text: TextSetter) =>
  text.usedFonts().map(({ family, ofSystem }) => `${family}${ofSystem ? " of the system" : ""}`);

describe("the faces of a system", () => {
  it("are those of its fonts and collections, at any depth, whatever else is there", async () => {
    const folder = await folderWith({
      "a/thai.otf": otfFont({ family: "Thai", first: THAI }),
      "two.ttc": fontCollection([
        otfFont({ family: "One", weight: 700 }),
        otfFont({ family: "Two", first: CHEROKEE }),
      ]),
      "damaged.otf": otfFont().subarray(0, 200),
      "page.ttf": "<!doctype html>",
      "readme.txt": "none",
    });
    const faces = systemFaces([path.join(folder, "nowhere"), folder]);
    expect(faces.map(({ family, weight, index }) => [family, weight, index])).toEqual([
      ["One", 700, 0],
      ["Thai", 400, 0],
      ["Two", 400, 1],
    ]);
    expect(faces.map((face) => [face.has(0x41), face.has(THAI), face.has(CHEROKEE)])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });
});

describe("a text that needs a font of the system", () => {
  it("is set in the one that is known for its script, in the weight that is asked for", async () => {
    const folder = await folderWith({
      "a.otf": otfFont({ family: "A Sans", first: THAI }),
      "thai.ttc": fontCollection([
        otfFont({ family: "Noto Sans Thai", first: THAI }),
        otfFont({ family: "Noto Sans Thai", first: THAI, weight: 700 }),
      ]),
    });
    const text = await setter(folder);
    expect(text.line("กขค", body).width).toBeCloseTo(18);
    text.line("กขค", bold);
    expect(text.usedFonts()).toMatchObject([
      { family: "Noto Sans Thai", weight: 400, index: 0, ofSystem: true },
      { family: "Noto Sans Thai", weight: 700, index: 1, ofSystem: true },
    ]);
    expect(text.missingGlyphs()).toEqual([]);
  });

  it("is set in any other that has it, without serifs before others", async () => {
    const folder = await folderWith({
      "1.otf": otfFont({ family: "Any Serif", first: CHEROKEE }),
      "2.otf": otfFont({ family: "Some Sans", first: CHEROKEE }),
    });
    const text = await setter(folder);
    text.line("Ꭰ", body);
    expect(families(text)).toEqual(["Some Sans of the system"]);
  });

  it("is not when a font from npm is there for it", async () => {
    const folder = await folderWith({
      "arabic.otf": otfFont({ family: "Noto Sans Arabic", first: ARABIC }),
    });
    const text = await setter(folder, "ar");
    text.line("سلام A", body);
    expect(families(text)).toEqual(["Inter", "Noto Sans Arabic"]);
  });

  it("is set in the Japanese font of the system rather than in the Chinese one of npm", async () => {
    const folder = await folderWith({
      "jp.otf": otfFont({ family: "Noto Sans CJK JP", first: 0x65e5 }),
    });
    const [ja, zh] = await Promise.all([setter(folder, "ja"), setter(folder, "zh")]);
    for (const text of [ja, zh]) text.line("日", body);
    expect(families(ja)).toEqual(["Noto Sans CJK JP of the system"]);
    expect(families(zh)).toEqual(["Noto Sans SC"]);
  });

  it("is told as missing where the system has pictures in colours only", async () => {
    const CBDT = Buffer.alloc(4);
    const folder = await folderWith({
      "color.otf": otfFont({ family: "Colours", first: THAI, more: { CBDT } }),
    });
    const text = await setter(folder);
    text.line("ก", body);
    expect(text.missingGlyphs()).toMatchObject([{ character: "ก", coloredFamily: "Colours" }]);
  });
});

describe("the folders of a system", () => {
  it("are the user's own and the shared ones", () => {
    expect(systemFontFolders("linux", {}, "/home/ana")).toEqual([
      "/home/ana/.local/share/fonts",
      "/usr/local/share/fonts",
      "/usr/share/fonts",
      "/home/ana/.fonts",
    ]);
    expect(systemFontFolders("linux", { XDG_DATA_DIRS: "/run/share" }, "/home/ana")).toContain(
      "/run/share/fonts",
    );
    expect(systemFontFolders("darwin", {}, "/Users/ana")[0]).toBe("/Users/ana/Library/Fonts");
    expect(systemFontFolders("win32", { WINDIR: "D:\\Windows" }, "C:\\Users\\ana")).toEqual([
      "C:\\Users\\ana\\AppData\\Local\\Microsoft\\Windows\\Fonts",
      "D:\\Windows\\Fonts",
    ]);
  });
});

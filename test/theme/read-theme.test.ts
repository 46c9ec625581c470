import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { bundledInter } from "../../src/text/font-files.ts";
import { readTheme } from "../../src/theme/read-theme.ts";
import { themeNamed } from "../support/drawn.ts";
import { folderWith } from "../support/folder.ts";
import { png } from "../support/images.ts";
import { otfFont } from "../support/otf-font.ts";

const FILE = "brand.theme.yaml";

/** A theme file among its fonts and images, read. */
async function read(text: string, others: Record<string, string | Uint8Array> = {}) {
  const cwd = await folderWith({ [FILE]: text, ...others });
  return { cwd, ...(await readTheme({ file: FILE }, { cwd, lang: "it" })) };
}

async function problems(text: string, others: Record<string, string | Uint8Array> = {}) {
  const { diagnostics } = await read(text, others);
  return diagnostics.map(({ severity, code, path: place }) => `${severity} ${code} ${place}`);
}

test("a theme with everything", async () => {
  const { cwd, theme, diagnostics, readFiles } = await read(
    `journeymap: 1
name: Brand
description: Ours
extends: mono
colors:
  ink: "#111"
  stage: rgb(15 23 42)
  stageInk: "#fff"
  personas: ["#7C3AED", "hsl(0, 100%, 40%)"]
  dark: { paper: "#101010", panel: "#202020" }
font:
  family: Brand Sans
  files: { regular: Brand.otf }
logo: logo.png
footer: { en: Confidential, it: Riservato }
ownColors: true
shading: color
radius: 8
density: airy
`,
    { "logo.png": png, "Brand.otf": otfFont({ family: "Brand" }) },
  );
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const font = path.join(cwd, "Brand.otf");
  expect(theme).toMatchObject({
    name: "Brand",
    description: "Ours",
    light: { ink: "#111111", stage: "#0f172a", pain: themeNamed("mono").light.pain },
    dark: { paper: "#101010" },
    personas: ["#7c3aed", "#cc0000"],
    font: { family: "Brand", files: { 400: font, 600: font, 700: font } },
    logo: { path: "logo.png", width: 1 },
    footer: { en: "Confidential", it: "Riservato" },
    ownColors: true,
    shading: "color",
    radius: 8,
    density: "airy",
  });
  expect(readFiles.length).toBe(3);
});

test("everything may be left out: then it is the default theme under the name of the file", async () => {
  const { theme, diagnostics } = await read("");
  const { description, ...usual } = themeNamed("default");
  expect(diagnostics).toEqual([]);
  expect(theme).toEqual({ ...usual, name: "brand" });
});

test("a text in one language only stands for all", async () => {
  expect((await read("footer: Confidential")).theme?.footer).toEqual({ "": "Confidential" });
});

test("what is wrong is told in one pass", async () => {
  const found =
    await problems(`colors: { ink: black, pian: "#fff", personas: ["#000", red], dark: { paper: none } }
font: { files: { bold: none.ttf } }
logo: none.png
radius: -1
density: loose
`);
  expect(found).toEqual([
    "error wrong-value colors.ink",
    "error unknown-key colors.pian",
    "error wrong-value colors.personas[1]",
    "error wrong-value colors.dark.paper",
    "error missing-field font",
    "error file-not-found font.files.bold",
    "error image-not-found logo",
    "error out-of-range radius",
    "error wrong-value density",
  ]);
});

test("a colour that shows what is behind it is none", async () => {
  expect(await problems('colors: { pain: "rgba(200, 0, 0, 0)" }')).toEqual([
    "error wrong-value colors.pain",
  ]);
});

test("a theme that extends one that is not there is told the nearest that is", async () => {
  const { theme, diagnostics } = await read("extends: drak");
  expect(theme).toBe(undefined);
  expect(diagnostics[0]).toMatchObject({
    code: "wrong-value",
    path: "extends",
    message: "There is no built-in theme `drak`.",
    help: "Did you mean `dark`?",
  });
  const [other] = (await read("extends: nope")).diagnostics;
  expect(other?.help).toBe("It can be `default`, `colorblind`, `dark` or `mono`.");
});

test("text that cannot be read on its ground is drawn as another colour, and that is said", async () => {
  const { theme, diagnostics } = await read(`colors: { stage: "#cfe8e3", stageInk: "#7fbfb6" }`);
  expect(diagnostics).toMatchObject([
    {
      code: "contrast-adjusted",
      severity: "warning",
      path: "colors.stageInk",
      message: "`stageInk` (#7fbfb6) cannot be read on `stage`.",
      help: `It is drawn as ${theme?.light.stageInk}. Write that, or choose another colour.`,
    },
  ]);
});

test("a ground is named where the text is that of the theme it extends", async () => {
  expect(await problems('colors: { stage: "#1c2b4a" }')).toEqual([
    "warning contrast-adjusted colors.stage",
  ]);
});

test("a ground on which nothing can be read that is read on paper as well, is drawn lighter", async () => {
  const { theme, diagnostics } = await read('colors: { pain: "#8a1c12" }');
  expect(diagnostics[0]?.message).toBe(
    "No text can be read both on `pain` (#8a1c12) and on `paper`.",
  );
  expect(theme?.light.painInk).toBe(themeNamed("default").light.painInk);
});

test("pale colours of personas are told, for light and dark are made of them", async () => {
  expect(await problems('colors: { personas: ["#6941c6", "#ffe066"] }')).toEqual([
    "warning contrast-adjusted colors.personas[1]",
  ]);
});

const font = (files: string) => `font: { files: { ${files} } }`;

test("a font file that is none, or is damaged, is told", async () => {
  const files = { "a.ttf": "<html>", "b.otf": otfFont().subarray(0, 200), "c.woff2": "wOF2...." };
  for (const [file, words] of [
    ["a.ttf", "`a.ttf` is not a font."],
    ["b.otf", "`b.otf` is a damaged font."],
    ["c.woff2", "`c.woff2` is a web font (WOFF)."],
  ]) {
    const { theme, diagnostics } = await read(font(`regular: ${file}`), files);
    expect(theme).toBe(undefined);
    expect(diagnostics).toMatchObject([
      { code: "font-unusable", path: "font.files.regular", message: words },
    ]);
  }
});

test("a font outside the workspace is not read", async () => {
  expect(await problems(font("regular: ../../../etc/hosts"))).toEqual([
    "error outside-workspace font.files.regular",
  ]);
});

test("weights that are not given are drawn with the nearest that is", async () => {
  const inter = bundledInter().files;
  const fonts = { "r.ttf": readFileSync(inter[400]), "b.ttf": readFileSync(inter[700]) };
  const { cwd, theme, diagnostics } = await read(font("regular: r.ttf, bold: b.ttf"), fonts);
  expect(diagnostics).toEqual([]);
  const [regular, bold] = [path.join(cwd, "r.ttf"), path.join(cwd, "b.ttf")];
  expect(theme?.font.files).toEqual({ 400: regular, 600: bold, 700: bold });
});

test("a file that painters would not find under its weight or family is told", async () => {
  const fonts = {
    "r.otf": otfFont(),
    "medium.otf": otfFont({ weight: 500 }),
    "b.otf": otfFont({ weight: 700 }),
    "other.otf": otfFont({ family: "Other", weight: 700 }),
  };
  expect(await problems(font("regular: r.otf, semibold: medium.otf, bold: b.otf"), fonts)).toEqual([
    "error font-unusable font.files.semibold",
  ]);
  expect(await problems(font("regular: r.otf, bold: other.otf"), fonts)).toEqual([
    "error font-unusable font.files.bold",
  ]);
});

import path from "node:path";
import { expect, test } from "vitest";
import { readTheme } from "../../src/journey/read-theme.ts";
import { folderWith } from "../support/folder.ts";
import { png } from "../support/images.ts";

test("a theme with everything", async () => {
  const cwd = await folderWith({
    "brand/brand.theme.yaml": `journeymap: 1
name: Brand
extends: standard
colors:
  ink: "#111"
  stage: rgb(15 23 42)
  personas: ["#7C3AED", "hsl(0, 100%, 50%)"]
  dark: { ink: "#eeeeee" }
font:
  family: Brand Sans
  files: { regular: Brand.ttf }
logo: logo.png
footer: { en: Confidential, it: Riservato }
radius: 8
density: airy
`,
    "brand/logo.png": png,
    "brand/Brand.ttf": "",
  });
  const input = { file: "brand/brand.theme.yaml" };
  const { theme, diagnostics, readFiles } = await readTheme(input, { cwd, lang: "it" });
  expect(diagnostics).toEqual([]);
  expect(theme).toEqual({
    name: "Brand",
    extends: "standard",
    colors: { ink: "#111111", stage: "#0f172a" },
    dark: { ink: "#eeeeee" },
    personaColors: ["#7c3aed", "#ff0000"],
    font: { family: "Brand Sans", files: { regular: path.join(cwd, "brand/Brand.ttf") } },
    logo: expect.objectContaining({ path: "logo.png", width: 1 }),
    footer: "Riservato",
    radius: 8,
    density: "airy",
  });
  expect(readFiles.length).toBe(3);
});

test("everything may be left out", async () => {
  expect(await readTheme({ text: "", name: "empty.theme.yaml" }, { cwd: "/" })).toMatchObject({
    theme: {},
    diagnostics: [],
  });
});

test("what is wrong is told in one pass", async () => {
  const cwd = await folderWith({
    "a.theme.yaml": `colors: { ink: black, pian: "#fff", personas: ["#000", red], dark: { paper: none } }
font: { files: { bold: none.ttf } }
logo: none.png
radius: -1
density: loose
`,
  });
  const { theme, diagnostics } = await readTheme({ file: "a.theme.yaml" }, { cwd });
  expect(theme).toBe(undefined);
  expect(diagnostics.map(({ code, path: place }) => `${code} ${place}`)).toEqual([
    "wrong-value colors.ink",
    "unknown-key colors.pian",
    "wrong-value colors.personas[1]",
    "wrong-value colors.dark.paper",
    "missing-field font",
    "file-not-found font.files.bold",
    "image-not-found logo",
    "out-of-range radius",
    "wrong-value density",
  ]);
});

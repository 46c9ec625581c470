import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { folderWith } from "../support/folder.ts";
import { png } from "../support/images.ts";
import { otfFont } from "../support/otf-font.ts";
import { paintPdf } from "../support/pdf-painter.ts";
import { readPdf } from "../support/pdf-reader.ts";
import { readPng } from "../support/png-reader.ts";
import { journeymap } from "../support/program.ts";

const STARTER = readFileSync(path.join(packageRoot(), "templates", "starter.journey.yaml"));
const BRAND = {
  "ride.journey.yaml": STARTER,
  "brand.theme.yaml": `name: Harbour
colors: { stage: "#cfe8e3", stageInk: "#0b3f3a", paper: "#fffdf5" }
font: { files: { regular: Brand.otf } }
logo: logo.png
footer: Harbour Authority, confidential
`,
  "Brand.otf": otfFont(),
  "logo.png": png,
};

test("a brand is in every format: its font in one weight, its logo, its footer", async () => {
  const cwd = await folderWith(BRAND);
  const args = ["render", "ride.journey.yaml", "--theme", "brand.theme.yaml"];
  const { code, err } = await journeymap([...args, "-f", "svg,html,pdf,png"], { cwd });
  expect([code, err]).toEqual([0, "✓ ride.svg, ride.html, ride.pdf, ride.png\n"]);
  const read = (ending: string) => readFileSync(path.join(cwd, `ride.${ending}`));
  for (const ending of ["svg", "html"]) {
    const markup = read(ending).toString("utf8");
    expect(markup.match(/@font-face\{font-family:"Squares"/gu)).toHaveLength(3);
    expect(markup.replaceAll("&#x3D;", "=")).toContain(
      `href="data:image/png;base64,${png.toString("base64")}"`,
    );
    expect(markup).toContain("Harbour Authority, confidential");
  }
  expect(read("html").toString("utf8")).toContain('@font-face{font-family:"Squares of the page"');
  const [page] = (await readPdf(read("pdf"))).pages;
  expect(page?.fonts.find(({ name }) => name.endsWith("+Squares"))?.embedded).toBe(true);
  expect(page?.text).toContain("Harbour Authority, confidential");
  expect(page?.images).toBe(1);
  expect(readPng(read("png")).at(0, 0)).toEqual([255, 253, 245, 255]);
});

test("a damaged font is told where the theme names it, and nothing is written", async () => {
  const cwd = await folderWith({ ...BRAND, "Brand.otf": otfFont().subarray(0, 300) });
  const args = ["render", "ride.journey.yaml", "--theme", "brand.theme.yaml", "-f", "svg"];
  const { code, err } = await journeymap(args, { cwd });
  expect(code).toBe(2);
  expect(err).toContain("`Brand.otf` is a damaged font.  font-unusable");
  expect(err).toContain("brand.theme.yaml:3:27");
  expect(existsSync(path.join(cwd, "ride.svg"))).toBe(false);
});

test("a PDF page of a dark theme is dark up to its edges", async () => {
  const cwd = await folderWith({ "ride.journey.yaml": STARTER });
  const args = ["render", "ride.journey.yaml", "--theme", "dark", "-f", "pdf", "--page", "a4"];
  expect((await journeymap(args, { cwd })).code).toBe(0);
  const { width, height, pixels } = await paintPdf(readFileSync(path.join(cwd, "ride.pdf")), 0.5);
  for (const [x, y] of [
    // The outermost pixels are only partly on the page.
    [1, 1],
    [width - 2, 1],
    [1, height - 2],
    [width - 2, height - 2],
  ] as const) {
    expect([...pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)]).toEqual([
      14, 18, 27,
    ]);
  }
});

test("a theme that is not there is told with the nearest that is", async () => {
  const cwd = await folderWith({ "ride.journey.yaml": STARTER });
  const { code, err } = await journeymap(["render", "ride.journey.yaml", "--theme", "mnoo"], {
    cwd,
  });
  expect(code).toBe(2);
  expect(err).toContain("There is no theme “mnoo”. Did you mean “mono”?");
});

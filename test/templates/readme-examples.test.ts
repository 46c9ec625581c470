import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { asHtml } from "../../src/commands/render/as-html.ts";
import { type Drawing, drawJourney } from "../../src/commands/render/drawing.ts";
import type { TemplateChoice } from "../../src/commands/render/template-choice.ts";
import type { Journey } from "../../src/journey/journey.ts";
import { readConfig } from "../../src/journey/read-config.ts";
import { packageRoot } from "../../src/package-root.ts";
import { readIcons } from "../../src/templates/icons.ts";
import { createTemplates } from "../../src/templates/templates.ts";
import { readTheme } from "../../src/theme/read-theme.ts";
import type { Theme } from "../../src/theme/theme.ts";
import { drawn, journeyOf, themeNamed } from "../support/drawn.ts";
import { folderWith } from "../support/folder.ts";
import { mistakeIn } from "./mistakes.ts";
import { blocksIn, filesIn, section } from "./readme.ts";

// The files that templates/README.md shows, used as it says.
const STARTER = path.join(packageRoot(), "templates", "starter.journey.yaml");

/** What `journeymap init` writes: the README's examples draw it. */
function starter(): Promise<Journey> {
  return journeyOf(readFileSync(STARTER, "utf8"), "my.journey.yaml");
}

/** The starter drawn with the files of an example. */
async function drawnWith(heading: string): Promise<Drawing> {
  const files = filesIn(heading);
  const folder = await folderWith(files);
  const names = Object.keys(files);
  const fileWith = (ending: string) => names.find((name) => name.endsWith(ending));
  const { locales, partials } = await configOf(folder, fileWith("config.yaml"));
  const svg = fileWith(".svg.hbs");
  const html = fileWith(".html.hbs");
  const own = svg ?? html;
  const template: TemplateChoice = own
    ? { kind: svg ? "own-svg" : "own-html", file: path.join(folder, own) }
    : { kind: "map" };
  const templates = await createTemplates({
    icons: readIcons(),
    ...(partials ? { partialFolders: [partials] } : {}),
    ...("file" in template ? { own: template.file } : {}),
  });
  const theme = await themeOf(folder, fileWith(".theme.yaml"));
  const options = { theme, templates, template, fontFolders: [packageRoot()] };
  return drawJourney(await starter(), { ...options, ...(locales ? { locales } : {}) });
}

async function configOf(folder: string, file: string | undefined) {
  if (!file) return {};
  const { config, diagnostics } = await readConfig({ file }, { cwd: folder });
  expect(diagnostics).toEqual([]);
  const { locales, templates } = config ?? {};
  return { locales, partials: templates && path.join(templates, "partials") };
}

async function themeOf(folder: string, file: string | undefined): Promise<Theme> {
  if (!file) return themeNamed("default");
  const { theme, diagnostics } = await readTheme({ file }, { cwd: folder });
  expect(diagnostics).toEqual([]);
  return theme ?? themeNamed("default");
}

/** Markup in which no field was missing where a number or a text should be. */
function whole(markup: string): string {
  expect(markup).not.toMatch(/NaN|undefined|\[object/u);
  return markup;
}

describe("the examples of the README", () => {
  test("a partial of one's own: pains with an edge", async () => {
    const svg = whole((await drawnWith("1. A partial of your own")).bareSvg());
    expect(svg.match(/<path class="pain-ink-line" stroke-width="4" d="M/gu)).toHaveLength(3);
    expect(svg).not.toMatch(/pain-card[^>]* rx=/u);
    expect(svg).toMatch(/gain-card[^>]* rx=/u);
  });

  test("a picture of one's own: the curves and the title, and nothing else", async () => {
    const { view, bareSvg, wholeSvg } = await drawnWith("2. A picture of your own");
    const svg = whole(bareSvg());
    const { header, lanes, width } = view.map;
    const curves = lanes.find(({ id }) => id === "emotion")?.box.height ?? 0;
    const height = curves + header.title.box.height + 80;
    const [root] = /^<svg [^>]*>/u.exec(svg) ?? [];
    expect(root).toContain(`width="${width}" height="${height}"`);
    expect(svg.trim().slice(-6)).toBe("</svg>");
    expect(svg.match(/class="curve /gu)).toHaveLength(2);
    expect(svg).toContain(">The first visit to a new dentist</tspan>");
    expect(svg).not.toMatch(/class="(pain|stage|footer|persona-card)"/u);
    expect(wholeSvg()).toContain("@font-face");
  });

  test("a page of one's own: every stage and every pain", async () => {
    const drawing = await drawnWith("3. A page of your own");
    const html = whole(await asHtml(drawing));
    expect(html).toMatch(/^<!DOCTYPE html>/u);
    for (const stage of drawing.journey.stages) expect(html).toContain(`<h2>${stage.name}</h2>`);
    expect(html.match(/<li>/gu)).toHaveLength(3);
    expect(html).toContain("<b>1</b> No prices on the site (Severity: 4)</li>");
  });

  test("a theme: its colours, light and dark", async () => {
    const drawing = await drawnWith("4. A theme");
    expect(whole(drawing.bareSvg())).toContain(".stage-band { fill: #cfe8e3; }");
    expect(await asHtml(drawing)).toContain(".stage-band { fill: #134e4a; }");
    expect(drawing.bareSvg()).toMatch(/gain-card[^>]* rx="2"/u);
  });

  test("words of one's own stand on the map", async () => {
    const svg = whole((await drawnWith("5. Words of your own")).bareSvg());
    for (const word of ["What hurts", "Terrible", "So-so"]) expect(svg).toContain(`>${word}<`);
    expect(svg).not.toContain(">Pain points<");
    expect(svg).toContain(">Gains<");
  });

  test.each(["Style classes", "The dark look"])("the lines under “%s”", async (heading) => {
    const blocks = blocksIn(section(heading), "hbs");
    expect(blocks).toHaveLength(1);
    const folder = await folderWith({ "mine.svg.hbs": blocks.join("") });
    const own = path.join(folder, "mine.svg.hbs");
    const { render } = await createTemplates({ icons: readIcons(), own });
    const { view } = await drawn(await starter());
    const model = { ...view, fontFaces: "", darkScope: `${view.id}.journeymap` };
    expect(whole(render("own", model))).toContain(`#${view.id}`);
  });

  test("the functions as their table shows them", async () => {
    const shown = section("Functions").match(/(?<=`[^`]*)\{\{.*\}\}(?=[^`]*` \|$)/gmu) ?? [];
    const closed = shown.map((code) => (code.startsWith("{{#if") ? `${code}yes{{/if}}` : code));
    const folder = await folderWith({ "mine.svg.hbs": closed.join("\n") });
    const own = path.join(folder, "mine.svg.hbs");
    const { render } = await createTemplates({ icons: readIcons(), own });
    const box = { x: 10.126, y: 20, width: 100, height: 40 };
    const model = { box, sign: "star", sample: { x1: 10, x2: 20 }, font: 'In"ter' };
    const lines = render("own", model).split("\n");
    expect(lines.slice(0, 4)).toEqual(["10.13", "yes", "16", "15"]);
    expect(lines[4]).toMatch(/^<path /u);
    expect(lines[5]).toBe("Inter");
    expect(lines[6]).toMatch(/^M20\.13,20h80a/u);
  });
});

describe("the mistakes of the README", () => {
  test.each([
    "<svg>\n{{#each map.stages}}\n{{shout title}}\n{{/each}}</svg>",
    "<svg>\n\n\n\n{{> map/stagee}}\n</svg>",
    "{{#each map.stages}}\n".repeat(8),
    "<svg>\n{{css map}}\n</svg>",
    "<svg>\n<g>\n{{#if}}\n{{title}}\n{{/if}}</g></svg>",
  ])("%j", async (template) => {
    const mistake = await mistakeIn({ "mine.svg.hbs": template }, { map: {} });
    expect(section("Mistakes")).toContain(`${mistake.replace("mine.svg", "")}\n`);
  });
});

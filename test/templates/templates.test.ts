import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Drawing } from "../../src/commands/render/drawing.ts";
import { readIcons } from "../../src/templates/icons.ts";
import { createTemplates } from "../../src/templates/templates.ts";
import { drawn, journeyOf } from "../support/drawn.ts";
import { templatesWith } from "./mistakes.ts";

const JOURNEY = `journeymap: 1
title: Fish & <b>chips</b>
personas: Ana
stages:
  - { name: Order, emotion: 1, pains: The menu is "greasy" }
  - { name: Eat, emotion: -1 }
`;

let drawing: Drawing;
let model: object;

beforeAll(async () => {
  drawing = await drawn(await journeyOf(JOURNEY));
  model = { ...drawing.view, fontFaces: "" };
});

async function rendered(template: string): Promise<string> {
  return (await templatesWith({ "mine.svg.hbs": template })).render("own", model);
}

describe("the templates that ship", () => {
  test("draw the map", async () => {
    const templates = await createTemplates({ icons: readIcons() });
    expect(templates.render("map.svg", model)).toBe(drawing.bareSvg());
  });

  test("make text of the user's words, never markup", () => {
    const svg = drawing.bareSvg();
    expect(svg).toContain("<title id=");
    expect(svg).toContain("Fish &amp; &lt;b&gt;chips&lt;/b&gt;");
    expect(svg).toContain("The menu is &quot;greasy&quot;");
    expect(svg).not.toContain("<b>");
  });
});

describe("partials of the user's", () => {
  test("replace ours of the same name, wherever it is called", async () => {
    const files = { "partials/star.hbs": "", "partials/lanes/pains.hbs": "<!-- {{id}} -->" };
    const svg = (await templatesWith(files)).render("map.svg", model);
    expect(svg).toContain("<!-- pains -->");
    expect(svg).not.toContain('class="card pain-card');
    expect(svg).toContain('class="curve');
  });

  test("can have new names, and call ours", async () => {
    const templates = await templatesWith({
      "partials/brand/logo.hbs": "<g>{{> box map.names}}</g>",
      "mine.svg.hbs": "<svg>{{> brand/logo}}</svg>",
    });
    expect(templates.render("own", model)).toMatch(/^<svg><g>x="0" y="\d+" width="\d+"/u);
  });

  test("are ours where the user has no folder of that name", async () => {
    const svg = (await templatesWith({})).render("map.svg", model);
    expect(svg).toBe(drawing.bareSvg());
  });
});

describe("a picture of the user's", () => {
  test("gets the view-model, and calls our partials and functions", async () => {
    const template = "{{viewModel}} {{#each map.stages}}{{number}}:{{n box.height}} {{/each}}";
    expect(await rendered(template)).toMatch(/^1 1:\d+ 2:\d+ $/u);
    expect(await rendered("{{> text map.header.subtitle}}|{{> star}}")).toMatch(/^\|<path/u);
  });

  test("makes text of the user's words, never markup", async () => {
    expect(await rendered("{{title}}")).toBe("Fish &amp; &lt;b&gt;chips&lt;/b&gt;");
  });
});

describe("prototypes are out of reach", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each([
    "{{constructor.name}}",
    "{{__proto__}}",
    "{{toString}}",
    "{{title.constructor.name}}",
    "{{map.stages.map}}",
    '{{lookup this "constructor"}}',
    '{{#with (lookup title "constructor")}}{{name}}{{/with}}',
    '{{#with (lookup map "__proto__")}}{{#each this}}{{@key}}{{/each}}{{/with}}',
  ])("%s prints nothing", async (template) => {
    // The engine warns of some of them, once each.
    vi.spyOn(console, "error").mockReturnValue(undefined);
    expect(await rendered(`[${template}]`)).toBe("[]");
  });
});

describe("functions", () => {
  test.each([
    ["{{n 1.23456}} {{n 2}} {{n -0.001}}", "1.23 2 0"],
    ['{{eq 1 1}} {{eq 1 "1"}}', "true false"],
    ["{{plus 1 2}} {{plus 1 -2}}", "3 -1"],
    ["{{middle 1 4}}", "2.5"],
    ['{{{css "A\\"b<c>\\\\d"}}}', "Abcd"],
    ['{{iconShapes "no-such-icon"}}{{iconShapes "constructor"}}', ""],
  ])("%s", async (template, text) => {
    expect(await rendered(template)).toBe(text);
  });

  test("an icon comes as markup", async () => {
    expect(await rendered('{{iconShapes "star"}}')).toMatch(/^<path /u);
  });

  test("an icon that faces one way faces the other where one reads from right to left", async () => {
    const shown = (icon: string, direction: string) =>
      rendered(`{{iconShapes "${icon}" "${direction}"}}`);
    expect(await shown("truck", "ltr")).toBe(await rendered('{{iconShapes "truck"}}'));
    expect(await shown("truck", "rtl")).toBe(
      `<g transform="matrix(-1 0 0 1 24 0)">${await shown("truck", "ltr")}</g>`,
    );
    expect(await shown("phone", "rtl")).toBe(await shown("phone", "ltr"));
    expect(await shown("no-such-icon", "rtl")).toBe("");
  });

  test("a bubble has its tail where its text begins", async () => {
    const tail = async (direction: string) => {
      const path = await rendered(`{{#each map.stages}}{{bubble box "${direction}"}}{{/each}}`);
      return path.slice(0, path.indexOf("Z")).match(/h-?[\d.]+(l-8,8v-8h-8|v8l-8,-8h-)/u)?.[1];
    };
    expect(await tail("ltr")).toBe("l-8,8v-8h-8");
    expect(await tail("rtl")).toBe("v8l-8,-8h-");
  });

  test("a bubble is a closed path round its box", async () => {
    const path = await rendered("{{#each map.stages}}{{bubble box}}{{/each}}");
    expect(path).toMatch(/^(M[^MZ]*Z){2}$/u);
    expect(path).not.toContain("NaN");
  });
});

import { describe, expect, test } from "vitest";
import type { Density } from "../../../src/layout/spacing.ts";
import { readTheme } from "../../../src/theme/read-theme.ts";
import type { Theme } from "../../../src/theme/theme.ts";
import { drawn, journeyOf, themeNamed } from "../../support/drawn.ts";
import { folderWith } from "../../support/folder.ts";
import { png, pngOf } from "../../support/images.ts";

const YAML = `
journeymap: 1
title: Renting a bike
subtitle: For a weekend
lang: it
personas: [{ name: Ana, color: "#ffe066" }, Ben]
lanes: [actions, emotion, pains, { id: legal, title: Legal, color: "#ffe066" }]
stages:
  - name: Find
    steps:
      - { name: Search, actions: [Looks, Asks], pains: [No map, No prices], emotion: 1 }
      - { name: Compare, emotion: -1, lanes: { legal: Terms } }
  - { name: Ride, emotion: 2 }
`;

async function mapWith(theme: Partial<Theme>, yaml = YAML) {
  const drawing = await drawn(await journeyOf(yaml), { ...themeNamed("default"), ...theme });
  return { ...drawing.view, svg: drawing.bareSvg() };
}

const logoOf = (width: number, height: number) => ({
  ...{ path: "logo.png", width, height },
  dataUri: `data:image/png;base64,${Buffer.from(pngOf(width, height)).toString("base64")}`,
});

describe("the logo", () => {
  test("stands over the title, inside the file, in its own proportions", async () => {
    const { map, svg } = await mapWith({ name: "Bikes & Co", logo: logoOf(900, 300) });
    const { logo, title } = map.header;
    expect((logo?.box.width ?? 0) / (logo?.box.height ?? 1)).toBeCloseTo(3, 5);
    expect((logo?.box.y ?? 0) + (logo?.box.height ?? 0)).toBeLessThan(title.box.y);
    expect(svg).toContain('<image class="logo" href="data:image/png;base64,');
    expect(svg).toContain("<title>Bikes &amp; Co</title></image>");
  });

  test("gets no larger than its own pixels", async () => {
    const { map } = await mapWith({ logo: logoOf(40, 20) });
    expect(map.header.logo?.box).toMatchObject({ width: 40, height: 20 });
  });

  test("is on the other side where a language is written from the right", async () => {
    const { map } = await mapWith({ logo: logoOf(90, 30) }, YAML.replace("lang: it", "lang: ar"));
    const { x = 0, width = 0 } = map.header.logo?.box ?? {};
    expect(x + width).toBe(map.width - 40);
  });

  test("has a light plate behind it where a page is dark", async () => {
    const { light, dark } = await mapWith({ logo: logoOf(90, 30) });
    expect([light.plate, dark?.plate]).toEqual(["none", light.paper]);
  });
});

describe("the footer's line", () => {
  test("is that of the map's language, else the first", async () => {
    const says = async (footer: Record<string, string>) =>
      (await mapWith({ footer })).map.footer.brand?.lines.flatMap(({ runs }) => runs)[0]?.text;
    expect(await says({ en: "Confidential", it: "Riservato" })).toBe("Riservato");
    expect(await says({ en: "Confidential" })).toBe("Confidential");
    expect(await says({ "": "© 2026" })).toBe("© 2026");
    expect(await says({})).toBe(undefined);
  });

  test("stands under everything else, and inside the sheet", async () => {
    const { map } = await mapWith({ footer: { "": "A long line. ".repeat(60) } });
    const { brand, lines, bottom } = map.footer;
    expect(brand?.box.y).toBeGreaterThan(Math.max(...lines.map(({ box }) => box.y + box.height)));
    expect(brand?.lines.length).toBeGreaterThan(1);
    expect(bottom).toBeGreaterThanOrEqual((brand?.box.y ?? 0) + (brand?.box.height ?? 0));
  });
});

describe("density", () => {
  test("changes the room between things and inside cards, by the unit of 4", async () => {
    const measures = async (density: Density) => {
      const { map } = await mapWith({ density });
      const [first, second] = map.steps;
      const cards = map.lanes.flatMap(({ content }) =>
        content.kind === "cards" ? content.cells.flatMap((cell) => cell.cards) : [],
      );
      const pain = cards.find(({ path }) => path.includes("pains"));
      return {
        betweenSteps: (second?.box.x ?? 0) - (first?.box.x ?? 0) - (first?.box.width ?? 0),
        insideCards: (pain?.texts[0]?.box.y ?? 0) - (pain?.box.y ?? 0),
        actions: map.lanes.find(({ id }) => id === "actions")?.box.height,
        height: map.height,
      };
    };
    const [compact, normal, airy] = await Promise.all([
      measures("compact"),
      measures("normal"),
      measures("airy"),
    ]);
    expect(compact).toMatchObject({ betweenSteps: 8, insideCards: 6, actions: 48 });
    expect(normal).toMatchObject({ betweenSteps: 12, insideCards: 10, actions: 56 });
    expect(airy).toMatchObject({ betweenSteps: 16, insideCards: 14, actions: 72 });
    expect(compact.height).toBeLessThan(normal.height);
    expect(normal.height).toBeLessThan(airy.height);
  });
});

describe("colours of the journey's own", () => {
  test("for a lane are darkened until they can be seen, on light and on dark", async () => {
    const { svg, dark } = await mapWith({});
    expect(svg).toMatch(/\[data-lane="legal"\] \.stripe \{ fill: #(?!ffe066)/u);
    expect(dark?.lanes).toEqual([{ id: "legal", color: "#ffe066" }]);
  });

  test("are left out by a theme that says so", async () => {
    const { light } = await mapWith(themeNamed("mono"));
    expect(light.lanes[0]?.color).toBe("#000000");
    expect(light.personas.map(({ line }) => line)).toEqual(["#000000", "#000000"]);
  });
});

test("without colour, areas have patterns and outlines", async () => {
  const { svg } = await mapWith(themeNamed("mono"));
  expect(svg).toContain('<pattern id="map-test-it-sparse"');
  expect(svg).toMatch(/\.negative \{ fill: url\(#map-test-it-sparse\); \}/u);
  expect((await mapWith({})).svg).not.toContain("<pattern");
});

test("a logo from a file goes through the same checks as every image", async () => {
  const cwd = await folderWith({
    "a.theme.yaml": "logo: logo.svg",
    "logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "b.theme.yaml": "logo: huge.png",
    "huge.png": pngOf(30_000, 10),
    "c.theme.yaml": "logo: https://example.org/logo.png",
    "d.theme.yaml": "logo: logo.png",
    "logo.png": png,
  });
  const codes = async (file: string) =>
    (await readTheme({ file }, { cwd })).diagnostics.map(({ code }) => code);
  expect(await codes("a.theme.yaml")).toEqual(["image-unusable"]);
  expect(await codes("b.theme.yaml")).toEqual(["image-too-large"]);
  expect(await codes("c.theme.yaml")).toEqual(["image-unusable"]);
  expect(await codes("d.theme.yaml")).toEqual([]);
});

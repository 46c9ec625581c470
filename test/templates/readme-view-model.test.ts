import { beforeAll, describe, expect, test } from "vitest";
import type { Journey } from "../../src/journey/journey.ts";
import type { Theme } from "../../src/theme/theme.ts";
import type { MapLayout } from "../../src/views/map/layout.ts";
import type { MapView } from "../../src/views/map/map.ts";
import { pageView } from "../../src/views/page/page.ts";
import { drawn, themeNamed } from "../support/drawn.ts";
import { fullJourneys } from "./full-journeys.ts";
import { namesIn, section } from "./readme.ts";

/** With all that a brand puts onto a map. */
const BRAND: Theme = {
  ...themeNamed("default"),
  logo: { path: "logo.png", dataUri: "data:image/png;base64,", width: 90, height: 30 },
  footer: { "": "Confidential" },
};

// What templates/README.md says of the view-model, compared with that of journeys that say everything.
let journeys: Journey[];
let views: MapView[];
let pages: object[];
let paperPages: MapLayout[];

beforeAll(async () => {
  journeys = await fullJourneys();
  const drawings = await Promise.all(
    journeys.map((journey, index) => drawn(journey, index === 0 ? BRAND : undefined, true)),
  );
  views = drawings.map(({ view }) => view);
  paperPages = drawings.flatMap((drawing) => drawing.pagesOn("a4").pages.map(({ map }) => map));
  pages = drawings.map(({ journey, words, theme, formula, view: map }) => ({
    ...pageView(journey, { words, theme, formula, map, svg: "<svg/>", script: "" }),
    ...(theme.logo ? { typeface: { family: "Brand", faces: "" } } : {}),
    journey,
    map: map.map,
  }));
});

const layouts = () => views.map(({ map }) => map);
const lanes = () => layouts().flatMap((map) => map.lanes);
const laneCards = () =>
  lanes().flatMap(({ content }) =>
    content.kind === "cards" ? content.cells.flatMap(({ cards }) => cards) : [],
  );
const handOffs = () =>
  [...layouts(), ...paperPages]
    .flatMap((map) => map.lanes)
    .flatMap(({ content }) => (content.kind === "cards" ? (content.handOffs ?? []) : []));
const charts = () =>
  lanes().flatMap(({ content }) => (content.kind === "emotion" ? [content.chart] : []));
const parts = () =>
  layouts().flatMap(({ header }) => header.personas.flatMap((card) => card.parts));

const THINGS: Record<string, () => object[]> = {
  "The map": () => views.map((view) => ({ ...view, fontFaces: "" })),
  Layout: layouts,
  Box: () => layouts().map(({ names }) => names),
  Text: () => [
    ...layouts().map(({ header }) => header.title),
    ...laneCards().flatMap(({ texts }) => texts),
  ],
  Card: parts,
  Header: () => [...layouts(), ...paperPages].map(({ header }) => header),
  "Persona card": () => layouts().flatMap(({ header }) => header.personas),
  Phase: () => layouts().flatMap(({ phases }) => phases),
  Lane: lanes,
  "Blueprint line": () => lanes().flatMap(({ line }) => line ?? []),
  "Content of a lane": () => lanes().map(({ content }) => content),
  "Emotion chart": charts,
  "Presence row": () =>
    lanes().flatMap(({ content }) => (content.kind === "presence" ? content.rows : [])),
  Curve: () => charts().flatMap(({ curves }) => curves),
  Footer: () => layouts().map(({ footer }) => footer),
  "What a page gets": () => pages,
};

/** What is a card, and more. */
const CARDS: Record<string, () => object[]> = {
  Stage: () => layouts().flatMap(({ stages }) => stages),
  Step: () => layouts().flatMap(({ steps }) => steps),
  "Lane card": laneCards,
  "Hand-off": handOffs,
};

/** The README's names are those of the things: those that end in `?` are missing in some of them, the others in none. */
function expectNamed(names: readonly string[], things: readonly object[]): void {
  const keys = new Set(things.flatMap((thing) => Object.keys(thing)));
  const named = [...keys].map((key) => (things.every((thing) => key in thing) ? key : `${key}?`));
  expect(named.sort()).toEqual([...names].sort());
}

describe("the fields that the tables name", () => {
  test.each(Object.entries(THINGS))("%s", (heading, things) => {
    expectNamed(namesIn(heading), things());
  });

  test.each(Object.entries(CARDS))("%s: those of a card, and more", (heading, things) => {
    expectNamed([...namesIn("Card"), ...namesIn(heading)], things());
  });

  test("of a palette: its colours, and the personas'", () => {
    const colors = namesIn("Theme files").filter((name) => name in (views[0]?.light ?? {}));
    expectNamed(
      [...new Set([...colors, ...namesIn("Palette")])],
      views.flatMap(({ light, dark }) => (dark ? [light, dark] : [light])),
    );
  });
});

/** The names of all fields in a value, at any depth. */
function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...fieldsIn(inner)]);
}

/** Fields in which the user gives the names. */
const ELSEWHERE = ["extra", "lanes", "marks", "earlier", "comparison"];

function unnamed(value: unknown, heading: string): string[] {
  const words = new Set(section(heading).match(/[\w-]+/gu));
  const without = JSON.parse(
    JSON.stringify(value, (key, inner) => (ELSEWHERE.includes(key) ? null : inner)),
  );
  return [...new Set(fieldsIn(without))].filter((name) => !words.has(name));
}

describe("the fields that the trees name", () => {
  test("of the parts of a page: all are there", () => {
    const told = pages.map((page) => {
      const { personas, stages, stakeholders, sources, about } = { ...Object(page) };
      return [personas, stages, stakeholders, sources, about];
    });
    expect(unnamed(told, "What a page gets")).toEqual([]);
  });

  test("of a journey: all are there", () => {
    expect(unnamed(journeys, "The journey")).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchema } from "../../src/format/json-schema.ts";
import { packageRoot } from "../../src/package-root.ts";
import { templateFiles } from "../../src/templates/template-files.ts";
import { templateFunctionNames } from "../../src/templates/template-functions.ts";
import { PALETTE_KEYS } from "../../src/theme/theme.ts";
import { VIEW_MODEL_VERSION } from "../../src/views/picture.ts";
import { drawn } from "../support/drawn.ts";
import { fullJourneys } from "./full-journeys.ts";
import { codeIn, headingLinks, namesIn, README, section, tableRows } from "./readme.ts";

// What templates/README.md says of the parts that ship, compared with those parts.
const FOLDER = path.join(packageRoot(), "templates");
const PARTIALS = templateFiles(path.join(FOLDER, "partials"));
const MAP_FILES = [
  ...readdirSync(FOLDER)
    .filter((name) => /\.svg\.hbs$/u.test(name) && !/^(themes|sheet)\./u.test(name))
    .map((name) => path.join(FOLDER, name)),
  ...[...PARTIALS]
    .filter(([name]) => !/^(page|report|themes|views)\//u.test(name))
    .map(([, file]) => file),
];
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

test("every function is listed, and no other", () => {
  expect(sorted(namesIn("Functions"))).toEqual(sorted(templateFunctionNames));
});

test("every partial is listed, and no other", () => {
  const groups = [
    "Everywhere",
    "The other pictures' parts",
    "The map's parts",
    "The lanes",
    "The web page's parts",
    "The sheet of themes",
    "The report's parts",
  ];
  expect(sorted(groups.flatMap(namesIn))).toEqual(sorted(PARTIALS.keys()));
});

test("every colour and every other key of a theme is listed, and no other", () => {
  const { properties } = jsonSchema("theme");
  const keys = [...PALETTE_KEYS, ...Object.keys({ ...Object(properties) })];
  expect(sorted(namesIn("Theme files"))).toEqual(sorted(keys));
});

test("every kind of words is listed, and no other", () => {
  const english = parse(readFileSync(path.join(FOLDER, "locales", "en.yaml"), "utf8"));
  expect(namesIn("Words")).toEqual(Object.keys(english));
});

test("every data attribute of the map is listed, and no other", () => {
  const markup = MAP_FILES.map((file) => readFileSync(file, "utf8")).join("\n");
  const attributes = [...markup.matchAll(/\bdata-[a-z]+(?==)/gu)].map(([name]) => name);
  const listed = namesIn("Ids and data attributes").filter((name) => name.startsWith("data-"));
  expect(sorted(listed)).toEqual(sorted(attributes));
});

test("every id of the map is listed, and each of those listed is there", async () => {
  const drawings = await Promise.all((await fullJourneys()).map((journey) => drawn(journey)));
  const ids = drawings.flatMap(({ view, wholeSvg }) =>
    [...wholeSvg().matchAll(/\sid="([^"]+)"/gu)].map(([, id = ""]) =>
      id.replace(view.id, "{{id}}"),
    ),
  );
  const listed = namesIn("Ids and data attributes").filter((name) => name.startsWith("{{id}}"));
  const matches = (name: string, id: string) =>
    /-[A-Z]+$/u.test(name) ? id.startsWith(name.replace(/[A-Z]+$/u, "")) : id === name;
  expect(ids.filter((id) => !listed.some((name) => matches(name, id)))).toEqual([]);
  expect(listed.filter((name) => !ids.some((id) => matches(name, id)))).toEqual([]);
});

test("every class with a style is listed, and no other", () => {
  const css = ["map/style", "map/palette", "map/change-colors", "map/pattern"].map((name) =>
    readFileSync(PARTIALS.get(name) ?? "", "utf8").replaceAll("{{@index}}", "0"),
  );
  const rules = [...css.join("\n").matchAll(/^#\{\{.*(?= \{)/gmu)].map(([rule]) => rule);
  const classes = rules.flatMap((rule) =>
    [...rule.replaceAll(/\{\{.*?\}\}/gu, "").matchAll(/\.([a-z][\w-]*)/gu)].map(
      ([, name = ""]) => name,
    ),
  );
  const listed = tableRows(section("Style classes")).flatMap((row) => codeIn(row.join(" ")));
  expect(sorted(listed.filter((name) => /^[\w-]+$/u.test(name)))).toEqual(sorted(classes));
});

test("the version is that of the view-model", () => {
  expect(section("The view-model")).toContain(`**version ${VIEW_MODEL_VERSION}**`);
});

describe("its links", () => {
  test("lead to headings", () => {
    const links = [...README.matchAll(/\]\((#[^)]*)\)/gu)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !headingLinks().includes(link))).toEqual([]);
  });
});

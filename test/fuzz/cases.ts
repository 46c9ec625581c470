import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { isPlainObject } from "../../src/format/shapes.ts";
import { packageRoot } from "../../src/package-root.ts";
import { randomJourney } from "../support/random/journey.ts";
import type { FontCase } from "./font-case.ts";
import { anyString } from "./hostile-values.ts";
import { mutated, mutation } from "./mutations.ts";
import { edited, textEdit } from "./text-edits.ts";

export type Kind = "journey" | "persona" | "theme" | "config" | "locale";

/** A file that may be wrong in any way. */
export interface TextCase {
  kind: Kind;
  text: string;
}

export type Case = TextCase | FontCase;

const JOURNEYS = [
  "test/fixtures/everything/maps/small.journey.yaml",
  "test/fixtures/everything/maps/everything.journey.yaml",
  "test/views/page/sample.journey.yaml",
  "templates/starter.journey.yaml",
  "examples/broadband-outage-support.journey.yaml",
  "examples/car-rental.journey.yaml",
  "examples/home-furniture-store.journey.yaml",
  "examples/hr-software-purchase.journey.yaml",
  "examples/parental-leave-benefit.journey.yaml",
];

const OTHERS: [Kind, string][] = [
  ["persona", "examples/personas/cfo.persona.yaml"],
  ["theme", "templates/themes/default.theme.yaml"],
  ["theme", "templates/themes/mono.theme.yaml"],
  ["config", "test/fixtures/everything/journeymap.config.yaml"],
];

/** All that a config can say. */
const CONFIG = `
journeymap: 1
formats: [html, pdf]
outDir: out
template: report
theme: dark
lang: it
page: a3
fit: tiles
poster: a1
scale: 2
pdfStandard: a-2b
priority: (impact + severity) / effort
timeScale: true
jobs: 2
audience: client
audiences: { team: {}, client: { hide: { lanes: [backstage], fields: [owner, pains.whys] } } }
`;

function textOf(file: string): string {
  return readFileSync(path.join(packageRoot(), file), "utf8");
}

/** Parts of a journey, an item of each of its lists: small files are quick to read. */
function slices(journey: unknown): unknown[] {
  return [0, 1, 2, 3, 5, 7].map((from) => slice(journey, from));
}

function slice(value: unknown, from: number): unknown {
  if (Array.isArray(value)) {
    return value.length === 0 ? [] : [slice(value[from % value.length], from)];
  }
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, slice(one, from)]));
}

interface Seed extends TextCase {
  data: unknown;
}

function seeds(): Seed[] {
  const journeys = JOURNEYS.flatMap((file): Seed[] => {
    const data: unknown = parse(textOf(file));
    return slices(data).map((part) => ({ kind: "journey", data: part, text: stringify(part) }));
  });
  const others = OTHERS.map(([kind, file]): Seed => {
    const text = textOf(file);
    return { kind, text, data: parse(text) };
  });
  const config: Seed = { kind: "config", text: CONFIG, data: parse(CONFIG) };
  const english = textOf("templates/locales/en.yaml");
  const locale: Seed = { kind: "locale", text: english, data: parse(english) };
  return [...journeys, ...others, config, locale];
}

/** JSON is YAML too, and quicker to make; it has no NaN. */
function written(data: unknown, asJson: boolean): string {
  const text: string | undefined = asJson ? JSON.stringify(data) : stringify(data);
  return text ?? "";
}

/** Wrong and right files of every kind but fonts, which take longer. */
export function anyTextCase(): fc.Arbitrary<TextCase> {
  const all = seeds();
  const seed = fc.constantFrom(...all);
  const wrongData = fc
    .tuple(seed, fc.array(mutation, { minLength: 1, maxLength: 6 }), fc.nat(9))
    .map(([{ kind, data }, mutations, way]) => ({
      kind,
      text: written(mutated(data, mutations), way > 1),
    }));
  const wrongText = fc
    .tuple(seed, fc.array(textEdit, { minLength: 1, maxLength: 4 }))
    .map(([{ kind, text }, edits]) => ({ kind, text: edited(text, edits) }));
  const random = randomJourney.map((text): TextCase => ({ kind: "journey", text }));
  const noise = anyString(200).map((text): TextCase => ({ kind: "journey", text }));
  return fc.oneof(
    { weight: 60, arbitrary: wrongData },
    { weight: 35, arbitrary: wrongText },
    { weight: 2, arbitrary: random },
    { weight: 3, arbitrary: noise },
  );
}

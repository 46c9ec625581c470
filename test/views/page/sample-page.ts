import { readFileSync } from "node:fs";
import type { Journey } from "../../../src/journey/journey.ts";
import { readLocale } from "../../../src/locale/read-locale.ts";
import { readViewerScript } from "../../../src/templates/viewer-script.ts";
import { type PageView, pageView } from "../../../src/views/page/page.ts";
import type { Telling } from "../../../src/views/page/telling.ts";
import { drawn, journeyOf } from "../../support/drawn.ts";

/** A journey that says everything the format can say. */
export function sampleJourney(): Promise<Journey> {
  const name = "sample.journey.yaml";
  return journeyOf(readFileSync(new URL(name, import.meta.url), "utf8"), name);
}

export async function sampleTelling(): Promise<Telling> {
  const journey = await sampleJourney();
  return { journey, words: await readLocale(journey.lang), mapId: "map-bike-en" };
}

export interface SamplePage {
  view: PageView;
  html: string;
}

/** The page of a journey as the program makes it, in the default theme. */
export async function pageOf(journey: Journey): Promise<SamplePage> {
  const { words, theme, formula, templates, view: map, wholeSvg } = await drawn(journey);
  const svg = wholeSvg();
  const script = readViewerScript();
  const view = pageView(journey, { words, theme, formula, map, svg, script });
  return { view, html: templates.render("page.html", view) };
}

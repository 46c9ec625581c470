import { fileURLToPath } from "node:url";
import { drawJourney } from "../../../src/commands/render/drawing.ts";
import type { Journey } from "../../../src/journey/journey.ts";
import { readJourney } from "../../../src/journey/read-journey.ts";
import { readLocale } from "../../../src/locale/read-locale.ts";
import { readViewerScript } from "../../../src/templates/viewer-script.ts";
import { builtInTheme } from "../../../src/theme/built-in-theme.ts";
import { type PageView, pageView } from "../../../src/views/page/page.ts";
import type { Telling } from "../../../src/views/page/telling.ts";

const FILE = fileURLToPath(new URL("sample.journey.yaml", import.meta.url));

/** A journey that says everything the format can say. */
export async function sampleJourney(): Promise<Journey> {
  const { journey, diagnostics } = await readJourney({ file: FILE }, { cwd: import.meta.dirname });
  if (!journey) throw new Error(JSON.stringify(diagnostics));
  return journey;
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
  const theme = builtInTheme("default");
  if (!theme) throw new Error("The default theme is missing.");
  const drawing = await drawJourney(journey, { theme, template: { kind: "map" }, fontFolders: [] });
  const view = pageView(journey, {
    words: drawing.words,
    theme,
    map: drawing.view,
    svg: await drawing.wholeSvg(),
    script: readViewerScript(),
  });
  return { view, html: drawing.templates.render("page.html", view) };
}

import { reportHtml } from "../../../src/commands/render/report-html.ts";
import { reportPictures } from "../../../src/commands/render/report-pictures.ts";
import type { Journey } from "../../../src/journey/journey.ts";
import { readLocale } from "../../../src/locale/read-locale.ts";
import { type ReportView, reportView } from "../../../src/views/report/report.ts";
import { drawn, exampleJourney } from "../../support/drawn.ts";

export const words = await readLocale("en");

/** The view of a journey as the command makes it. */
export async function viewOf(journey: Journey): Promise<ReportView> {
  const drawing = await drawn(journey);
  const { theme, view, formula, words: ownWords } = drawing;
  const pictures = reportPictures(drawing);
  return reportView(journey, {
    words: ownWords,
    theme,
    direction: "ltr",
    formula,
    map: view.map,
    pictures,
  });
}

export async function htmlOf(journey: Journey): Promise<string> {
  return reportHtml(await drawn(journey));
}

const examples = new Map<string, Promise<string>>();

/** The report of an example, made once. */
export function exampleHtml(name: string): Promise<string> {
  const known = examples.get(name) ?? exampleJourney(name).then(htmlOf);
  examples.set(name, known);
  return known;
}

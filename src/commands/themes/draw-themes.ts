import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Journey } from "../../journey/journey.ts";
import { readJourney } from "../../journey/read-journey.ts";
import { pdfOfSvg } from "../../output/pdf.ts";
import { pngOfSvg } from "../../output/png.ts";
import { packageRoot } from "../../package-root.ts";
import { readIcons } from "../../templates/icons.ts";
import { createTemplates, type Templates } from "../../templates/templates.ts";
import { fontFaces } from "../../text/font-faces.ts";
import type { UsedFont } from "../../text/text.ts";
import type { ThemeDraft } from "../../views/themes/draft.ts";
import { themeSheet } from "../../views/themes/sheet.ts";
import { drawJourney } from "../render/drawing.ts";
import type { NamedTheme } from "./all-themes.ts";
import { mergedFonts } from "./merged-fonts.ts";
import type { SheetRequest } from "./sheet-request.ts";

/** Pixels for one px of the sheet. */
const SCALE = 2;

/** All themes on one sheet, each with a small map that is drawn in it. */
export async function drawThemes(
  themes: readonly NamedTheme[],
  { format, lang }: SheetRequest,
  cwd: string,
): Promise<Uint8Array | string> {
  const templates = await createTemplates({ icons: readIcons() });
  const drafts: ThemeDraft[] = [];
  for (const [index, named] of themes.entries()) {
    const sample = await sampleJourney(`theme-${index + 1}`);
    drafts.push(await draftOf(named, { ...sample, lang }, templates, cwd));
  }
  const view = themeSheet(drafts);
  const fonts = mergedFonts(drafts.flatMap(({ text }) => text.usedFonts()));
  const svg = (faces: string) => templates.render("themes.svg", { ...view, fontFaces: faces });
  switch (format) {
    case "svg":
      return svg(fontFaces(fonts));
    case "html":
      return templates.render("themes.html", { ...view, svg: svg(fontFaces(fonts)) });
    case "png":
      return pngOfSvg({ svg: svg(""), fonts: filesOf(fonts), scale: SCALE });
    case "pdf":
      return pdfOfSvg({
        ...{ svg: svg(""), width: view.width, height: view.height, fonts: filesOf(fonts) },
        ...{ title: view.title, authors: [], lang, keywords: [], alternative: view.title },
        ...{ standards: [], links: [] },
      });
  }
}

/** The journey that `init` writes, with something of nearly every kind. */
async function sampleJourney(id: string): Promise<Journey> {
  const file = path.join(packageRoot(), "templates", "starter.journey.yaml");
  const name = path.basename(file);
  const { journey } = await readJourney(
    { text: await readFile(file, "utf8"), name },
    { cwd: packageRoot() },
  );
  if (!journey) throw new Error(`${name}, which ships, cannot be read.`);
  return { ...journey, id };
}

async function draftOf(
  { name, theme }: NamedTheme,
  journey: Journey,
  templates: Templates,
  cwd: string,
): Promise<ThemeDraft> {
  const { view, words, text, bareSvg } = await drawJourney(journey, {
    theme,
    templates,
    template: { kind: "map" },
    fontFolders: [cwd, packageRoot()],
  });
  return { name, theme, journey, view, words, text, picture: bareSvg() };
}

function filesOf(fonts: readonly UsedFont[]): string[] {
  return [...new Set(fonts.map(({ file }) => file))];
}

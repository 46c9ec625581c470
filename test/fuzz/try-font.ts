import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { failureOf } from "../../src/commands/failure.ts";
import { asHtml } from "../../src/commands/render/as-html.ts";
import { asPdf } from "../../src/commands/render/as-pdf.ts";
import { drawJourney } from "../../src/commands/render/drawing.ts";
import { svgAsPng } from "../../src/commands/render/svg-as-png.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { packageRoot } from "../../src/package-root.ts";
import { readIcons } from "../../src/templates/icons.ts";
import { createTemplates } from "../../src/templates/templates.ts";
import { readTheme } from "../../src/theme/read-theme.ts";
import type { Theme } from "../../src/theme/theme.ts";
import { faultsOfDiagnostic, faultsOfPicture, faultsOfReport } from "./invariants.ts";

export interface FontTrial {
  /** What did not hold. */
  faults: string[];
  reached: "refused" | "drawn" | "painted";
}

/** ms of processor time that all of it may take. */
const MOST_TIME = 10_000;
const THEME = "journeymap: 1\nfont: { files: { regular: font.ttf } }\n";
const JOURNEY = `journeymap: 1
title: Offer & fly to Tallinn
personas: [{ name: Ana, quote: שלום AVAToffice }]
stages:
  - { name: Affiliate, emotion: 1, pains: x, actions: [fi ffl 1/2, AWAY], goal: "{}[]" }
  - { name: שלב, emotion: -1, opportunities: y, thoughts: A longer sentence that has to be broken }
`;
const templates = await createTemplates({ icons: readIcons() });

/**
 * Draws a map with a font, as the program does. Nothing may be thrown for it but what the program
 * tells in a message.
 *
 * @param paints whether it is painted, too
 */
export async function tryFont(bytes: Uint8Array, paints: boolean): Promise<FontTrial> {
  const folder = mkdtempSync(path.join(tmpdir(), "journeymap-"));
  const begun = process.cpuUsage().user;
  try {
    writeFileSync(path.join(folder, "font.ttf"), bytes);
    const text = { text: THEME, name: "a.theme.yaml" };
    const { theme, diagnostics, sources } = await readTheme(text, { cwd: folder, root: folder });
    const faults = [
      ...diagnostics.flatMap((one) => faultsOfDiagnostic(one, sources.get(one.file))),
      ...faultsOfReport(diagnostics, sources),
    ];
    if (!theme) return { faults, reached: "refused" };
    const trial = await draw(theme, paints);
    const taken = Math.round((process.cpuUsage().user - begun) / 1000);
    const late = taken > MOST_TIME ? [`it took ${taken} ms`] : [];
    return { ...trial, faults: [...faults, ...trial.faults, ...late] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function draw(theme: Theme, paints: boolean): Promise<FontTrial> {
  const { journey } = await readJourney({ text: JOURNEY, name: "a" }, { cwd: packageRoot() });
  if (!journey) throw new Error("The journey is wrong.");
  try {
    const drawing = await drawJourney(journey, {
      ...{ theme, templates, template: { kind: "map" }, fontFolders: [packageRoot()] },
    });
    const faults = faultsOfPicture(drawing.wholeSvg());
    if (!paints) return { faults, reached: "drawn" };
    await asHtml(drawing);
    await svgAsPng(drawing.bareSvg(), drawing, 0.3);
    await asPdf(drawing, { standards: [] });
    return { faults, reached: "painted" };
  } catch (error) {
    // What the program has a message for is no stack trace.
    const { trace } = failureOf(error, packageRoot());
    return { faults: trace === undefined ? [] : [trace], reached: "refused" };
  }
}

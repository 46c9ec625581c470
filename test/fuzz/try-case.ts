import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { asHtml } from "../../src/commands/render/as-html.ts";
import { drawJourney } from "../../src/commands/render/drawing.ts";
import { reportHtml } from "../../src/commands/render/report-html.ts";
import type { Journey } from "../../src/journey/journey.ts";
import { readConfig } from "../../src/journey/read-config.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { readPersona } from "../../src/journey/read-persona.ts";
import type { ReadResult } from "../../src/journey/read-result.ts";
import { LocaleError } from "../../src/locale/locale-error.ts";
import { readLocale } from "../../src/locale/read-locale.ts";
import { packageRoot } from "../../src/package-root.ts";
import { readIcons } from "../../src/templates/icons.ts";
import { createTemplates } from "../../src/templates/templates.ts";
import { builtInTheme } from "../../src/theme/built-in-theme.ts";
import { readTheme } from "../../src/theme/read-theme.ts";
import type { Theme } from "../../src/theme/theme.ts";
import type { Case, TextCase } from "./cases.ts";
import { fontBytes } from "./font-case.ts";
import { faultsOfDiagnostic, faultsOfPicture, faultsOfReport } from "./invariants.ts";
import { tryFont } from "./try-font.ts";

/** ms of processor time that one file may take. */
const MOST_TIME = { read: 3_000, drawn: 10_000 };

export interface Trial {
  /** What did not hold. */
  faults: string[];
  /** How far the file came. */
  reached: "refused" | "read" | "drawn" | "painted";
}

/** What is done with the files that are right: some are drawn, few are painted; all is read. */
export interface Depth {
  reports(): boolean;
  draws(): boolean;
  paints(): boolean;
}

const CWD = path.join(packageRoot(), "examples");
const templates = await createTemplates({ icons: readIcons() });

/** Does with a file what the program does. Nothing may be thrown for it. */
export async function tryCase(one: Case, depth: Depth): Promise<Trial> {
  return one.kind === "font" ? tryFont(fontBytes(one), depth.paints()) : tryText(one, depth);
}

async function tryText({ kind, text }: TextCase, depth: Depth): Promise<Trial> {
  const options = { cwd: CWD, root: CWD };
  const name = `case.${kind}.yaml`;
  const begun = processorTime();
  if (kind === "locale") return tryLocale(text);
  const readers = {
    journey: readJourney,
    persona: readPersona,
    theme: readTheme,
    config: readConfig,
  };
  const result = await readers[kind]({ text, name }, options);
  const faults = [
    ...faultsOfReading(result, depth.reports()),
    ...late("reading", begun, MOST_TIME.read),
  ];
  const journey = "journey" in result ? result.journey : undefined;
  const theme = "theme" in result ? result.theme : undefined;
  const isRight = result.diagnostics.every(({ severity }) => severity !== "error");
  if (!isRight || !depth.draws() || !(journey || theme)) {
    return { faults, reached: isRight ? "read" : "refused" };
  }
  return draw(journey ?? (await smallJourney()), theme ?? usualTheme(), depth.paints(), faults);
}

function faultsOfReading({ diagnostics, sources }: ReadResult, reports: boolean): string[] {
  return [
    ...diagnostics.flatMap((one) => faultsOfDiagnostic(one, sources.get(one.file))),
    ...(reports ? faultsOfReport(diagnostics, sources) : []),
    ...("polluted" in {} ? ["the prototype of objects was changed"] : []),
  ];
}

function late(what: string, begun: number, most: number): string[] {
  const taken = processorTime() - begun;
  return taken > most ? [`${what} took ${Math.round(taken)} ms`] : [];
}

/** ms; the clock on the wall goes on while others work. */
function processorTime(): number {
  return process.cpuUsage().user / 1000;
}

function usualTheme(): Theme {
  const theme = builtInTheme("default");
  if (!theme) throw new Error("Build first.");
  return theme;
}

async function smallJourney(): Promise<Journey> {
  const text = "journeymap: 1\ntitle: T\nstages: [{ name: A, emotion: 1, pains: x, actions: y }]\n";
  const { journey } = await readJourney({ text, name: "small" }, { cwd: CWD, root: CWD });
  if (!journey) throw new Error("The small journey is wrong.");
  return journey;
}

async function draw(
  journey: Journey,
  theme: Theme,
  paints: boolean,
  faults: string[],
): Promise<Trial> {
  const begun = processorTime();
  const drawing = await drawJourney(journey, {
    ...{ theme, templates, template: { kind: "map" }, fontFolders: [packageRoot()] },
    timeScale: true,
  });
  const svg = drawing.bareSvg();
  faults.push(...faultsOfPicture(svg));
  if (paints) {
    const painter = new Resvg(svg, { font: { loadSystemFonts: false } });
    if (!(painter.width > 0 && painter.height > 0)) faults.push("a picture of no size");
    faults.push(...faultsOfPage(await asHtml(drawing)), ...faultsOfPage(reportHtml(drawing)));
  }
  faults.push(...late("drawing", begun, MOST_TIME.drawn));
  return { faults, reached: paints ? "painted" : "drawn" };
}

function faultsOfPage(html: string): string[] {
  return html.endsWith("</html>\n") ? [] : ["half a page"];
}

/** Words of the user's own are a folder of files. */
async function tryLocale(text: string): Promise<Trial> {
  const folder = mkdtempSync(path.join(tmpdir(), "journeymap-"));
  try {
    writeFileSync(path.join(folder, "en.yaml"), text);
    await readLocale("en", folder);
    return { faults: [], reached: "read" };
  } catch (error) {
    if (!(error instanceof LocaleError)) throw error;
    return { faults: [], reached: "refused" };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

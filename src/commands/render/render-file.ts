import type { Journey } from "../../journey/journey.ts";
import { isPersonaFile } from "../../source/file-kinds.ts";
import { colorNotes } from "../../theme/color-notes.ts";
import { failureOf } from "../failure.ts";
import { painIds } from "./chosen-pains.ts";
import { withChosenPersonas } from "./chosen-personas.ts";
import type { DrawingOptions } from "./drawing.ts";
import { fontFolders } from "./font-folders.ts";
import { type MadeFiles, mapFiles, viewFiles } from "./made-files.ts";
import { missingGlyphWarnings } from "./missing-glyphs.ts";
import type { RenderOutcome } from "./outcome.ts";
import { withLaterState } from "./read-compared.ts";
import { readDrawable } from "./read-drawable.ts";
import type { RenderRun } from "./render-run.ts";
import { settleFile } from "./settle-file.ts";
import type { Studio } from "./studio.ts";
import { type RenderTask, STANDARD_OUTPUT } from "./targets.ts";
import { tellOfTimes } from "./time-scale.ts";
import { wordNotes } from "./word-notes.ts";

/** One input, all its outputs: read, drawn, written. Every failure is in the outcome. */
export async function renderFile(
  task: RenderTask,
  run: RenderRun,
  studio: Studio,
): Promise<RenderOutcome> {
  const outcome: RenderOutcome = {
    name: nameOf(task),
    diagnostics: [],
    sources: [],
    written: [],
    unchanged: [],
    outdated: [],
    notes: [],
  };
  const begun = Date.now();
  try {
    const { journey, readFiles } = await read(task, run, outcome);
    if (!journey) return outcome;
    const made = await makeFiles(journey, task, run, studio, outcome);
    const files = made.flatMap((one) => one.files);
    for (const { file, data } of files) {
      if (file === STANDARD_OUTPUT) outcome.data = Buffer.from(data);
      else await settleFile(file, data, run.settings.check, outcome);
    }
    const otherFonts = made.flatMap((one) => one.otherFonts);
    studio.cache?.remember(task, {
      outcome,
      begun,
      read: [...readFiles, ...otherFonts],
      otherFonts:
        otherFonts.length > 0 || made.some(({ missingGlyphs }) => missingGlyphs.length > 0),
      files,
    });
  } catch (error) {
    outcome.failure = failureOf(error, run.cwd);
  }
  return { ...outcome, sources: neededSources(outcome) };
}

/** A run over thousands of maps keeps no text of those that nothing is to be said of. */
function neededSources({ sources, diagnostics }: RenderOutcome): RenderOutcome["sources"] {
  const named = new Set(diagnostics.map(({ file }) => file));
  return sources.filter(([file]) => named.has(file));
}

/** As the user would name it, with the language where it is one of several. */
function nameOf({ input, lang }: RenderTask): string {
  return lang === undefined ? input.name : `${input.name} (${lang})`;
}

async function read(
  task: RenderTask,
  { settings, cwd }: RenderRun,
  outcome: RenderOutcome,
): Promise<{ journey: Journey | undefined; readFiles: string[] }> {
  const { hidden, personas } = settings;
  const result = await readDrawable(task, { cwd, lang: task.lang, hidden });
  // Who draws wants the picture; hints are for who checks.
  outcome.diagnostics.push(...result.diagnostics.filter(({ severity }) => severity !== "hint"));
  outcome.sources.push(...result.sources);
  if (settings.compare !== undefined) {
    return withLaterState(result, settings.compare, { settings, cwd }, outcome);
  }
  if (result.journey && settings.timeScale) tellOfTimes(result.journey, result, outcome);
  const journey = result.journey && withChosenPersonas(result.journey, personas);
  return { journey, readFiles: result.readFiles };
}

/** Everything is made before anything is written: a map comes out in all its formats or in none. */
async function makeFiles(
  journey: Journey,
  { input, targets }: RenderTask,
  { settings, theme, template, cwd, systemFolders }: RenderRun,
  { templates, printers }: Studio,
  outcome: RenderOutcome,
): Promise<MadeFiles[]> {
  const options: DrawingOptions = {
    theme,
    templates,
    template,
    formula: settings.priority,
    fontFolders: fontFolders(input, cwd),
    systemFolders,
    ...(settings.date === undefined ? {} : { date: settings.date }),
    lanesBy: settings.lanesBy,
    pains: painIds(journey, settings.pains),
    ...(settings.locales === undefined ? {} : { locales: settings.locales }),
    timeScale: settings.timeScale,
  };
  outcome.notes.push(...colorNotes(journey, theme), ...wordNotes(journey.lang, settings.locales));
  const { personaViews, viewsNamed } = settings;
  const asked = {
    ...settings,
    viewsNamed: isPersonaFile(input.file) ? personaViews.named : viewsNamed,
  };
  const made: MadeFiles[] = [];
  for (const view of new Set(targets.map((target) => target.view))) {
    const wanted = targets.filter((target) => target.view === view);
    made.push(
      view === "map"
        ? await mapFiles(journey, wanted, options, settings, printers)
        : await viewFiles(
            (await import("../../views/registry.ts")).VIEWS[view],
            ...([journey, wanted, options, asked, printers] as const),
          ),
    );
  }
  const missing = made.flatMap(({ missingGlyphs }) => missingGlyphs);
  outcome.notes.push(...made.flatMap(({ notes }) => notes));
  outcome.diagnostics.push(
    ...missingGlyphWarnings(missing, journey.file, outcome.sources),
    ...made.flatMap(({ diagnostics }) => diagnostics),
  );
  return made;
}

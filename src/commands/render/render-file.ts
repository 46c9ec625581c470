import type { Journey } from "../../journey/journey.ts";
import { readJourney } from "../../journey/read-journey.ts";
import { colorNotes } from "../../theme/color-notes.ts";
import { failureOf } from "../failure.ts";
import { withChosenPersonas } from "./chosen-personas.ts";
import type { DrawingOptions } from "./drawing.ts";
import { fontFolders } from "./font-folders.ts";
import { type MadeFiles, mapFiles, viewFiles } from "./made-files.ts";
import { missingGlyphWarnings } from "./missing-glyphs.ts";
import type { RenderOutcome } from "./outcome.ts";
import type { RenderRun } from "./render-run.ts";
import { settleFile } from "./settle-file.ts";
import type { Studio } from "./studio.ts";
import { type RenderTask, STANDARD_OUTPUT } from "./targets.ts";
import { tellOfTimes } from "./time-scale.ts";

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
  return outcome;
}

/** As the user would name it, with the language where it is one of several. */
function nameOf({ input, lang }: RenderTask): string {
  return lang === undefined ? input.name : `${input.name} (${lang})`;
}

async function read(
  { input, text, lang }: RenderTask,
  { settings, cwd }: RenderRun,
  outcome: RenderOutcome,
): Promise<{ journey: Journey | undefined; readFiles: string[] }> {
  const source = text === undefined ? { file: input.file } : { text, name: input.name };
  const { hidden, personas } = settings;
  const result = await readJourney(source, { cwd, lang, hidden });
  outcome.diagnostics.push(...result.diagnostics);
  outcome.sources.push(...result.sources);
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
    ...(settings.locales === undefined ? {} : { locales: settings.locales }),
    timeScale: settings.timeScale,
  };
  outcome.notes.push(...colorNotes(journey, theme));
  const made: MadeFiles[] = [];
  for (const view of settings.views) {
    const wanted = targets.filter((target) => target.view === view);
    made.push(
      view === "map"
        ? await mapFiles(journey, wanted, options, settings, printers)
        : await viewFiles(
            (await import("../../views/registry.ts")).VIEWS[view],
            ...([journey, wanted, options, settings, printers] as const),
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

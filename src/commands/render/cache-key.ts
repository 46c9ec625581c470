import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { hashOf } from "../../cache/hash.ts";
import { bundledInter } from "../../text/font-files.ts";
import type { RenderRun } from "./render-run.ts";
import type { RenderSettings } from "./settings.ts";

/**
 * What all maps of a run have in common: the program, what it runs on, what was asked for, and
 * the user's theme, templates and words.
 */
export function runKey({ settings, theme, template, browser }: RenderRun, build: string): string {
  const { node, icu = "", unicode = "" } = process.versions;
  return hashOf(
    JSON.stringify([build, node, icu, unicode, process.platform, process.arch]),
    JSON.stringify(asked(settings)),
    JSON.stringify([theme, template, browser ?? null]),
    ...fontsOf(theme).map((file) => readFileSync(file)),
    ...("file" in template ? [readFileSync(template.file)] : []),
    ...[settings.partials, settings.locales].flatMap((folder) => filesIn(folder)),
  );
}

/** The build knows its own. */
function fontsOf({ font: { family, files } }: RenderRun["theme"]): string[] {
  return family === bundledInter().family ? [] : Object.values(files);
}

/** All of the settings that can change what is made. */
function asked(settings: RenderSettings): Partial<RenderSettings> {
  const { output, outDir, jobs, quiet, check, cache, ...rest } = settings;
  return rest;
}

/** Names and contents of all files below a folder. */
function filesIn(folder: string | undefined): (string | Uint8Array)[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => [path.relative(folder, file), readFileSync(file)]);
}

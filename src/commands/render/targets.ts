import path from "node:path";
import { isPersonaFile } from "../../source/file-kinds.ts";
import { type FoundInput, STANDARD_INPUT } from "../../source/find-inputs.ts";
import type { DocumentInput } from "../../source/load-document.ts";
import { UsageError } from "../usage-error.ts";
import { isNumbered } from "./numbered-files.ts";
import type { Format, RenderSettings, Shown } from "./settings.ts";

/** Stands for standard output. */
export const STANDARD_OUTPUT = "-";

export interface Target {
  view: Shown;
  format: Format;
  /** Absolute path, or `-`. */
  file: string;
}

export interface RenderTask {
  input: FoundInput;
  /** Its file, or what came through standard input, when that is the input. */
  source: DocumentInput;
  /** The language to show; absent: that of the file. */
  lang?: string;
  targets: Target[];
}

/**
 * Says where each output of each input goes: the one file of `--output`; below `--out-dir`, as
 * the inputs lie below what was named; else beside the input.
 *
 * @throws UsageError when outputs would overwrite each other or cannot be told apart
 */
export function renderTasks(
  inputs: readonly FoundInput[],
  settings: RenderSettings,
  cwd: string,
): RenderTask[] {
  const { formats, output } = settings;
  const tasks = inputs.map((input) => ({
    input,
    source: { file: input.file },
    targets: viewsOf(input, settings).flatMap((view) =>
      formats.map((format) => ({
        view,
        format,
        file: targetFile(input, view, format, settings, cwd),
      })),
    ),
  }));
  const files = tasks.flatMap(({ targets }) => targets).length;
  if (output !== undefined && files > 1) {
    throw new UsageError(
      `--output names one file, but there are ${files} to write.`,
      "Use --out-dir for several maps, views or formats.",
    );
  }
  requireDistinct(tasks, cwd);
  requireFilesForPages(tasks, settings);
  requireInputsKept(tasks, cwd);
  return tasks;
}

function viewsOf({ file }: FoundInput, { views, personaViews }: RenderSettings): Shown[] {
  return isPersonaFile(file) ? personaViews.views : views;
}

function targetFile(
  input: FoundInput,
  view: Shown,
  format: Format,
  { output, outDir, template, formats, views, compare }: RenderSettings,
  cwd: string,
): string {
  if (output !== undefined) return output === STANDARD_OUTPUT ? output : path.resolve(cwd, output);
  const kind = template === "report" ? template : view;
  const states = compare === undefined ? "" : ".compare";
  const suffix = kind === "map" ? `${states}.${format}` : `${states}.${kind}.${format}`;
  if (outDir !== undefined) {
    return path.resolve(cwd, outDir, path.dirname(input.within), stem(input.within) + suffix);
  }
  if (input.file !== STANDARD_INPUT)
    return path.join(path.dirname(input.file), stem(input.file) + suffix);
  if (formats.length * views.length === 1) return STANDARD_OUTPUT;
  throw new UsageError(
    "Several formats or views of a map from standard input have no place to go.",
    "Name a folder with --out-dir, or ask for one.",
  );
}

/** `maps/onboarding.journey.yaml` → `onboarding`, `ana.persona.yaml` → `ana` */
function stem(file: string): string {
  return path.basename(file).replace(/(\.(journey|persona))?\.(ya?ml|json)$/iu, "");
}

function requireInputsKept(tasks: readonly RenderTask[], cwd: string): void {
  const inputs = new Set(tasks.map(({ input }) => input.file));
  for (const { file } of tasks.flatMap(({ targets }) => targets)) {
    if (file === STANDARD_OUTPUT || !inputs.has(file)) continue;
    throw new UsageError(
      `${path.relative(cwd, file)} is an input: the map would be written over it.`,
      "Choose another name for the output.",
    );
  }
}

/** Several files cannot be told apart on standard output. */
function requireFilesForPages(tasks: readonly RenderTask[], settings: RenderSettings): void {
  const targets = tasks.flatMap((task) => task.targets);
  const numbered = targets.find(
    ({ view, file, format }) =>
      view === "map" && file === STANDARD_OUTPUT && isNumbered(format, settings),
  );
  if (!numbered) return;
  throw new UsageError(
    `The pages of a map are a file each as ${numbered.format}, so they cannot go to standard output.`,
    "Name a file with --output, a folder with --out-dir, or use -f pdf, which holds all pages.",
  );
}

function requireDistinct(tasks: readonly RenderTask[], cwd: string): void {
  const seen = new Map<string, string>();
  for (const { input, targets } of tasks) {
    for (const { file } of targets) {
      const other = seen.get(file);
      if (other !== undefined) {
        throw new UsageError(
          `${other} and ${input.name} would both be written to ${path.relative(cwd, file)}.`,
          "Rename one of them, or render them one by one with --output.",
        );
      }
      seen.set(file, input.name);
    }
  }
}

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildId } from "../../cache/build-id.ts";
import { FileHashes, hashOf } from "../../cache/hash.ts";
import type { CacheRecord, MadeFile } from "../../cache/record.ts";
import { type CacheStore, openStore } from "../../cache/store.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type FoundInput, STANDARD_INPUT } from "../../source/find-inputs.ts";
import { fontsAtHand } from "../../text/fonts-at-hand.ts";
import { systemFontFiles } from "../../text/system-fonts.ts";
import { runKey } from "./cache-key.ts";
import { fontFolders } from "./font-folders.ts";
import type { RenderOutcome } from "./outcome.ts";
import type { RenderRun } from "./render-run.ts";
import { settleFile, stateOf } from "./settle-file.ts";
import { type RenderTask, STANDARD_OUTPUT } from "./targets.ts";

/** What was made of an input, for the next time. */
export interface Rendered {
  outcome: RenderOutcome;
  /** ms, when reading began */
  begun: number;
  /** Absolute paths of everything that was read for it, fonts of others than the theme's included. */
  read: readonly string[];
  /** Other fonts were needed than the theme's. */
  otherFonts: boolean;
  files: readonly { file: string; data: Uint8Array | string }[];
}

/** What earlier runs have made, by all that it came from. */
export interface RenderCache {
  /** The outcome of a task that nothing has changed for, its files in place; undefined where there is work to do. */
  recall(task: RenderTask): Promise<RenderOutcome | undefined>;
  remember(task: RenderTask, rendered: Rendered): void;
  /** Takes away what was not used for long. */
  prune(): void;
}

/** Undefined where nothing is to be kept, or nothing is known that would tell one build from another. */
export function openRenderCache(run: RenderRun): RenderCache | undefined {
  const { settings, cwd } = run;
  const build = buildId();
  if (settings.cache === undefined || build === undefined) return undefined;
  const store = openStore(settings.cache);
  const hashes = new FileHashes();
  const key = runKey(run, build);
  return {
    recall: (task) => recall(task, run, { store, hashes, key }),
    remember(task, rendered) {
      if (!isKept(task, rendered.outcome)) return;
      const record = recordOf(task, rendered, store, new FileHashes(), run);
      if (record) store.remember(taskKey(task, key, cwd), record);
    },
    prune: () => store.prune(Date.now()),
  };
}

/** What came through standard input or goes to standard output has no place to be looked up by. */
function isKept({ input, targets }: RenderTask, { failure, diagnostics }: RenderOutcome): boolean {
  if (input.file === STANDARD_INPUT || targets.some(({ file }) => file === STANDARD_OUTPUT))
    return false;
  return failure === undefined && diagnostics.every(({ severity }) => severity !== "error");
}

function taskKey({ input, lang, targets }: RenderTask, run: string, cwd: string): string {
  const folder = path.dirname(input.file);
  const wanted = targets.map(({ view, format, file }) => [
    view,
    format,
    path.relative(folder, file),
  ]);
  const place = path.relative(cwd, input.file);
  return hashOf(run, JSON.stringify([input.name, place, lang ?? null, wanted]));
}

interface Open {
  store: CacheStore;
  hashes: FileHashes;
  key: string;
}

async function recall(
  task: RenderTask,
  run: RenderRun,
  { store, hashes, key }: Open,
): Promise<RenderOutcome | undefined> {
  const { settings, cwd } = run;
  if (task.input.file === STANDARD_INPUT) return undefined;
  const record = store.recall(taskKey(task, key, cwd));
  if (!record || !isAsItWas(record, task, hashes, run)) return undefined;
  const outcome: RenderOutcome = {
    name: task.input.name,
    diagnostics: record.warnings,
    sources: sourcesOf(record.warnings, cwd),
    written: [],
    unchanged: [],
    outdated: [],
    notes: record.notes,
  };
  const folder = path.dirname(task.input.file);
  for (const made of record.made) {
    const file = path.resolve(folder, made.file);
    if (isAsWeLeftIt(file, made)) {
      outcome.unchanged.push(file);
      continue;
    }
    const data = store.contents(made.hash);
    if (data === undefined) return undefined;
    await settleFile(file, data, settings.check, outcome);
  }
  if (outcome.written.length > 0)
    store.remember(taskKey(task, key, cwd), withTimes(record, folder));
  return outcome;
}

/** The texts that warnings point into, as they still are. */
function sourcesOf(warnings: readonly Diagnostic[], cwd: string): RenderOutcome["sources"] {
  return [...new Set(warnings.map(({ file }) => file))].flatMap((name) => {
    const file = path.resolve(cwd, name);
    const source: [string, string] = [name, existsSync(file) ? readFileSync(file, "utf8") : ""];
    return [source];
  });
}

function withTimes(record: CacheRecord, folder: string): CacheRecord {
  const made = record.made.map((one) => ({
    ...one,
    ...modifiedOf(path.resolve(folder, one.file)),
  }));
  return { ...record, made };
}

function isAsItWas(
  { read, fonts }: CacheRecord,
  { input }: RenderTask,
  hashes: FileHashes,
  run: RenderRun,
): boolean {
  const folder = path.dirname(input.file);
  if (read.some(({ file, hash }) => hashes.of(folder, file) !== hash)) return false;
  return fonts === undefined || fonts === otherFontsFor(input, run);
}

/** What there is beside the theme's own fonts: packages, and fonts of this machine. */
function otherFontsFor(input: FoundInput, { cwd, systemFolders }: RenderRun): string {
  return hashOf(fontsAtHand(fontFolders(input, cwd)), ...systemFontFiles(systemFolders));
}

/** By its time and length, which spares reading it. */
function isAsWeLeftIt(file: string, { bytes, modified }: MadeFile): boolean {
  const found = modified === undefined ? undefined : stateOf(file);
  return found?.modified === modified && found?.bytes === bytes;
}

function recordOf(
  { input }: RenderTask,
  { outcome, begun, read, otherFonts, files }: Rendered,
  store: CacheStore,
  hashes: FileHashes,
  run: RenderRun,
): CacheRecord | undefined {
  const folder = path.dirname(input.file);
  const relative = (file: string) => path.relative(folder, file);
  // What was written to meanwhile may not be what was read.
  if (read.some((file) => (stateOf(file)?.modified ?? begun) >= begun)) return undefined;
  const was = read.map(relative).map((file) => ({ file, hash: hashes.of(folder, file) ?? "" }));
  return {
    read: was,
    ...(otherFonts ? { fonts: otherFontsFor(input, run) } : {}),
    made: files.map(({ file, data }) => ({
      file: relative(file),
      hash: store.keep(data),
      bytes: Buffer.byteLength(data),
      ...modifiedOf(file),
    })),
    warnings: outcome.diagnostics,
    notes: outcome.notes,
  };
}

function modifiedOf(file: string): { modified?: number } {
  const modified = stateOf(file)?.modified;
  return modified === undefined ? {} : { modified };
}

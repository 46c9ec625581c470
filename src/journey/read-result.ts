import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/sort.ts";
import type { ReadingLog } from "../source/load-document.ts";
import type { Hidden } from "./hidden.ts";
import type { Languages } from "./language.ts";

export interface ReadOptions {
  /** The folder the command runs in: names in messages count from it. */
  cwd: string;
  /** The folder that files and images it refers to may not leave. Default: the workspace. */
  root?: string | undefined;
  /** The language to show (BCP 47). Default: the file's own. */
  lang?: string | undefined;
  /** Languages that every text is to be there in. Default: the one that is shown. */
  languages?: Languages | undefined;
  /** What the journey is to be read without. */
  hidden?: Hidden | undefined;
}

/** @see ReadOptions */
export function languagesOf({ lang, languages }: ReadOptions): Languages {
  return languages ?? (lang === undefined ? [] : [lang]);
}

export interface ReadResult {
  /** What was found in all the files, in order: the file itself first. */
  diagnostics: Diagnostic[];
  /** The texts of the files, by the names that diagnostics use. */
  sources: ReadonlyMap<string, string>;
  /** Absolute paths of everything that was read. */
  readFiles: string[];
}

/** The end of every reading: the log, put in order. */
export function resultOf(log: ReadingLog, mainFile: string | undefined): ReadResult {
  return {
    diagnostics: sortDiagnostics(log.diagnostics, mainFile),
    sources: log.sources,
    readFiles: [...log.files],
  };
}

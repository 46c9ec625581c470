import path from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type FileProblem, readText } from "./read-text.ts";
import type { SourceDocument } from "./source-document.ts";
import { displayPath } from "./workspace.ts";

/**
 * A file on disk, or a text that came another way, with a name to call it by; or why nothing came
 * that could be read.
 */
export type DocumentInput =
  | { file: string }
  | { text: string; name: string }
  | { problem: FileProblem; name: string };

/** What was read on the way to a result: one log for a journey and all the files it uses. */
export class ReadingLog {
  readonly cwd: string;
  readonly diagnostics: Diagnostic[] = [];
  /** The texts of the files, by the names that diagnostics use. */
  readonly sources = new Map<string, string>();
  /** Absolute paths of everything that was read. */
  readonly files = new Set<string>();

  constructor(cwd: string) {
    this.cwd = cwd;
  }

  get hasErrors(): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
}

/** Reads a file and its YAML. What is wrong goes into the log; without a document all of it is. */
export async function loadDocument(
  input: DocumentInput,
  log: ReadingLog,
): Promise<SourceDocument | undefined> {
  if ("text" in input) {
    return understand({ name: input.name, folder: log.cwd, text: input.text }, log);
  }
  if ("problem" in input) {
    log.diagnostics.push(diagnosticOfFile(input.name, input.problem));
    return undefined;
  }
  const file = path.resolve(log.cwd, input.file);
  const name = displayPath(file, log.cwd);
  const read = await readText(file);
  if (read.problem) {
    log.diagnostics.push(diagnosticOfFile(name, read.problem));
    return undefined;
  }
  log.files.add(file);
  return understand({ name, file, folder: path.dirname(file), text: read.value }, log);
}

/** A diagnostic about a file as a whole. */
function diagnosticOfFile(name: string, problem: FileProblem): Diagnostic {
  return { ...problem, severity: "error", file: name };
}

function understand(
  source: Parameters<typeof parseYaml>[0],
  log: ReadingLog,
): SourceDocument | undefined {
  log.sources.set(source.name, source.text);
  const { document, diagnostics } = parseYaml(source);
  log.diagnostics.push(...diagnostics);
  return document;
}

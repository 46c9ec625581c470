import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ReadingLog } from "../source/load-document.ts";
import { readTable, type Table, type TableRow } from "../source/read-table.ts";
import { diagnosticAt, diagnosticOn, type Problem } from "../source/source-document.ts";
import { displayPath } from "../source/workspace.ts";
import { type Place, referenceKey } from "./place.ts";

/** Tables of answers that metrics refer to, read before the journey is put together. */
export class Tables {
  private readonly root: string;
  private readonly log: ReadingLog;
  private readonly read = new Map<string, Table>();

  constructor(root: string, log: ReadingLog) {
    this.root = root;
    this.log = log;
  }

  /** Reads one; what is wrong with it is told at the place that refers to it. */
  async load(reference: string | undefined, place: Place): Promise<void> {
    if (reference === undefined || this.get(reference, place)) return;
    const { document, path } = place;
    const { value, problem } = await readTable(reference, document.folder, this.root);
    if (problem) {
      this.log.diagnostics.push(diagnosticAt(document, path, problem));
    } else {
      this.read.set(referenceKey(reference, place), value);
      this.log.files.add(value.file);
      this.log.sources.set(this.nameOf(value), value.text);
    }
  }

  /** A table that was loaded; nothing when it could not be. */
  get(reference: string, place: Place): Table | undefined {
    return this.read.get(referenceKey(reference, place));
  }

  /** Tells what is wrong with a row where it stands, or with the table as a whole. */
  report(table: Table, row: TableRow | undefined, problem: Problem): void {
    this.log.diagnostics.push(this.diagnosticIn(table, row, problem));
  }

  private diagnosticIn(table: Table, row: TableRow | undefined, problem: Problem): Diagnostic {
    const { text, lineStarts } = table;
    const start = row && lineStarts[row.line - 1];
    const end = row && (lineStarts[row.line] ?? text.length + 1) - 1;
    const range = start === undefined || end === undefined ? undefined : { start, end };
    return diagnosticOn({ name: this.nameOf(table), lineStarts }, range, problem);
  }

  private nameOf({ file }: Table): string {
    return displayPath(file, this.log.cwd);
  }
}

import type { parse } from "csv-parse/sync";
import { limits } from "./limits.ts";
import { lineStarts } from "./line-starts.ts";
import { decodeText, type FileProblem, type Read, readBytes } from "./read-text.ts";
import { resolveInside } from "./workspace.ts";

/** A table that was read from a CSV file. */
export interface Table {
  /** Absolute path. */
  file: string;
  text: string;
  lineStarts: readonly number[];
  /** The first row: the names of the columns. */
  header: string[];
  /** All others that have something in them. */
  rows: TableRow[];
  /** Numbers may be written with a comma: it is not what parts the columns. */
  decimalComma: boolean;
}

export interface TableRow {
  cells: string[];
  /** Counts from 1 with the header, as spreadsheets do. */
  number: number;
  /** The line of the file that it ends in, counted from 1. */
  line: number;
}

const DELIMITERS = [",", ";", "\t"] as const;

const HELP =
  "A table of answers is a CSV file: names of columns in the first row, then a row each.";

/**
 * Reads a CSV file of the workspace: UTF-8, its columns parted by commas, semicolons or tabs, as
 * its first row is.
 *
 * @param reference as written in the file
 * @param folder of the file it is written in
 */
export async function readTable(
  reference: string,
  folder: string,
  root: string,
): Promise<Read<Table>> {
  const file = await resolveInside(reference, folder, root);
  if (file.problem) return { problem: inWordsOfTables(file.problem, reference) };
  const bytes = await readBytes(file.value, limits.tableBytes);
  const text = bytes.problem ? bytes : decodeText(bytes.value);
  if (text.problem) return { problem: inWordsOfTables(text.problem, reference) };
  // Most journeys have no table: what reads them is loaded when it is needed.
  const { parse: parseCsv } = await import("csv-parse/sync");
  return tableOf(file.value, text.value, reference, parseCsv);
}

function tableOf(
  file: string,
  text: string,
  reference: string,
  parseCsv: typeof parse,
): Read<Table> {
  const delimiter = delimiterOf(text);
  if (!hasFewCells(text, delimiter)) return unusable(`\`${reference}\` ${TOO_MANY}`, MANY_HELP);
  const lines: number[] = [];
  try {
    const records = parseCsv(text, {
      delimiter,
      trim: true,
      relax_column_count: true,
      on_record: (record: string[], { lines: line }) => {
        lines.push(line);
        return record;
      },
    });
    const [header = [], ...others] = records;
    const rows = others.flatMap((cells, index) =>
      cells.some((cell) => cell !== "")
        ? [{ cells, number: index + 2, line: lines[index + 1] ?? 0 }]
        : [],
    );
    const decimalComma = delimiter !== ",";
    return { value: { file, text, lineStarts: lineStarts(text), header, rows, decimalComma } };
  } catch (error) {
    if (!(error instanceof Error && "lines" in error)) throw error;
    return unusable(
      `Line ${error.lines} of \`${reference}\` cannot be read.`,
      "Is a quotation mark missing, or one too many? Inside a text in quotes it is written twice.",
    );
  }
}

const TOO_MANY = `has more than ${limits.tableCells} cells.`;
const MANY_HELP = "Keep only the columns that are needed, or part the answers into several files.";

/** Counted before it is read: a table of a few bytes can have millions of empty cells. */
function hasFewCells(text: string, delimiter: string): boolean {
  let cells = 0;
  for (const sign of [delimiter, "\n", "\r"]) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      cells += 1;
      if (cells > limits.tableCells) return false;
    }
  }
  return true;
}

/** What parts the columns of the first line: whatever stands there most often, quoted texts apart. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r?\n|\r/, 1);
  const bare = first.replaceAll(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((sign) => bare.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function unusable(message: string, help: string): { problem: FileProblem } {
  return { problem: { code: "table-unusable", message, help } };
}

function inWordsOfTables(problem: FileProblem, reference: string): FileProblem {
  switch (problem.code) {
    case "file-not-found":
      return {
        code: "table-not-found",
        message: `There is no file \`${reference}\`.`,
        help: "The path counts from the folder of the file it is written in.",
      };
    case "outside-workspace":
      return problem;
    default:
      return {
        code: "table-unusable",
        message: `\`${reference}\`: ${problem.message}`,
        help: problem.help ?? HELP,
      };
  }
}

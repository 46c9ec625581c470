import type { Loose } from "../format/check-shape.ts";
import type { MetricColumns, MetricEntry } from "../format/metric.ts";
import { nearest } from "../format/nearest.ts";
import { didYouMean, inTicks } from "../format/words.ts";
import type { Table } from "../source/read-table.ts";
import type { Problem } from "../source/source-document.ts";
import { defined } from "./defined.ts";
import { inside, type Place } from "./place.ts";

/** Places of the columns in the rows of a table; those that the metric does not use are absent. */
export interface Columns {
  answer: number;
  step?: number;
  persona?: number;
  date?: number;
}

/** The columns that are taken where the file names none. */
const USUAL = ["step", "persona", "date"] as const;

/** The places of a metric's columns; nothing, and diagnostics, when one is not there. */
export function surveyColumns(
  { columns: written }: Loose<MetricEntry>,
  place: Place,
  table: Table,
  report: (place: Place, problem: Problem) => void,
): Columns | undefined {
  const wanted: Loose<MetricColumns> = written ?? usualColumns(table);
  let complete = true;
  const find = (column: keyof Columns, name: string | undefined): number | undefined => {
    if (name === undefined) return undefined;
    const found = columnNamed(name, table);
    if (typeof found === "number") return found;
    const named = written?.[column] !== undefined;
    report(named ? inside(place, "columns", column) : inside(place, "source"), found);
    complete = false;
    return undefined;
  };
  const answer = find("answer", wanted.answer ?? "answer") ?? 0;
  const columns = defined({
    answer,
    step: find("step", wanted.step),
    persona: find("persona", wanted.persona),
    date: find("date", wanted.date),
  });
  return complete ? columns : undefined;
}

function usualColumns({ header }: Table): Loose<MetricColumns> {
  const there = header.map((column) => column.toLowerCase());
  return Object.fromEntries(
    USUAL.flatMap((column) => (there.includes(column) ? [[column, column]] : [])),
  );
}

/** The place of a column by its name, capitals apart; a problem when it is not there once. */
function columnNamed(name: string, { header }: Table): number | Problem {
  const same = (column: string) => column.toLowerCase() === name.toLowerCase();
  const found = header.filter(same);
  if (found.length === 1) return header.findIndex(same);
  if (found.length > 1) {
    return {
      code: "column-missing",
      message: `The table has ${found.length} columns \`${name}\`.`,
      help: "Give each column a name of its own.",
    };
  }
  const known = header.filter((column) => column !== "");
  return {
    code: "column-missing",
    message: `The table has no column \`${name}\`.`,
    help: didYouMean(nearest(name, known)) ?? `Its columns: ${inTicks(known, "and")}.`,
  };
}

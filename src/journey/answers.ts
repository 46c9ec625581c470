import { toIsoDate } from "../format/date.ts";
import { quoted } from "../format/words.ts";
import type { Table, TableRow } from "../source/read-table.ts";
import type { Problem } from "../source/source-document.ts";
import { notANumber, numberIn, outOfScale } from "./answer-number.ts";
import { defined } from "./defined.ts";
import type { Targets } from "./references.ts";
import type { Columns } from "./survey-columns.ts";
import type { SurveyMethod } from "./survey-method.ts";

/** One row of a table of answers. */
export interface Answer {
  value: number;
  step?: string;
  persona?: string;
  /** YYYY-MM-DD */
  day?: string;
}

export interface AnswerReading {
  method: SurveyMethod;
  columns: Columns;
  steps: Targets;
  personas: Targets;
  report: (row: TableRow | undefined, problem: Problem) => void;
}

/** Problems of one table that are told one by one. */
const MOST_TOLD = 5;

/** The answers of a table, and how many rows cannot be used, which are told of. An empty answer is none. */
export function answersIn(
  table: Table,
  reading: AnswerReading,
): { answers: Answer[]; wrong: number } {
  let wrong = 0;
  const answers = table.rows.flatMap((row): Answer[] => {
    const cells = new Cells(row, table);
    const answer = answerIn(cells, reading);
    if (cells.problems.length > 0) wrong += 1;
    if (wrong <= MOST_TOLD) for (const explain of cells.problems) reading.report(row, explain());
    return answer ? [answer] : [];
  });
  if (wrong > MOST_TOLD) {
    reading.report(undefined, {
      code: "table-unusable",
      message: `Of this table, ${wrong - MOST_TOLD} more rows cannot be used.`,
    });
  }
  return { answers, wrong };
}

function answerIn(
  cells: Cells,
  { method, columns, steps, personas }: AnswerReading,
): Answer | undefined {
  if (cells.text(columns.answer) === undefined) return undefined;
  const value = cells.number(columns.answer, method);
  const step = cells.id(columns.step, steps);
  const persona = cells.id(columns.persona, personas);
  const day = cells.day(columns.date);
  return value === undefined ? undefined : defined({ value, step, persona, day });
}

/** The cells of a row, and what is wrong with them: explained only where it is told. */
class Cells {
  readonly problems: (() => Problem)[] = [];
  private readonly row: TableRow;
  private readonly table: Table;

  constructor(row: TableRow, table: Table) {
    this.row = row;
    this.table = table;
  }

  text(column: number | undefined): string | undefined {
    return (column === undefined ? undefined : this.row.cells[column]) || undefined;
  }

  number(column: number, method: SurveyMethod): number | undefined {
    const text = this.text(column) ?? "";
    const value = numberIn(text, this.table.decimalComma);
    const problem = value === undefined ? notANumber(text) : outOfScale(value, method);
    if (problem) this.tell(column, () => problem);
    return value;
  }

  id(column: number | undefined, targets: Targets): string | undefined {
    const text = this.text(column);
    if (column === undefined || text === undefined) return undefined;
    const id = targets.find(text);
    if (id === undefined && targets.complete) this.tell(column, () => targets.problemWith(text));
    return id;
  }

  day(column: number | undefined): string | undefined {
    const text = this.text(column);
    if (column === undefined || text === undefined) return undefined;
    const day = toIsoDate(text);
    if (day === undefined) this.tell(column, () => notADay(text));
    return day;
  }

  private tell(column: number, explain: () => Problem): void {
    const where = `Row ${this.row.number}, column \`${this.table.header[column]}\`: `;
    this.problems.push(() => {
      const problem = explain();
      return { ...problem, message: where + uncapitalised(problem.message) };
    });
  }
}

function notADay(text: string): Problem {
  return {
    code: "wrong-value",
    message: `${quoted(text)} is not a day.`,
    help: "Write days as 2026-10-01.",
  };
}

function uncapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

import { type Column, endOf } from "./columns.ts";
import type { Setting } from "./setting.ts";

/** A line through the steps is drawn alike on two pages when each knows this many steps beyond its edge. */
const BEYOND = 2;

/**
 * The columns of one page, `from` up to but without `to`, moved so that the first begins at
 * `start`, px along the line of reading; their neighbours on other pages keep their distance.
 */
export function pageColumns(
  columns: readonly Column[],
  { from, to }: { from: number; to: number },
  start: number,
): Required<Pick<Setting, "columns" | "beside">> {
  const shift = start - (columns[from]?.start ?? 0);
  const moved = (first: number, end: number) =>
    columns
      .slice(Math.max(0, first), end)
      .map((column) => ({ ...column, index: column.index - from, start: column.start + shift }));
  return {
    columns: moved(from, to),
    beside: { before: moved(from - BEYOND, from), after: moved(to, to + BEYOND) },
  };
}

/** How far what runs through all steps reaches on this sheet, px along the line of reading. */
export interface Reach {
  start: number;
  end: number;
}

/** From the first column to the last; towards a page before or after, half of the way to its columns. */
export function reachOf({ columns, beside }: Pick<Setting, "columns" | "beside">): Reach {
  const [first, last] = [columns[0], columns.at(-1)];
  const [before, after] = [beside?.before.at(-1), beside?.after[0]];
  return {
    start: (first?.start ?? 0) - (first && before ? (first.start - endOf(before)) / 2 : 0),
    end: (last ? endOf(last) : 0) + (last && after ? (after.start - endOf(last)) / 2 : 0),
  };
}

/** True where the steps of a stage began on a page before. */
export function isContinued(setting: Pick<Setting, "columns" | "beside">, stageIndex: number) {
  return setting.beside?.before.at(-1)?.stageIndex === stageIndex;
}

/** True where the steps of a stage go on on the page after. */
export function goesOn(setting: Pick<Setting, "columns" | "beside">, stageIndex: number) {
  return setting.beside?.after[0]?.stageIndex === stageIndex;
}

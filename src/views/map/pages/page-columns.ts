import type { Run } from "../../../layout/runs.ts";
import type { Setting } from "../../../layout/setting.ts";
import { BASES, type Measure } from "./measure.ts";

/** px; wider columns would make a page of few steps look empty. */
const WIDEST_COLUMN = 460;

/** The columns of a page: how wide each is, and what was measured at a width not above it. */
export interface ColumnsOnPage {
  widths: number[];
  measured: Measure;
}

/**
 * Makes the columns of each page so wide that they fill it. A stage that is drawn to the scale of
 * time and goes on over several pages keeps its scale: those pages grow alike.
 *
 * @param room px that a page has for columns
 */
export function columnsOnPages(
  { columns, times }: Pick<Setting, "columns" | "times">,
  runs: readonly Run[],
  room: number,
  measure: (base: number) => Measure,
): ColumnsOnPage[] {
  const isScaled = (index: number) => times.has(columns[index]?.stageIndex ?? -1);
  const goesOn = ({ from }: Run) =>
    columns[from]?.stageIndex === columns[from - 1]?.stageIndex && isScaled(from);
  return alike(runs, goesOn).flatMap((together) => {
    const measured = measure(Math.min(...together.map((run) => widestBase(measure, run, room))));
    const growth = Math.min(...together.map((run) => growthOf(measured, run, room)));
    return together.map((run) => {
      const own = measured.widths.slice(run.from, run.to);
      const hasScale = own.some((_, place) => isScaled(run.from + place));
      const widths = hasScale
        ? own.map((width) => width * growth)
        : widened(own, (room - measured.widthOf(run)) / own.length);
      return { widths, measured };
    });
  });
}

/** Puts each run that goes on from the one before beside it. */
function alike(runs: readonly Run[], goesOn: (run: Run) => boolean): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && goesOn(run)) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function widestBase(measure: (base: number) => Measure, run: Run, room: number): number {
  let widest: number = BASES[0];
  for (const base of BASES) {
    if (base * (run.to - run.from) > room) break;
    if (measure(base).widthOf(run) <= room) widest = base;
  }
  return widest;
}

/** In proportion, so that what is drawn to scale stays so; not beyond the widest on the average. */
function growthOf({ widths, widthOf }: Measure, run: Run, room: number): number {
  const own = widths.slice(run.from, run.to);
  const sum = own.reduce((total, width) => total + width, 0);
  const full = 1 + (room - widthOf(run)) / sum;
  return Math.max(1, Math.min(full, (WIDEST_COLUMN * own.length) / sum));
}

/** All wider by the same. */
function widened(widths: readonly number[], extra: number): number[] {
  return widths.map((width) => Math.max(width, Math.min(width + extra, WIDEST_COLUMN)));
}

import { type Column, endOf } from "../../../layout/columns.ts";
import { cutIntoRuns, type Run } from "../../../layout/runs.ts";

/** Tells px from the start of a run's first column to the end of its last. */
export function widthOfRuns(columns: readonly Column[]) {
  return ({ from, to }: Run): number => {
    const [first, last] = [columns[from], columns[to - 1]];
    return first && last ? endOf(last) - first.start : 0;
  };
}

/**
 * Cuts the steps into `parts` pages of about the same width, none wider than `room`. Stages stay
 * whole; only a stage that is too wide for a page is cut between its steps.
 */
export function cutAcross(
  columns: readonly Column[],
  widthOf: (run: Run) => number,
  room: number,
  parts: number,
): Run[] | undefined {
  const tooWide = stagesWiderThan(columns, widthOf, room);
  const maySplit = (index: number) => {
    const [column, before] = [columns[index], columns[index - 1]];
    if (!column || !before || column.stageIndex !== before.stageIndex) return true;
    return tooWide.has(column.stageIndex);
  };
  return cutIntoRuns(columns.length, parts, (run) => {
    if (!maySplit(run.from) || !maySplit(run.to)) return Number.POSITIVE_INFINITY;
    const width = widthOf(run);
    // A single column wider than the page has no other place to go.
    return width > room && run.to - run.from > 1 ? Number.POSITIVE_INFINITY : width * width;
  });
}

function stagesWiderThan(
  columns: readonly Column[],
  widthOf: (run: Run) => number,
  room: number,
): Set<number> {
  const stages = new Map<number, Run>();
  for (const { stageIndex, index } of columns) {
    stages.set(stageIndex, { from: stages.get(stageIndex)?.from ?? index, to: index + 1 });
  }
  const wide = [...stages].filter(([, run]) => widthOf(run) > room);
  return new Set(wide.map(([stageIndex]) => stageIndex));
}

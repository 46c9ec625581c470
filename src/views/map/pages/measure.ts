import type { Lane } from "../../../lanes/lane.ts";
import { layColumns, stageSpans } from "../../../layout/columns.ts";
import { pageColumns } from "../../../layout/page-columns.ts";
import type { Run } from "../../../layout/runs.ts";
import type { Setting } from "../../../layout/setting.ts";
import { columnWidths } from "../column-widths.ts";
import { layGrid, type MapGrid } from "../grid.ts";
import { timeColumns } from "../time-columns.ts";
import { widthOfRuns } from "./across.ts";

/** What the journey takes on paper when its columns are as wide as `widths`, px at 1:1. */
export interface Measure {
  /** One a step. */
  widths: number[];
  /** The steps that are wider than the scale of time asks for. */
  wider: ReadonlySet<number>;
  widthOf(run: Run): number;
  /** One a stage: what stands over the lanes. */
  heads: number[];
  /** One a stage, and in it one a lane. */
  lanes: number[][];
}

/** The widths that the columns of a page are tried with, narrowest first. */
export const BASES = [160, 176, 192, 208, 224, 240, 264, 288, 320, 360, 400, 440] as const;

/**
 * Measures every stage by itself, with columns of the width `BASES[index]`; each width is measured
 * once, when it is first asked for.
 *
 * @param start px along the line of reading where the columns begin
 * @param most px that a column drawn to the scale of time may take
 */
export function measures(unplaced: Setting, lanes: readonly Lane[], start: number, most: number) {
  const made = new Map<number, Measure>();
  const widthsAt = (base: number) => {
    const usual = columnWidths(unplaced, lanes, base);
    return timeColumns(unplaced, usual, () => columnWidths(unplaced, lanes, BASES[0]), most);
  };
  return (base: number): Measure => {
    const known = made.get(base) ?? measure(unplaced, lanes, start, widthsAt(base));
    made.set(base, known);
    return known;
  };
}

function measure(
  unplaced: Setting,
  lanes: readonly Lane[],
  start: number,
  { widths, wider }: Pick<Measure, "widths" | "wider">,
): Measure {
  const columns = layColumns(unplaced, start, (index) => widths[index] ?? 0);
  const grids = stageSpans(columns).map((span) => {
    const own = columns.filter(({ stageIndex }) => stageIndex === span.index);
    const from = own[0]?.index ?? 0;
    const run = { from, to: from + own.length };
    const setting = { ...unplaced, ...pageColumns(columns, run, start) };
    // Without lanes the heads are at their highest: they tell what a lane elsewhere would tell.
    return {
      heads: layGrid(setting, [], { top: 0 }).heads,
      lanes: layGrid(setting, lanes, { top: 0 }),
    };
  });
  return {
    widths,
    wider,
    widthOf: widthOfRuns(columns),
    heads: grids.map(({ heads }) => heads.height),
    lanes: grids.map((grid) => heightsOf(grid.lanes)),
  };
}

/** px from the end of one lane to that of the next: a line of the blueprint belongs to the lane below. */
function heightsOf({ lanes, heads }: MapGrid): number[] {
  const ends = lanes.map(({ box }) => box.y + box.height);
  return ends.map((end, index) => end - (ends[index - 1] ?? heads.y + heads.height));
}

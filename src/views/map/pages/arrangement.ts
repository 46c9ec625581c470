import type { Column } from "../../../layout/columns.ts";
import type { Run } from "../../../layout/runs.ts";
import { GROUND_EDGE } from "../grid.ts";
import { cutDown } from "./down.ts";
import { BASES, type Measure } from "./measure.ts";
import { FOOT } from "./room.ts";

/** Which steps and lanes stand on a page; a page without is for what stands round the lanes. */
export interface PlannedPage {
  columns?: Run;
  lanes?: Run;
  header: boolean;
  footer: boolean;
  /** px left at its end */
  spare: number;
}

/** A journey cut into pages. */
export interface Arrangement {
  pages: PlannedPage[];
  /** px that each column takes on its page */
  widths: number[];
}

export interface Sheet {
  /** px at 1:1 */
  height: number;
  /** px from side to side for columns */
  room: number;
  /** px from the top to the stages on the first page, and on the others */
  header: number;
  running: number;
  /** px that the footer of the map takes */
  footer: number;
}

const WIDEST_COLUMN = 460;

/**
 * Puts each run of steps on pages, with as many lanes on each as there is room for. Undefined where
 * a lane is higher than a page.
 *
 * @param cover whether the header has a page of its own
 */
export function arranged(
  columns: readonly Column[],
  runs: readonly Run[],
  sheet: Sheet,
  measure: (base: number) => Measure,
  cover: boolean,
): Arrangement | undefined {
  const blocks = runs.map((run) => blockOf(columns, run, sheet.room, measure));
  const top = (first: boolean) => (first && !cover ? sheet.header : sheet.running);
  const cuts = cutDown(
    blocks.map(({ heights, heads }, index) => ({
      heights,
      roomOn: (page) => sheet.height - top(index === 0 && page === 0) - heads - GROUND_EDGE - FOOT,
    })),
  );
  const coverSpare = sheet.height - sheet.header - FOOT;
  if (!cuts || coverSpare < 0) return undefined;
  const shown = cuts.flatMap((cut, index) =>
    cut.map((onPage) => ({ columns: runs[index] ?? { from: 0, to: 0 }, ...onPage })),
  );
  const pages = [...(cover ? [{ spare: coverSpare }] : []), ...shown].map(
    (page, index): PlannedPage => ({ ...page, header: index === 0, footer: false }),
  );
  return { pages: withFooter(pages, sheet), widths: blocks.flatMap(({ widths }) => widths) };
}

/** The footer stands where there is room first, else on a page of its own. */
function withFooter(pages: readonly PlannedPage[], sheet: Sheet): PlannedPage[] {
  const place = pages.findIndex(({ spare }) => spare >= sheet.footer);
  if (place < 0) return [...pages, { header: false, footer: true, spare: sheet.height / 2 }];
  return pages.map((page, index) =>
    index === place ? { ...page, footer: true, spare: page.spare - sheet.footer } : page,
  );
}

/** Some steps, their columns as wide as a page allows, and how high their parts are then, px. */
function blockOf(
  columns: readonly Column[],
  run: Run,
  room: number,
  measure: (base: number) => Measure,
): { widths: number[]; heads: number; heights: number[] } {
  const measured = measure(widestBase(measure, run, room));
  const own = columns.slice(run.from, run.to);
  const stages = [...new Set(own.map(({ stageIndex }) => stageIndex))];
  const lanes = measured.lanes[0] ?? [];
  return {
    widths: stretched(measured, run, room),
    heads: Math.max(...stages.map((stage) => measured.heads[stage] ?? 0)),
    heights: lanes.map((_, lane) =>
      Math.max(...stages.map((stage) => measured.lanes[stage]?.[lane] ?? 0)),
    ),
  };
}

function widestBase(measure: (base: number) => Measure, run: Run, room: number): number {
  let widest: number = BASES[0];
  for (const base of BASES) {
    if (base * (run.to - run.from) > room) break;
    if (measure(base).widthOf(run) <= room) widest = base;
  }
  return widest;
}

/** The columns of a page, all wider by the same, so that together they fill it. */
function stretched({ widths, widthOf }: Measure, run: Run, room: number): number[] {
  const own = widths.slice(run.from, run.to);
  const extra = (room - widthOf(run)) / own.length;
  return own.map((width) => Math.max(width, Math.min(width + extra, WIDEST_COLUMN)));
}

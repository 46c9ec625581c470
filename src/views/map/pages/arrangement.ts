import type { Column } from "../../../layout/columns.ts";
import type { Run } from "../../../layout/runs.ts";
import type { Setting } from "../../../layout/setting.ts";
import { GROUND_EDGE } from "../grid.ts";
import { cutWithFooter, withFooter } from "./footer-page.ts";
import type { Measure } from "./measure.ts";
import { type ColumnsOnPage, columnsOnPages } from "./page-columns.ts";
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
  /** The columns that are wider than the scale of time asks for. */
  wider: ReadonlySet<number>;
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

/**
 * Puts each run of steps on pages, with as many lanes on each as there is room for. Undefined where
 * a lane is higher than a page.
 *
 * @param cover whether the header has a page of its own
 */
export function arranged(
  setting: Setting,
  runs: readonly Run[],
  sheet: Sheet,
  measure: (base: number) => Measure,
  cover: boolean,
): Arrangement | undefined {
  const onPages = columnsOnPages(setting, runs, sheet.room, measure);
  const blocks = onPages.map(({ measured }, index) =>
    heightsOf(setting.columns, runs[index] ?? { from: 0, to: 0 }, measured),
  );
  const top = (first: boolean) => (first && !cover ? sheet.header : sheet.running);
  const stacks = blocks.map(({ heights, heads }, index) => ({
    heights,
    roomOn: (page: number) =>
      sheet.height - top(index === 0 && page === 0) - heads - GROUND_EDGE - FOOT,
  }));
  const coverSpare = sheet.height - sheet.header - FOOT;
  const cut =
    coverSpare < 0
      ? undefined
      : cutWithFooter(stacks, cover ? coverSpare : undefined, sheet.footer);
  if (!cut) return undefined;
  const shown = cut.stacks.flatMap((onPages, index) =>
    onPages.map((onPage) => ({ columns: runs[index] ?? { from: 0, to: 0 }, ...onPage })),
  );
  const pages = [...(cover ? [{ spare: coverSpare }] : []), ...shown].map(
    (page, index): PlannedPage => ({ ...page, header: index === 0, footer: false }),
  );
  const more = { header: false, footer: true, spare: sheet.height / 2 };
  return {
    pages: withFooter(pages, cut.footer, sheet.footer, more),
    widths: onPages.flatMap(({ widths }) => widths),
    wider: widerOn(runs, onPages),
  };
}

/** How high the parts of some steps are, px. */
function heightsOf(
  columns: readonly Column[],
  run: Run,
  measured: Measure,
): { heads: number; heights: number[] } {
  const own = columns.slice(run.from, run.to);
  const stages = [...new Set(own.map(({ stageIndex }) => stageIndex))];
  const lanes = measured.lanes[0] ?? [];
  return {
    heads: Math.max(...stages.map((stage) => measured.heads[stage] ?? 0)),
    heights: lanes.map((_, lane) =>
      Math.max(...stages.map((stage) => measured.lanes[stage]?.[lane] ?? 0)),
    ),
  };
}

/** The steps that are wider than their time, each as wide as on its page. */
function widerOn(runs: readonly Run[], onPages: readonly ColumnsOnPage[]): ReadonlySet<number> {
  const wider = runs.flatMap(({ from, to }, index) =>
    [...(onPages[index]?.measured.wider ?? [])].filter((step) => step >= from && step < to),
  );
  return new Set(wider);
}

import type { Lane } from "../../../lanes/lane.ts";
import { lanesOf } from "../../../lanes/registry.ts";
import { layColumns } from "../../../layout/columns.ts";
import { pageColumns } from "../../../layout/page-columns.ts";
import type { Run } from "../../../layout/runs.ts";
import type { Setting } from "../../../layout/setting.ts";
import { pageOf } from "../../../locale/phrases.ts";
import type { PageContent } from "../description.ts";
import { layFooter, type MapFooter } from "../footer.ts";
import { GROUND_EDGE, layGrid, type MapGrid } from "../grid.ts";
import { layHeader } from "../header.ts";
import { nameColumnWidth } from "../lanes.ts";
import type { MapDraft, MapLayout } from "../layout.ts";
import { legendOf } from "../legend.ts";
import { MARGIN, titleSize } from "../sheet.ts";
import type { PlannedPage } from "./arrangement.ts";
import { type Paper, planPages } from "./plan.ts";
import { FOOT, HEAD_GAP, RUNNING_TITLE } from "./room.ts";
import { layFoot, layRunningHead } from "./running.ts";

/** A map on several pages, all of one size. */
export interface MapPages {
  /** Which of the papers it was laid out for. */
  paper: number;
  pages: MapPage[];
}

export interface MapPage {
  layout: MapLayout;
  content: PageContent;
}

/**
 * Lays the journey out on pages: as few as can be with text of a good size. What counts through
 * the whole map does so here too, and curves run on from page to page.
 *
 * @param papers what a page may be: one size, or one on its side and upright; pt
 */
export function layPages(draft: MapDraft, papers: readonly Paper[]): MapPages {
  const lanes = lanesOf(draft.journey);
  const frame = { width: 0, direction: draft.direction };
  const unplaced: Setting = {
    ...draft,
    frame,
    columns: layColumns(draft, 0, () => 0),
    titleSize: 0,
  };
  const start =
    MARGIN + (lanes.length > 0 ? nameColumnWidth(unplaced, lanes) + draft.spacing.name : 0);
  const plan = planPages(unplaced, lanes, start, papers);
  const columns = layColumns(draft, 0, (index) => plan.widths[index] ?? 0);
  const sheet = { ...frame, width: plan.width };
  const setting: Setting = { ...unplaced, frame: sheet, columns, titleSize: titleSize(plan.width) };
  const laid = plan.pages.map((page) => layPage(setting, lanes, start, page, plan.wider));
  const height = Math.max(plan.height, ...laid.map(({ bottom }) => bottom + FOOT));
  const pages = laid.map((page, index): MapPage => {
    const number = pageOf(draft.words, draft.journey.lang, index + 1, laid.length);
    const content = { ...contentOf(page, plan.pages[index]), number };
    return { layout: withFoot(page, height, number), content };
  });
  return { paper: plan.paper, pages };
}

interface LaidPage {
  setting: Setting;
  header: MapLayout["header"];
  grid: MapGrid;
  lanes: readonly Lane[];
  footer: MapFooter;
  bottom: number;
}

function contentOf({ setting, lanes }: LaidPage, planned: PlannedPage | undefined) {
  return {
    header: planned?.header ?? false,
    lanes: lanes.map((lane) => lane.title(setting.words)),
    steps: setting.columns.map(({ step }) => step),
    first: planned?.lanes?.from === 0,
  };
}

function layPage(
  whole: Setting,
  lanes: readonly Lane[],
  start: number,
  page: PlannedPage,
  wider: ReadonlySet<number>,
): LaidPage {
  const run = page.columns ?? { from: 0, to: 0 };
  const titled = page.header ? whole : { ...whole, titleSize: RUNNING_TITLE };
  const setting = { ...titled, ...pageColumns(whole.columns, run, start) };
  const header = page.header ? layHeader(setting, MARGIN) : layRunningHead(setting);
  const top = header.bottom + (page.header ? whole.spacing.part : HEAD_GAP);
  const shown = lanes.slice(page.lanes?.from ?? 0, page.lanes?.to ?? 0);
  const { bottom: gridBottom, ...grid } = page.columns
    ? layGrid(setting, shown, { top, all: lanes, wider: onPage(wider, run) })
    : emptyGrid(top);
  const scale = { scaled: setting.times.size > 0, wider: wider.size > 0 };
  const legend = legendOf(setting.journey, setting.words, lanes, scale);
  const bottom = gridBottom + (page.columns ? GROUND_EDGE : 0);
  const footer = page.footer
    ? layFooter(setting, bottom + whole.spacing.part, legend)
    : noFooter(bottom);
  return { setting, header, grid, lanes: shown, footer, bottom: footer.bottom };
}

/** Columns counted through the whole journey, counted from the first of a page. */
function onPage(columns: ReadonlySet<number>, { from }: Run): ReadonlySet<number> {
  return new Set([...columns].map((index) => index - from));
}

function emptyGrid(top: number): MapGrid & { bottom: number } {
  const box = { x: 0, y: top, width: 0, height: 0 };
  const none = {
    phases: [],
    grounds: [],
    changed: [],
    stages: [],
    times: [],
    steps: [],
    lanes: [],
  };
  return { ...none, names: box, heads: box, bottom: top };
}

function noFooter(top: number): MapFooter {
  return { top, legend: [], headings: [], lines: [], bottom: top };
}

function withFoot(
  { setting, header, grid, footer }: LaidPage,
  height: number,
  number: string,
): MapLayout {
  const foot = layFoot(setting, height, number);
  return {
    width: setting.frame.width,
    height,
    titleSize: setting.titleSize,
    header,
    ...grid,
    footer: { ...footer, lines: [...footer.lines, ...foot] },
  };
}

import type { Lane } from "../../../lanes/lane.ts";
import type { Column } from "../../../layout/columns.ts";
import type { Setting } from "../../../layout/setting.ts";
import { LEAST_READABLE } from "../../../layout/smallest-text.ts";
import { typeStyle } from "../../../layout/type-scale.ts";
import { layFooter } from "../footer.ts";
import { layHeader } from "../header.ts";
import { legendOf } from "../legend.ts";
import { MARGIN, titleSize } from "../sheet.ts";
import { cutAcross } from "./across.ts";
import { type Arrangement, arranged, type Sheet } from "./arrangement.ts";
import { isFooterAmid } from "./footer-page.ts";
import { BASES, type Measure, measures } from "./measure.ts";
import { HEAD_GAP } from "./room.ts";
import { layRunningHead } from "./running.ts";

/** A sheet of paper, pt. */
export interface Paper {
  width: number;
  height: number;
}

export interface PagesPlan extends Arrangement {
  /** Which of the papers. */
  paper: number;
  /** px of a page at 1:1 */
  width: number;
  height: number;
}

/** What stays the same however the journey is cut. */
interface Pieces {
  unplaced: Setting;
  lanes: readonly Lane[];
  columns: readonly Column[];
  /** px along the line of reading where columns begin */
  start: number;
  measure(base: number): Measure;
}

/** A paper, seen at a size of text. */
interface SizedPaper extends Sheet {
  paper: number;
  width: number;
}

/** pt of the smallest text: what is tried together, and one after the other where none of those will do. */
const TEXT_SIZES = [9, 8.5, 8, 7.5, 7.25, 7, 6.75, 6.5, 6.25, 6] as const;
const SMALLER = [5.5, 5, 4.5, 4, 3.5, 3, 2.5, 2, 1.5, 1, 0.5] as const;
/** pt; text under this size costs as another page does. */
const COMFORTABLE = 7;
/** So many more runs of steps than need be are tried: wider columns make lower lanes. */
const MORE_RUNS = 5;
/** In pages: how bad it is that a stage is cut, that a page is empty, that the footer is amid the pages. */
const SPLIT = 0.3;
const EMPTY = 0.5;
const AMID = 0.15;

/** The way to put a journey on pages that takes few of them, well filled, with text that reads well. */
export function planPages(
  unplaced: Setting,
  lanes: readonly Lane[],
  start: number,
  papers: readonly Paper[],
): PagesPlan {
  const { columns } = unplaced;
  const most = widestRoom(papers) - start - MARGIN;
  const pieces = {
    unplaced,
    lanes,
    columns,
    start,
    measure: measures(unplaced, lanes, start, most),
  };
  for (const sizes of [TEXT_SIZES, ...SMALLER.map((size) => [size])]) {
    const plans = sizes.flatMap((size) =>
      papers.flatMap((paper, index) => {
        const sized = sizedPaper(pieces, paper, index, size);
        return plansOn(pieces, sized).map((plan) => ({ plan, cost: costOf(pieces, plan, size) }));
      }),
    );
    const [best] = plans.sort((a, b) => a.cost - b.cost);
    if (best) return best.plan;
  }
  throw new Error("The paper is too small for any page.");
}

/** px from side to side of the widest paper, with the smallest text that reads well. */
function widestRoom(papers: readonly Paper[]): number {
  const scale = LEAST_READABLE / typeStyle("small", 400).size;
  return Math.max(...papers.map(({ width }) => width / scale));
}

/** In pages. */
function costOf({ columns }: Pieces, { pages, height }: PagesPlan, size: number): number {
  const cut = new Set(pages.flatMap(({ columns: run }) => (run ? [run.to] : [])));
  const splits = [...cut].filter((to) => columns[to]?.stageIndex === columns[to - 1]?.stageIndex);
  const empty = pages.reduce((sum, { spare }) => sum + spare, 0) / height;
  const amid = isFooterAmid(pages) ? AMID : 0;
  return (pages.length + splits.length * SPLIT + empty * EMPTY + amid) * discomfort(size);
}

/** Small text is as bad as more pages; beyond what is comfortable, larger is only a little better. */
function discomfort(size: number): number {
  return size >= COMFORTABLE ? 1 - (size - COMFORTABLE) / 50 : (COMFORTABLE / size) ** 2;
}

/** @param size pt of the smallest text */
function sizedPaper(
  { unplaced, lanes, start }: Pieces,
  paper: Paper,
  index: number,
  size: number,
): SizedPaper {
  const scale = size / typeStyle("small", 400).size;
  const width = paper.width / scale;
  const frame = { ...unplaced.frame, width };
  const setting = { ...unplaced, frame, titleSize: titleSize(width) };
  const scaled = setting.times.size > 0;
  const legend = legendOf(setting.journey, setting.words, lanes, { scaled, wider: scaled });
  return {
    paper: index,
    width,
    height: paper.height / scale,
    room: width - MARGIN - start,
    header: layHeader(setting, MARGIN).bottom + unplaced.spacing.part,
    running: layRunningHead(setting).bottom + HEAD_GAP,
    footer: layFooter(setting, 0, legend).bottom + unplaced.spacing.part,
  };
}

function plansOn({ unplaced, columns, measure }: Pieces, sheet: SizedPaper): PagesPlan[] {
  const { widths, widthOf } = measure(BASES[0]);
  const { paper, width, height, room } = sheet;
  if (room < Math.max(...widths)) return [];
  const fewest = Math.ceil(widthOf({ from: 0, to: columns.length }) / room);
  const plans: PagesPlan[] = [];
  for (let count = fewest; count <= Math.min(columns.length, fewest + MORE_RUNS); count++) {
    const runs = cutAcross(columns, widthOf, room, count);
    for (const cover of runs ? [false, true] : []) {
      const arrangement = arranged(unplaced, runs ?? [], sheet, measure, cover);
      if (arrangement) plans.push({ ...arrangement, paper, width, height });
    }
  }
  return plans;
}

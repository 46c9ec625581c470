import type { Lane } from "../../lanes/lane.ts";
import { lanesOf } from "../../lanes/registry.ts";
import { endOf, layColumns } from "../../layout/columns.ts";
import type { Direction } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { columnWidths, totalWidth } from "./column-widths.ts";
import { layFooter, type MapFooter } from "./footer.ts";
import { layGrid, type MapGrid } from "./grid.ts";
import { layHeader, type MapHeader } from "./header.ts";
import { nameColumnWidth } from "./lanes.ts";
import { legendOf } from "./legend.ts";
import { MARGIN, NARROWEST, titleSize } from "./sheet.ts";
import { timeColumns } from "./time-columns.ts";

/** The whole map with every part in place; px at 1:1. */
export interface MapLayout extends MapGrid {
  width: number;
  height: number;
  titleSize: number;
  header: MapHeader;
  footer: MapFooter;
}

/** Widths that a column may have, narrowest first. */
const COLUMN_WIDTHS = [160, 176, 192, 208, 224, 240, 264, 288, 320] as const;
const LARGEST = 320;
/** How the width of columns follows from the shape, found by trying the examples at all widths. */
const SHAPE_BY_WIDTH = 0.9;
/** So many steps usually make a map wide enough with the narrowest columns. */
const WIDE_ENOUGH = 20;
/** Width to height of paper of the A series on its side. */
const PAPER = Math.SQRT2;

/** What the map is laid out from: columns and the sheet come out of it. */
export type MapDraft = Omit<Setting, "columns" | "frame" | "titleSize"> & { direction: Direction };

/** Lays the journey out as one map, of a shape as near to a sheet of paper as its steps allow. */
export function layMap(draft: MapDraft): MapLayout {
  const frame = { width: 0, direction: draft.direction };
  const columns = layColumns(draft, 0, () => 0);
  const unplaced: Setting = { ...draft, frame, columns, titleSize: 0 };
  const lanes = lanesOf(draft.journey);
  const likely = columnWidth(COLUMN_WIDTHS[0] * Math.sqrt(WIDE_ENOUGH / columns.length));
  const first = layAt(unplaced, lanes, likely);
  const better = betterColumns(first, likely);
  return better === likely ? first : layAt(unplaced, lanes, better);
}

/**
 * The column width that brings a map, laid out at another, near to the shape of paper. Wider
 * columns make a map wider and lower, though not by as much: marks, gaps and short texts keep
 * their height.
 */
function betterColumns({ width, height }: MapLayout, current: number): number {
  return columnWidth(current * (PAPER / (width / height)) ** SHAPE_BY_WIDTH);
}

function columnWidth(least: number): number {
  return COLUMN_WIDTHS.find((width) => width >= least) ?? LARGEST;
}

function layAt(unplaced: Setting, lanes: readonly Lane[], base: number): MapLayout {
  const { setting, wider } = placed(unplaced, lanes, base);
  const header = layHeader(setting, MARGIN);
  const { bottom, ...grid } = layGrid(setting, lanes, {
    top: header.bottom + setting.spacing.part,
    wider,
  });
  const scale = { scaled: grid.times.length > 0, wider: wider.size > 0 };
  const legend = legendOf(setting.journey, setting.words, lanes, scale);
  const footer = layFooter(setting, bottom + setting.spacing.part, legend);
  return {
    width: setting.frame.width,
    titleSize: setting.titleSize,
    height: footer.bottom + MARGIN,
    header,
    ...grid,
    footer,
  };
}

/** The columns in their places, and the sheet as wide as they need. */
function placed(
  unplaced: Setting,
  lanes: readonly Lane[],
  base: number,
): { setting: Setting; wider: ReadonlySet<number> } {
  const names = lanes.length > 0 ? nameColumnWidth(unplaced, lanes) + unplaced.spacing.name : 0;
  const start = MARGIN + names;
  const usual = columnWidths(unplaced, lanes, base);
  const narrowest = () => columnWidths(unplaced, lanes, COLUMN_WIDTHS[0]);
  const { widths, wider } = timeColumns(unplaced, usual, narrowest);
  const sum = widths.reduce((total, width) => total + width, 0);
  const spare = NARROWEST - MARGIN - start - totalWidth(unplaced, widths);
  // In proportion, so that what is drawn to scale stays so.
  const growth = 1 + Math.max(0, spare) / Math.max(1, sum);
  const columns = layColumns(unplaced, start, (index) => (widths[index] ?? base) * growth);
  const last = columns.at(-1);
  const width = (last ? endOf(last) : NARROWEST) + MARGIN;
  const frame = { ...unplaced.frame, width };
  return { setting: { ...unplaced, columns, frame, titleSize: titleSize(width) }, wider };
}

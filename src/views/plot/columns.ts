import type { Card } from "../../layout/card-content.ts";
import { cutIntoRuns } from "../../layout/runs.ts";
import type { Setting } from "../../layout/setting.ts";
import { SHEET_MARGIN } from "../sheet/setting.ts";
import type { CardPlace } from "./groups.ts";

/** Width to height of paper of the A series on its side. */
const PAPER = Math.SQRT2;
const MOST_COLUMNS = 6;
/** px that head, foot and margins of a sheet take, about */
const HEAD_AND_FOOT = 240;
/** px from one thing to the next below it, and to the next column */
export const ROW_GAP = 8;
export const COLUMN_GAP = 16;
const COLUMN_WIDTH = 344;

/** px that things take under each other */
function stackHeight(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height + ROW_GAP, -ROW_GAP);
}

/** Cuts a list, in its order, into columns of about the same height. */
function inColumns<Item>(
  items: readonly Item[],
  columns: number,
  heightOf: (item: Item) => number,
): Item[][] {
  const heights = items.map(heightOf);
  const cost = ({ from, to }: { from: number; to: number }) =>
    stackHeight(heights.slice(from, to)) ** 2;
  const runs = cutIntoRuns(items.length, Math.min(columns, items.length), cost) ?? [];
  return runs.map(({ from, to }) => items.slice(from, to));
}

/** px that so many columns take from side to side */
export function columnsWidth(columns: number): number {
  return columns === 0 ? 0 : columns * (COLUMN_WIDTH + COLUMN_GAP) - COLUMN_GAP;
}

/**
 * How many columns a list is set in, so that the sheet comes as near to the shape of paper as it
 * can; no more than it takes for the list to end where the plot does.
 *
 * @param beside what stands before the list: px across, and px down
 * @param heights px that each item of the list takes
 */
export function bestColumns(
  { spacing }: Pick<Setting, "spacing">,
  beside: { width: number; height: number },
  heights: readonly number[],
): number {
  if (heights.length === 0) return 0;
  const most = Math.min(MOST_COLUMNS, heights.length);
  const choices = Array.from({ length: most }, (_, index) => {
    const columns = index + 1;
    const list = inColumns(heights, columns, (height) => height);
    const longest = Math.max(...list.map(stackHeight));
    const height = Math.max(beside.height, longest) + HEAD_AND_FOOT;
    const width = 2 * SHEET_MARGIN + beside.width + spacing.part + columnsWidth(columns);
    return { columns, longest, far: Math.abs(Math.log(width / height / PAPER)) };
  });
  const fitting = choices.findIndex(({ longest }) => longest <= beside.height);
  const worthwhile = fitting < 0 ? choices : choices.slice(0, fitting + 1);
  return worthwhile.reduce((best, one) => (one.far < best.far ? one : best)).columns;
}

/** Lays a list into columns, down each of them; cards say themselves how high they are. */
export function layInColumns<Item, Of extends Card>(
  items: readonly Item[],
  columns: number,
  place: { start: number; top: number },
  lay: (item: Item, place: CardPlace, atTop: boolean) => Of,
): Of[] {
  const width = COLUMN_WIDTH;
  const heightOf = (item: Item) => lay(item, { start: 0, top: 0, width }, false).box.height;
  return inColumns(items, columns, heightOf).flatMap((column, index) => {
    const start = place.start + index * (width + COLUMN_GAP);
    let top = place.top;
    return column.map((item, row) => {
      const card = lay(item, { start, top, width }, row === 0);
      top += card.box.height + ROW_GAP;
      return card;
    });
  });
}

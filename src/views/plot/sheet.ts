import type { Journey } from "../../journey/journey.ts";
import { UNIT } from "../../layout/box.ts";
import type { Card } from "../../layout/card-content.ts";
import type { Setting } from "../../layout/setting.ts";
import type { PictureOptions } from "../picture.ts";
import { layFoot, type SheetFoot } from "../sheet/foot.ts";
import { layHead, type SheetHead, type SheetHeading } from "../sheet/head.ts";
import { NARROWEST_SHEET, SHEET_MARGIN, sheetSetting } from "../sheet/setting.ts";
import { bestColumns, columnsWidth, layInColumns } from "./columns.ts";
import type { CardPlace } from "./groups.ts";

/** What stands before the list: a plot, and all that goes under it. */
interface Beside {
  /** px across, and px where it ends */
  across: number;
  bottom: number;
}

/** A plot with a list beside it, before either is laid out. */
interface PlotSheetDraft<Item, Of extends Card, Left extends Beside> {
  heading: SheetHeading;
  list: readonly Item[];
  /** @param atTop it is the first of its column */
  layItem(setting: Setting, item: Item, place: CardPlace, atTop: boolean): Of;
  /** px from one level of the plot to the next, at least */
  smallest: number;
  /** @param cell px from one level of the plot to the next */
  layLeft(setting: Setting, top: number, cell: number): Left;
}

export interface PlotSheet<Of extends Card, Left extends Beside> {
  width: number;
  head: SheetHead;
  left: Left;
  cards: Of[];
  foot: SheetFoot;
}

/** px from one level of a plot to the next, at most */
const LARGEST = 160;
const LEVELS = 5;
const NOWHERE = { start: 0, top: 0 };

/** The list in as many columns as suit the sheet, the plot as large as leaves no corner empty. */
export function layPlotSheet<Item, Of extends Card, Left extends Beside>(
  journey: Journey,
  options: PictureOptions,
  draft: PlotSheetDraft<Item, Of, Left>,
): PlotSheet<Of, Left> {
  const unplaced = sheetSetting(journey, options, 0);
  const { part } = unplaced.spacing;
  const trial = (columns: number) =>
    layInColumns(draft.list, columns, NOWHERE, (item, at, atTop) =>
      draft.layItem(unplaced, item, at, atTop),
    );
  const smallest = draft.layLeft(unplaced, 0, draft.smallest);
  const beside = { width: smallest.across, height: smallest.bottom };
  const heights = trial(1).map(({ box }) => box.height);
  const columns = bestColumns(unplaced, beside, heights);
  const listBottom = bottomOf(trial(columns));
  const cell = cellFor(draft.smallest, listBottom - smallest.bottom);
  const { across } = cell > draft.smallest ? draft.layLeft(unplaced, 0, cell) : smallest;
  const start = SHEET_MARGIN + across + (columns > 0 ? part : 0);
  const width = Math.max(NARROWEST_SHEET, start + columnsWidth(columns) + SHEET_MARGIN);
  const setting = sheetSetting(journey, options, width);
  const head = layHead(setting, draft.heading);
  const top = head.bottom + part;
  const left = draft.layLeft(setting, top, cell);
  const lay = (item: Item, at: CardPlace, atTop: boolean) =>
    draft.layItem(setting, item, at, atTop);
  const cards = layInColumns(draft.list, columns, { start, top }, lay);
  const foot = layFoot(setting, Math.max(left.bottom, bottomOf(cards)));
  return { width, head, left, cards, foot };
}

/** The plot grows into the room that the list leaves under it. */
function cellFor(smallest: number, room: number): number {
  const growth = Math.max(0, Math.floor(room / LEVELS / UNIT) * UNIT);
  return Math.max(smallest, Math.min(LARGEST, smallest + growth));
}

function bottomOf(cards: readonly Card[]): number {
  return Math.max(0, ...cards.map(({ box }) => box.y + box.height));
}

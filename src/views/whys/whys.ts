import type { Journey } from "../../journey/journey.ts";
import type { Setting } from "../../layout/setting.ts";
import type { Words } from "../../locale/words.ts";
import { pictureOf } from "../picture.ts";
import { safeLink } from "../prose/links.ts";
import { layFoot, type SheetFoot } from "../sheet/foot.ts";
import { layHead, type SheetHead } from "../sheet/head.ts";
import { SHEET_MARGIN, SHEET_TITLE, sheetSetting } from "../sheet/setting.ts";
import type { PictureLink, View, ViewOptions, ViewPicture } from "../view.ts";
import { layPain } from "./cards.ts";
import { type WhyGroup, whyGroups } from "./groups.ts";
import {
  bottomOf,
  COLUMN_GAP,
  groundUnder,
  ladderBottom,
  layGround,
  layLadder,
  type WhyGroupDrawn,
} from "./ladder.ts";
import { describeWhys, tellWhys } from "./tell.ts";

/** The whys with every part in place; px at 1:1. */
export interface WhysSheet {
  head: SheetHead;
  groups: WhyGroupDrawn[];
  foot: SheetFoot;
}

const GROUP_GAP = 48;
const ROW_GAP = 56;
/** So many chains stand side by side, unless more end in one cause: what to try, the best first. */
const MOST_BESIDE = [4, 3, 5, 6];
/** px of a column, by how many there are */
const WIDTHS = [560, 560, 336, 288, 264];
const LEAST_WIDTH = 640;

/** From each pain down to its cause, why by why. */
export const whys: View = {
  name: "whys",
  example: `pains:
  - text: No price on any site
    whys: [Prices are negotiated, Nobody owns a public price list]
    cause: Nobody owns pricing`,
  draw,
  tell: tellWhys,
};

function draw(journey: Journey, options: ViewOptions): ViewPicture[] {
  const { words } = options;
  const groups = whyGroups(journey, options.pains);
  if (groups.length === 0) return [];
  const rows = rowsOf(groups);
  const most = Math.max(...rows.map(columnsIn));
  const column = WIDTHS[Math.min(most, WIDTHS.length - 1)] ?? 264;
  const widest = Math.max(...rows.map((row) => rowWidth(row, column)));
  const setting = sheetSetting(journey, options, Math.max(LEAST_WIDTH, widest + 2 * SHEET_MARGIN));
  const head = layHead(setting, { kind: words.views.whys, title: journey.title });
  const drawn: WhyGroupDrawn[] = [];
  let top = head.bottom + setting.spacing.part;
  for (const row of rows) {
    const laid = layRow(setting, row, top, column);
    drawn.push(...laid);
    top = Math.max(...laid.map(groupBottom)) + ROW_GAP;
  }
  const foot = layFoot(setting, top - ROW_GAP, notesOf(drawn, words));
  const sheet: WhysSheet = { head, groups: drawn, foot };
  const picture = pictureOf(journey, options, {
    name: "whys",
    title: `${words.views.whys}: ${journey.title}`,
    description: describeWhys(groups, words),
    width: setting.frame.width,
    height: foot.bottom,
    titleSize: SHEET_TITLE,
    content: sheet,
  });
  return [{ model: { ...picture, ...sheet }, links: linksOn(drawn) }];
}

function notesOf(groups: readonly WhyGroupDrawn[], words: Words): string[] {
  const cards = groups.flatMap(({ ladders, opportunities }) => [
    ...ladders.map(({ pain }) => pain),
    ...opportunities,
  ]);
  return cards.some(({ assumed }) => assumed) ? [words.legend.assumed] : [];
}

function columnsIn(row: readonly WhyGroup[]): number {
  return row.reduce((sum, { chains }) => sum + chains.length, 0);
}

/** The arrangement that leaves the least room empty. */
function rowsOf(groups: readonly WhyGroup[]): WhyGroup[][] {
  const tries = MOST_BESIDE.map((most) => rowsOfAtMost(groups, most));
  const least = Math.min(...tries.map(emptyColumns));
  return tries.find((rows) => emptyColumns(rows) === least) ?? [];
}

function emptyColumns(rows: readonly WhyGroup[][]): number {
  const columns = rows.map(columnsIn);
  const most = Math.max(...columns);
  return columns.reduce((sum, used) => sum + most - used, 0);
}

/** As many groups in a row as have room in it. */
function rowsOfAtMost(groups: readonly WhyGroup[], most: number): WhyGroup[][] {
  const rows: WhyGroup[][] = [];
  for (const group of groups) {
    const row = rows.at(-1);
    if (row && columnsIn(row) + group.chains.length <= most) row.push(group);
    else rows.push([group]);
  }
  return rows;
}

function groupWidth({ chains }: WhyGroup, column: number): number {
  return chains.length * (column + COLUMN_GAP) - COLUMN_GAP;
}

function rowWidth(row: readonly WhyGroup[], column: number): number {
  return row.reduce((sum, group) => sum + groupWidth(group, column) + GROUP_GAP, -GROUP_GAP);
}

/** All groups of a row stand on one ground. */
function layRow(
  setting: Setting,
  row: readonly WhyGroup[],
  top: number,
  width: number,
): WhyGroupDrawn[] {
  const chains = row.flatMap((group) => group.chains);
  const heights = chains.map((one) => layPain(setting, one, { start: 0, top, width }).box.height);
  let start = SHEET_MARGIN;
  const placed = row.map((group) => {
    const place = { start, top, width: groupWidth(group, width) };
    const ladders = group.chains.map((chain, index) => {
      const column = { start: place.start + index * (width + COLUMN_GAP), top, width };
      return layLadder(setting, chain, column, Math.max(...heights));
    });
    start += place.width + GROUP_GAP;
    return { group, place, ladders };
  });
  const ground = groundUnder(placed.flatMap(({ ladders }) => ladders));
  return placed.map(({ group, place, ladders }) =>
    layGround(setting, group, ladders, ground, place),
  );
}

function groupBottom({ ladders, cause, opportunities }: WhyGroupDrawn): number {
  return Math.max(
    ...ladders.map(ladderBottom),
    ...(cause ? [bottomOf(cause)] : []),
    ...opportunities.map(bottomOf),
  );
}

function linksOn(groups: readonly WhyGroupDrawn[]): PictureLink[] {
  return groups.flatMap(({ opportunities }) =>
    opportunities.flatMap(({ box, url }) => {
      const link = safeLink(url);
      return link === undefined ? [] : [{ ...box, url: link }];
    }),
  );
}

import type { Journey } from "../../journey/journey.ts";
import { pictureOf } from "../picture.ts";
import { type Inventory, inventoryOf } from "../prose/inventory.ts";
import { touchpointTable } from "../prose/touchpoint-table.ts";
import { layFoot, type SheetFoot } from "../sheet/foot.ts";
import { layHead, type SheetHead } from "../sheet/head.ts";
import { layLegend, type SheetLegend } from "../sheet/legend.ts";
import { NARROWEST_SHEET, SHEET_MARGIN, SHEET_TITLE, sheetSetting } from "../sheet/setting.ts";
import type { View, ViewOptions, ViewPicture } from "../view.ts";
import { describeTouchpoints } from "./description.ts";
import { gridWidth, layGrid, type TouchpointGrid } from "./grid.ts";

export type TouchpointSign = "feeling" | "star";

/** The inventory of touchpoints with every part in place; px at 1:1. */
export interface TouchpointsSheet {
  head: SheetHead;
  grid: TouchpointGrid;
  legend: SheetLegend<TouchpointSign>;
  foot: SheetFoot;
}

/** Where the customer meets the organisation: channels over stages. */
export const touchpoints: View = {
  name: "touchpoints",
  example: `stages:
  - name: Compare offers
    touchpoints:
      - { text: Price list, channel: web, owner: Marketing, frequency: once a week }
    channels: web`,
  draw,
  tell: (journey, { words }) => ({ ...touchpointTable(journey, words) }),
};

/** Widths that the column of a stage may have, px. */
const COLUMNS = [160, 176, 192, 208, 224, 240, 264, 288, 320, 360] as const;
/** Width to height of paper of the A series on its side. */
const PAPER = Math.SQRT2;

function draw(journey: Journey, options: ViewOptions): ViewPicture[] {
  const inventory = inventoryOf(journey);
  if (inventory.rows.length === 0) return [];
  const { words } = options;
  const sheets = COLUMNS.map((column) => laySheet(journey, options, inventory, column));
  const far = ({ width, sheet }: (typeof sheets)[number]) =>
    Math.abs(Math.log(width / sheet.foot.bottom / PAPER));
  const { sheet, width } = sheets.reduce((best, one) => (far(one) < far(best) ? one : best));
  const picture = pictureOf(journey, options, {
    name: "touchpoints",
    title: `${words.views.touchpoints}: ${journey.title}`,
    description: describeTouchpoints(journey, words),
    width,
    height: sheet.foot.bottom,
    titleSize: SHEET_TITLE,
    content: sheet,
  });
  return [{ model: { ...picture, ...sheet }, links: [] }];
}

function laySheet(journey: Journey, options: ViewOptions, inventory: Inventory, column: number) {
  const across = gridWidth(journey.stages.length, column);
  const width = Math.max(NARROWEST_SHEET, across + 2 * SHEET_MARGIN);
  const setting = sheetSetting(journey, options, width);
  const { words, spacing } = setting;
  const head = layHead(setting, { kind: words.views.touchpoints, title: journey.title });
  const grid = layGrid(setting, inventory, head.bottom + spacing.part, column);
  const legend = layLegend(setting, signsOf(options, inventory), {
    start: SHEET_MARGIN,
    top: grid.bottom + spacing.part - 12,
    width: Math.min(across, 880),
  });
  const sheet: TouchpointsSheet = { head, grid, legend, foot: layFoot(setting, legend.bottom) };
  return { sheet, width };
}

function signsOf(
  { words }: ViewOptions,
  { rows }: Inventory,
): { sign: TouchpointSign; text: string }[] {
  const meetings = rows.flatMap((row) => row.meetings);
  const entries: { sign: TouchpointSign; text: string; used: boolean }[] = [
    {
      sign: "feeling",
      text: words.touchpoints.feeling,
      used: meetings.some(({ score }) => score !== undefined),
    },
    { sign: "star", text: words.legend.moment, used: meetings.some(({ moment }) => moment) },
  ];
  return entries.filter(({ used }) => used).map(({ sign, text }) => ({ sign, text }));
}

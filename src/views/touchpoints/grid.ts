import { type Box, toUnit } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card } from "../../layout/card-content.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import type { Inventory, InventoryRow } from "../prose/inventory.ts";
import { channelHead } from "../prose/touchpoint-table.ts";
import { SHEET_MARGIN } from "../sheet/setting.ts";
import { layMeeting, type MeetingCard } from "./meeting-card.ts";

/** Channels down, stages across. */
export interface TouchpointGrid {
  stages: (Card & { id: string; path: string })[];
  /** Under the stages in which the customer meets nobody. */
  emptyStages: (Card & { id: string })[];
  rows: GridRow[];
  /** px, where it ends */
  bottom: number;
}

export interface GridRow {
  /** Absent for touchpoints without a channel. */
  channel?: string;
  /** The line over the row. */
  rule: { x1: number; x2: number; y: number };
  head: Card;
  cells: { stage: string; cards: MeetingCard[] }[];
  /** That no step uses the channel; across all stages. */
  unused?: Card;
}

/** px that the channels take, and px from there to the first stage */
const NAMES = 152;
const TO_STAGES = 20;
const STAGE_GAP = 12;
const ROW_PADDING = 12;
const CARD_GAP = 8;

/** px that the grid takes with columns of that width */
export function gridWidth(stages: number, column: number): number {
  return NAMES + TO_STAGES + stages * (column + STAGE_GAP) - STAGE_GAP;
}

export function layGrid(
  setting: Setting,
  inventory: Inventory,
  top: number,
  column: number,
): TouchpointGrid {
  const stages = layStages(setting, top, column);
  const bandsBottom = bottomOf(stages, top);
  const emptyStages = layEmptyStages(setting, inventory, bandsBottom + CARD_GAP, column);
  let y = toUnit(bottomOf(emptyStages, bandsBottom)) + ROW_PADDING;
  const rows = inventory.rows.map((row) => {
    const laid = layRow(setting, row, y, column);
    y = laid.bottom;
    return laid.row;
  });
  return { stages, emptyStages, rows, bottom: y };
}

function stageStart(index: number, column: number): number {
  return SHEET_MARGIN + NAMES + TO_STAGES + index * (column + STAGE_GAP);
}

function layStages(setting: Setting, top: number, column: number): TouchpointGrid["stages"] {
  const cards = setting.journey.stages.map(({ id, path, name }, index) => ({
    ...layCard(setting, {
      start: stageStart(index, column),
      top,
      width: column,
      padding: 12,
      gap: 4,
      parts: [
        {
          kind: "text",
          text: name,
          size: "body",
          weight: 600,
          tone: "stage-ink",
          lead: { kind: "number", value: index + 1 },
        },
      ],
    }),
    id,
    path,
  }));
  const height = Math.max(...cards.map(({ box }) => box.height));
  return cards.map((card) => ({ ...card, box: { ...card.box, height } }));
}

function layEmptyStages(
  setting: Setting,
  { emptyStages }: Inventory,
  top: number,
  column: number,
): TouchpointGrid["emptyStages"] {
  const { journey, words } = setting;
  return emptyStages.map((stage) => ({
    ...layNotice(setting, words.touchpoints.emptyStage, {
      start: stageStart(journey.stages.indexOf(stage), column),
      top,
      width: column,
    }),
    id: stage.id,
  }));
}

/** What is missing, said where it is missing. */
function layNotice(
  setting: Setting,
  text: string,
  place: { start: number; top: number; width: number },
): Card {
  const lead = { kind: "icon", icon: "pains" } as const;
  return layCard(setting, {
    ...place,
    padding: 10,
    gap: 4,
    parts: [{ kind: "text", text, size: "small", weight: 600, tone: "pain-ink", lead }],
  });
}

function layRow(
  setting: Setting,
  row: InventoryRow,
  top: number,
  column: number,
): { row: GridRow; bottom: number } {
  const { journey, frame } = setting;
  const count = journey.stages.length;
  const content = top + ROW_PADDING;
  const head = layHead(setting, row, content);
  const cells = journey.stages.flatMap((stage, index) => {
    const meetings = row.meetings.filter((meeting) => meeting.stage === stage);
    let y = content;
    const cards = meetings.map((meeting) => {
      const card = layMeeting(setting, meeting, {
        start: stageStart(index, column),
        top: y,
        width: column,
      });
      y += card.box.height + CARD_GAP;
      return card;
    });
    return cards.length > 0 ? [{ stage: stage.id, cards }] : [];
  });
  const width = gridWidth(count, column);
  const unused =
    row.meetings.length > 0
      ? undefined
      : layNotice(setting, setting.words.touchpoints.unusedChannel, {
          start: stageStart(0, column),
          top: content,
          width: width - NAMES - TO_STAGES,
        });
  const cards = [head, ...(unused ? [unused] : []), ...cells.flatMap((cell) => cell.cards)];
  const [x1, x2] = [placeX(frame, SHEET_MARGIN), placeX(frame, SHEET_MARGIN + width)];
  return {
    row: {
      ...(row.channel ? { channel: row.channel.id } : {}),
      rule: { x1: Math.min(x1, x2), x2: Math.max(x1, x2), y: top },
      head,
      cells,
      ...(unused ? { unused } : {}),
    },
    bottom: toUnit(bottomOf(cards, content)) + ROW_PADDING,
  };
}

function layHead(setting: Setting, { channel }: InventoryRow, top: number): Card {
  const { name, icon, owner } = channelHead(setting.words, channel);
  const tone = channel ? "ink" : "muted";
  return layCard(setting, {
    start: SHEET_MARGIN,
    top,
    width: NAMES,
    padding: 0,
    gap: 4,
    parts: [
      { kind: "text", text: name, size: "body", weight: 600, tone, lead: { kind: "icon", icon } },
      ...(owner === undefined
        ? []
        : [
            {
              kind: "text",
              text: owner,
              size: "small",
              tone: "muted",
              lead: { kind: "indent" },
            } as const,
          ]),
    ],
  });
}

function bottomOf(cards: readonly { box: Box }[], least: number): number {
  return Math.max(least, ...cards.map(({ box }) => box.y + box.height));
}

import { type Box, toUnit } from "../../layout/box.ts";
import type { PlacedIcon } from "../../layout/card-content.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { layPortrait, type Portrait } from "../people/portrait.ts";
import { roleLine } from "../people/told.ts";
import { SHEET_MARGIN } from "../sheet/setting.ts";
import { type ComparedCell, layCell } from "./cell.ts";
import { type ComparedRow, comparedRows } from "./rows.ts";

/** Personas side by side, what is said of the same thing in one row. */
export interface ComparedTable {
  /** The grounds of the columns. */
  columns: { persona: number; personaId: string; box: Box }[];
  heads: PersonaHead[];
  rows: LaidRow[];
  /** px, where it ends */
  bottom: number;
}

export interface PersonaHead {
  persona: number;
  personaId: string;
  path: string;
  portrait: Portrait;
  name: TextBlock;
  role: TextBlock;
}

export interface LaidRow {
  row: ComparedRow["id"];
  name: TextBlock;
  icon?: PlacedIcon;
  /** The line above it; absent where the row goes on with the one above. */
  rule?: { x1: number; x2: number; y: number };
  cells: ComparedCell[];
}

const NAMES = 152;
const GAP = 16;
const INSET = 16;
const RADIUS = 28;
const ICON = 16;
const TO_NAME = 24;
/** px of a column, by how many there are: few are told in longer lines. */
const WIDTHS = [480, 400, 320, 272] as const;
const WIDTH_OF_MANY = 240;
const ROW_PADDING = 12;

/** px that the table takes from side to side, the sheet's margins included */
export function tableWidth(people: number): number {
  return 2 * SHEET_MARGIN + NAMES + people * (columnWidth(people) + GAP);
}

function columnWidth(people: number): number {
  return WIDTHS[people - 1] ?? WIDTH_OF_MANY;
}

/** @param top px */
export function layTable(setting: Setting, top: number): ComparedTable {
  const { journey, words } = setting;
  const width = columnWidth(journey.personas.length);
  const columnStart = (persona: number) => SHEET_MARGIN + NAMES + GAP + persona * (width + GAP);
  const within = (persona: number) => ({
    start: columnStart(persona) + INSET,
    width: width - 2 * INSET,
  });
  const heads = layHeads(setting, top + INSET, within);
  let y = Math.max(...heads.map(headBottom)) + ROW_PADDING;
  const rows = comparedRows(journey, words).map((row) => {
    const laid = layRow(setting, row, y, within);
    y = laid.bottom;
    return laid.row;
  });
  const columns = journey.personas.map(({ id }, persona) => ({
    persona,
    personaId: id,
    box: placeBox(setting.frame, columnStart(persona), top, width, y - top + 4),
  }));
  return { columns, heads, rows, bottom: y + 4 };
}

type Within = (persona: number) => { start: number; width: number };

function layHeads(setting: Setting, top: number, within: Within): PersonaHead[] {
  return setting.journey.personas.map((persona, index) => {
    const { start, width } = within(index);
    const portrait = layPortrait(setting, persona, { start, top, r: RADIUS });
    const place = { start: start + 2 * RADIUS + 16, width: width - 2 * RADIUS - 16 };
    const name = setText(setting, {
      ...place,
      text: persona.name,
      size: "head",
      weight: 600,
      tone: "ink",
      top: top + 4,
    });
    const role = setText(setting, {
      ...place,
      text: roleLine(persona, setting.words),
      size: "body",
      tone: "muted",
      top: name.box.y + name.box.height + 2,
    });
    return {
      persona: index,
      personaId: persona.id,
      path: persona.path,
      ...{ portrait, name, role },
    };
  });
}

function headBottom({ portrait, role }: PersonaHead): number {
  return toUnit(Math.max(portrait.cy + portrait.r, role.box.y + role.box.height));
}

function layRow(
  setting: Setting,
  row: ComparedRow,
  top: number,
  within: Within,
): { row: LaidRow; bottom: number } {
  const { frame } = setting;
  const inner = top + (row.goesOn ? 0 : ROW_PADDING);
  const cells = row.cells.map((content, persona) =>
    layCell(setting, content, persona, { ...within(persona), top: inner }),
  );
  const name = setText(setting, {
    text: row.name,
    size: "body",
    weight: row.icon ? 600 : 400,
    tone: row.icon ? "ink" : "muted",
    start: SHEET_MARGIN + TO_NAME,
    top: inner,
    width: NAMES - TO_NAME,
  });
  const ends = [placeX(frame, SHEET_MARGIN), placeX(frame, frame.width - SHEET_MARGIN)];
  const bottom = Math.max(name.box.y + name.box.height, ...cells.map((cell) => cell.bottom));
  return {
    row: {
      row: row.id,
      name,
      ...(row.icon
        ? {
            icon: {
              icon: row.icon,
              tone: "muted" as const,
              box: placeBox(frame, SHEET_MARGIN, inner, ICON, ICON),
            },
          }
        : {}),
      ...(row.goesOn ? {} : { rule: { x1: Math.min(...ends), x2: Math.max(...ends), y: top } }),
      cells: cells.map(({ cell }) => cell),
    },
    bottom: toUnit(bottom) + ROW_PADDING,
  };
}

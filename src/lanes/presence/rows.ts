import type { Persona } from "../../journey/journey.ts";
import { type Box, toUnit } from "../../layout/box.ts";
import { type Column, endOf } from "../../layout/columns.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { movedText, setText, type TextBlock } from "../../layout/text-block.ts";
import { termOr } from "../../locale/phrases.ts";

/** One persona's way through the journey: where they take part, and where they do not. */
export interface PresenceRow {
  persona: number;
  personaId: string;
  /** In the column of names. */
  name: TextBlock;
  /** Absent where the file names none. */
  role?: TextBlock;
  /** One over each run of steps that the persona takes part in. */
  bands: Box[];
  /** The lines between, over the other steps. */
  gaps: { x1: number; x2: number; y: number }[];
  marks: { x: number; y: number; stage: string; step: string }[];
}

const BAND = 20;
const LOWEST = 24;
/** px that names begin from the edge of the sheet */
const EDGE = 40;

/** The row of a persona, and how many px it takes from `top` on. */
export function presenceRow(
  setting: Setting,
  persona: Persona,
  top: number,
): { row: PresenceRow; height: number } {
  const index = setting.journey.personas.indexOf(persona);
  const label = layLabel(setting, persona, index, top);
  const height = Math.max(LOWEST, toUnit(label.height));
  const down = (height - label.height) / 2;
  const y = top + height / 2;
  const takesPart = ({ step }: Column) => step.personas.includes(persona.id);
  const here = setting.columns.filter(takesPart);
  const elsewhere = setting.columns.filter((column) => !takesPart(column));
  const row: PresenceRow = {
    persona: index,
    personaId: persona.id,
    name: movedText(label.name, 0, down),
    ...(label.role ? { role: movedText(label.role, 0, down) } : {}),
    bands: runs(here).map((run) => band(setting, run, y)),
    gaps: runs(elsewhere).map((run) => gap(setting, run, y)),
    marks: here.map(({ start, width, stage, step }) => ({
      x: placeX(setting.frame, start + width / 2),
      y,
      stage: stage.id,
      step: step.id,
    })),
  };
  return { row, height };
}

/** Name and, under it, role. */
function layLabel(setting: Setting, persona: Persona, index: number, top: number) {
  const first = setting.columns[0]?.start ?? EDGE;
  const place = { start: EDGE, width: first - setting.spacing.name - EDGE, align: "end" } as const;
  const name = setText(setting, {
    ...place,
    text: persona.name,
    size: "body",
    weight: 600,
    tone: `persona-${index}`,
    top,
  });
  if (persona.role === undefined) return { name, height: name.box.height };
  const role = setText(setting, {
    ...place,
    text: termOr(setting.words.roles, persona.role),
    size: "small",
    tone: "muted",
    top: top + name.box.height,
  });
  return { name, role, height: name.box.height + role.box.height };
}

/** Steps that follow one another, together. */
function runs(columns: readonly Column[]): Column[][] {
  const found: Column[][] = [];
  for (const column of columns) {
    const open = found.at(-1);
    if (open?.at(-1)?.index === column.index - 1) open?.push(column);
    else found.push([column]);
  }
  return found;
}

function band(setting: Setting, run: readonly Column[], y: number): Box {
  const [first, last] = [run[0], run.at(-1)];
  const start = first?.start ?? 0;
  const width = last ? endOf(last) - start : 0;
  return placeBox(setting.frame, start, y - BAND / 2, width, BAND);
}

/** From the band before to the band after, or to the end of the steps. */
function gap(setting: Setting, run: readonly Column[], y: number): PresenceRow["gaps"][number] {
  const { columns, frame } = setting;
  const [first, last] = [run[0], run.at(-1)];
  const before = columns[(first?.index ?? 0) - 1];
  const after = columns[(last?.index ?? 0) + 1];
  const start = before ? endOf(before) : (first?.start ?? 0);
  const end = after ? after.start : last ? endOf(last) : start;
  const ends = [placeX(frame, start), placeX(frame, end)];
  return { x1: Math.min(...ends), x2: Math.max(...ends), y };
}

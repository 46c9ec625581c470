import { type HandOff, handOffsOf } from "../journey/hand-offs.ts";
import { layCard } from "../layout/card.ts";
import type { CardPart } from "../layout/card-content.ts";
import { type Column, endOf } from "../layout/columns.ts";
import { placeX } from "../layout/frame.ts";
import type { Setting } from "../layout/setting.ts";
import { textWidth } from "../layout/text-block.ts";
import { typeStyle } from "../layout/type-scale.ts";
import type { HandOffMark } from "./lane.ts";
import { markedPeople } from "./people.ts";

/** px inside a mark, and between two, under each other or side by side */
const PADDING = 8;
const BETWEEN = 8;
/** px between the systems and the marks of what is lost between them */
const BELOW_SYSTEMS = 12;
const PART_GAP = 4;
const LEAD = 20;
const MARK = 18;

/** Where two steps that stand side by side meet. */
interface Border {
  before: Column;
  after: Column;
  /** px along the line of reading */
  middle: number;
}

/**
 * Marks of what is lost, each centred between two steps that stand side by side: those it is
 * about, or else the step that is left and its neighbour on the way to where it goes on.
 *
 * @param laneTop px
 * @param ends px where the systems of a step end, by its id
 */
export function layHandOffs(
  setting: Setting,
  laneTop: number,
  ends: ReadonlyMap<string, number>,
): HandOffMark[] {
  const bottoms = new Map<number, number>();
  return handOffsOf(setting.journey).flatMap((handOff) => {
    const border = borderOf(setting, handOff);
    if (!border) return [];
    const above = bottoms.get(border.after.index);
    const top = above === undefined ? firstTop(border, laneTop, ends) : above + BETWEEN;
    const parts = markParts(setting, handOff);
    const width = Math.min(roomAt(border), naturalWidth(setting, parts));
    const start = border.middle - width / 2;
    const card = layCard(setting, { start, top, width, padding: PADDING, gap: PART_GAP, parts });
    bottoms.set(border.after.index, top + card.box.height);
    const { from, to, lostData, identityLost, personas } = handOff;
    const stage = setting.columns.find(({ step }) => step.id === from)?.stage.id ?? "";
    const x = placeX(setting.frame, border.middle);
    const line = { x, top: above ?? laneTop, bottom: top };
    return [{ ...card, stage, from, to, lostData, identityLost, personas, line }];
  });
}

/** px that the column of a step needs for the longest word of the marks beside it */
export function handOffWord(setting: Setting, index: number): number {
  const widths = handOffsOf(setting.journey).flatMap((handOff) => {
    const border = borderOf(setting, handOff);
    if (border?.before.index !== index && border?.after.index !== index) return [];
    return markParts(setting, handOff).map((part) =>
      part.kind === "text"
        ? setting.text.longestWord(part.text, typeStyle(part.size, part.weight ?? 400)) + LEAD
        : 0,
    );
  });
  return widths.length === 0 ? 0 : Math.max(...widths) + 2 * PADDING;
}

function borderOf({ columns }: Setting, { from, to }: HandOff): Border | undefined {
  const left = columns.find(({ step }) => step.id === from);
  const goal = columns.find(({ step }) => step.id === to);
  if (!left || !goal) return undefined;
  const beside = columns[left.index + Math.sign(goal.index - left.index)];
  const [before, after] = goal.index > left.index ? [left, beside] : [beside, left];
  return before && after && { before, after, middle: (endOf(before) + after.start) / 2 };
}

/** px where the first mark begins: below the systems of both steps, if they have any */
function firstTop({ before, after }: Border, laneTop: number, ends: ReadonlyMap<string, number>) {
  const taken = [before, after].flatMap(({ step }) => ends.get(step.id) ?? []);
  return taken.length === 0 ? laneTop : Math.max(...taken) + BELOW_SYSTEMS;
}

/** px for a mark that leaves room for those at the next borders */
function roomAt({ before, after }: Border): number {
  const gap = after.start - endOf(before);
  return Math.min(before.width, after.width) + gap - BETWEEN;
}

function naturalWidth(setting: Setting, parts: readonly CardPart[]): number {
  const widths = parts.map((part) => {
    if (part.kind === "people") return part.personas.length * MARK;
    if (part.kind !== "text") return 0;
    return textWidth(setting, part.text, part.size, part.weight ?? 400) + (part.lead ? LEAD : 0);
  });
  return Math.ceil(Math.max(...widths)) + 2 * PADDING;
}

function markParts({ journey, words, columns }: Setting, handOff: HandOff): CardPart[] {
  const { lostData, identityLost, following, personas } = handOff;
  const parts: CardPart[] = [];
  if (lostData.length > 0) parts.push(heading(words.blueprint.dataLost, "data-lost"));
  for (const text of lostData) {
    const lead = { kind: "bullet" } as const;
    parts.push({ kind: "text", text, size: "body", tone: "ink", lead });
  }
  if (identityLost) {
    parts.push(heading(words.blueprint.identityLost, "identity-lost"));
    parts.push(...markedPeople(journey, personas));
  }
  if (!following) {
    const name = columns.find(({ step }) => step.id === handOff.to)?.step.name ?? handOff.to;
    const text = `${words.blueprint.next}: ${name}`;
    parts.push({ kind: "text", text, size: "small", tone: "muted" });
  }
  return parts;
}

function heading(text: string, icon: string): CardPart {
  return {
    kind: "text",
    text,
    size: "body",
    weight: 600,
    tone: "ink",
    lead: { kind: "icon", icon },
  };
}

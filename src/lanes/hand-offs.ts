import { type HandOff, handOffsOf } from "../journey/hand-offs.ts";
import { layCard } from "../layout/card.ts";
import type { CardPart } from "../layout/card-content.ts";
import { tagWidth } from "../layout/change-tag.ts";
import { type Column, endOf } from "../layout/columns.ts";
import { placeX } from "../layout/frame.ts";
import type { Setting } from "../layout/setting.ts";
import { textWidth } from "../layout/text-block.ts";
import { typeStyle } from "../layout/type-scale.ts";
import { handOffParts } from "./hand-off-parts.ts";
import type { HandOffMark } from "./lane.ts";

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
  /** Which of the two is on this page, where the other is on another. */
  edge?: Column;
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
  const placed = handOffsOf(setting.journey).flatMap((handOff) => {
    const border = borderOf(setting, handOff);
    return border ? [{ handOff, border }] : [];
  });
  // A mark at the edge of a page reaches over all of its column, so it goes under the others there.
  const ordered = placed.toSorted((a, b) => Number(!!a.border.edge) - Number(!!b.border.edge));
  return ordered.map(({ handOff, border }) => {
    const above = lowest(border, bottoms);
    const top = above === undefined ? firstTop(border, laneTop, ends) : above + BETWEEN;
    const parts = handOffParts(setting, handOff);
    const width = Math.min(roomAt(border), naturalWidth(setting, parts));
    const start = startOf(border, width);
    const card = layCard(setting, { start, top, width, padding: PADDING, gap: PART_GAP, parts });
    bottoms.set(border.after.index, top + card.box.height);
    const { from, to, lostData, identityLost, personas, change } = handOff;
    const stage = setting.columns.find(({ step }) => step.id === from)?.stage.id ?? "";
    const x = placeX(setting.frame, border.middle);
    return {
      ...{ ...card, stage, from, to, lostData, identityLost, personas },
      ...(change && { change }),
      // At the edge of a page there is no ground between two steps that a line could stand on.
      ...(!border.edge && { line: { x, top: above ?? laneTop, bottom: top } }),
    };
  });
}

/** px where the marks end that one at this border would cover */
function lowest({ after, edge }: Border, bottoms: ReadonlyMap<number, number>): number | undefined {
  const borders = edge ? [edge.index, edge.index + 1] : [after.index];
  const found = borders.flatMap((index) => bottoms.get(index) ?? []);
  return found.length === 0 ? undefined : Math.max(...found);
}

/** In the middle of the border; at the edge of a page, at the end of the column there. */
function startOf({ middle, before, edge }: Border, width: number): number {
  if (!edge) return middle - width / 2;
  return edge === before ? endOf(edge) - width : edge.start;
}

/** px that the column of a step needs for the longest word of the marks beside it */
export function handOffWord(setting: Setting, index: number): number {
  const widths = handOffsOf(setting.journey).flatMap((handOff) => {
    const border = borderOf(setting, handOff);
    if (border?.before.index !== index && border?.after.index !== index) return [];
    return handOffParts(setting, handOff).map((part) =>
      part.kind === "text"
        ? setting.text.longestWord(part.text, typeStyle(part.size, part.weight ?? 400)) + LEAD
        : 0,
    );
  });
  return widths.length === 0 ? 0 : Math.max(...widths) + 2 * PADDING;
}

/** Where what is lost is marked: on the page of the step that is left. */
function borderOf(
  { journey, columns, beside }: Setting,
  { from, to }: HandOff,
): Border | undefined {
  const left = columns.find(({ step }) => step.id === from);
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const [start, goal] = [from, to].map((id) => steps.findIndex((step) => step.id === id));
  if (!left || start === undefined || goal === undefined || goal < 0) return undefined;
  const onwards = goal > start;
  const onPage = columns[left.index + (onwards ? 1 : -1)];
  const next = onPage ?? (onwards ? beside?.after[0] : beside?.before.at(-1));
  const [before, after] = onwards ? [left, next] : [next, left];
  if (!before || !after) return undefined;
  const middle = (endOf(before) + after.start) / 2;
  return { before, after, middle, ...(onPage ? {} : { edge: left }) };
}

/** px where the first mark begins: below the systems of both steps, if they have any */
function firstTop({ before, after }: Border, laneTop: number, ends: ReadonlyMap<string, number>) {
  const taken = [before, after].flatMap(({ step }) => ends.get(step.id) ?? []);
  return taken.length === 0 ? laneTop : Math.max(...taken) + BELOW_SYSTEMS;
}

/** px for a mark that leaves room for those at the next borders */
function roomAt({ before, after, edge }: Border): number {
  if (edge) return edge.width;
  const gap = after.start - endOf(before);
  return Math.min(before.width, after.width) + gap - BETWEEN;
}

function naturalWidth(setting: Setting, parts: readonly CardPart[]): number {
  const widths = parts.map((part) => {
    if (part.kind === "people") return part.personas.length * MARK;
    if (part.kind === "tag") return tagWidth(setting, part.text);
    if (part.kind !== "text") return 0;
    return textWidth(setting, part.text, part.size, part.weight ?? 400) + (part.lead ? LEAD : 0);
  });
  return Math.ceil(Math.max(...widths)) + 2 * PADDING;
}

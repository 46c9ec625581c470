import type { Journey, Step } from "../journey/journey.ts";
import { UNIT } from "../layout/box.ts";
import { layCard } from "../layout/card.ts";
import type { CardPart } from "../layout/card-content.ts";
import type { Column } from "../layout/columns.ts";
import type { Setting } from "../layout/setting.ts";
import { typeStyle } from "../layout/type-scale.ts";
import type { Words } from "../locale/words.ts";
import type { ServiceSide } from "./blueprint-lines.ts";
import { changeAt, markAt, withChange } from "./changes.ts";
import type { LaidLane, Lane, LaneCard, LaneCell } from "./lane.ts";

/** A card before it is laid out. */
export interface CardContent {
  path: string;
  parts: CardPart[];
  assumed?: boolean;
  item?: string;
  personas?: string[];
}

export interface CardLane {
  id: string;
  icon: string;
  /** `lanes/` and the id, unless several lanes are drawn alike. */
  partial?: string;
  title(words: Words): string;
  color?: string;
  side?: ServiceSide;
  /** px inside a card, and between two cards */
  padding: number;
  between: number;
  /** px that a card's shape takes below its box: the tail of a bubble */
  below?: number;
  /** The cards of one step, from top to bottom. */
  cards(step: Step, setting: Pick<Setting, "journey" | "words">): CardContent[];
  shows(step: Step): boolean;
}

const PART_GAP = 4;
/** A card gets no wider than a line that is pleasant to read; wide columns hold several abreast. */
const WIDEST_CARD = 340;
/** Room that a card's edges and a lead take beside its longest word. */
const LEAD_ROOM = 24;

/** A lane whose steps hold cards under each other: most lanes are. */
export function cardLane(lane: CardLane): Lane {
  const contents = keptContents(lane);
  return {
    id: lane.id,
    icon: lane.icon,
    partial: lane.partial ?? `lanes/${lane.id}`,
    title: lane.title,
    ...(lane.color === undefined ? {} : { color: lane.color }),
    ...(lane.side === undefined ? {} : { side: lane.side }),
    shows: (journey) => journey.stages.some((stage) => stage.steps.some(lane.shows)),
    longestWord: (setting, index) => longestWord(lane, contents, setting, index),
    lay: (setting, top) => layCells(lane, contents, setting, top),
  };
}

type Contents = (step: Step, setting: Setting) => CardContent[];

/** The cards of a step are asked for at every width that is tried, and change with none. */
function keptContents(lane: CardLane): Contents {
  const known = new WeakMap<Step, Pick<Setting, "journey" | "words"> & { cards: CardContent[] }>();
  return (step, { journey, words }) => {
    const before = known.get(step);
    if (before?.journey === journey && before.words === words) return before.cards;
    const cards = contentsOf(lane, step, { journey, words });
    known.set(step, { journey, words, cards });
    return cards;
  };
}

function longestWord(lane: CardLane, contents: Contents, setting: Setting, index: number): number {
  const column = setting.columns[index];
  if (!column) return 0;
  const widths = contents(column.step, setting).flatMap((card) =>
    card.parts.map((part) =>
      part.kind === "text"
        ? setting.text.longestWord(part.text, typeStyle(part.size, part.weight ?? 400)) +
          (part.lead ? LEAD_ROOM : 0)
        : 0,
    ),
  );
  return Math.max(0, ...widths) + 2 * paddingOf(lane, setting);
}

/** The cards of a step, each with what happened to it on a map of two states. */
function contentsOf(
  lane: CardLane,
  step: Step,
  setting: Pick<Setting, "journey" | "words">,
): CardContent[] {
  const contents = lane.cards(step, setting);
  const told = isPlainText(lane)
    ? contents.filter((_, index) => isFirstOfItsKind(setting.journey, contents, index))
    : contents;
  return contents.map((card) => ({
    ...card,
    parts: withChange(setting, card.path, card.parts, told.includes(card)),
  }));
}

/** In a list, one word stands for all that came or went together, unless what stayed comes after. */
function isFirstOfItsKind(
  journey: Journey,
  contents: readonly CardContent[],
  index: number,
): boolean {
  const changes = contents.map(({ path }) => markAt(journey, path)?.change);
  const change = changes[index];
  if (index === 0 || changes[index - 1] !== change) return true;
  if (change === "changed" || change === "moved") return true;
  const end = changes.findIndex((other, at) => at > index && other !== change);
  return end >= 0 && changes[end] === undefined;
}

function layCells(lane: CardLane, contents: Contents, setting: Setting, top: number): LaidLane {
  let bottom = top;
  const cells: LaneCell[] = [];
  for (const column of setting.columns) {
    const cards = layCell(lane, contents(column.step, setting), setting, column, top);
    if (cards.length > 0) cells.push({ stage: column.stage.id, step: column.step.id, cards });
    for (const card of cards) bottom = Math.max(bottom, card.box.y + card.box.height);
  }
  return { content: { kind: "cards", cells }, height: bottom - top + (lane.below ?? 0) };
}

/** Texts without a card round them are a list, which is read from top to bottom. */
function isPlainText({ padding }: CardLane): boolean {
  return padding === 0;
}

function paddingOf(lane: CardLane, { spacing }: Setting): number {
  return isPlainText(lane) ? 0 : lane.padding + spacing.card;
}

/** However compact, two cards and the tail of a bubble do not touch. */
function betweenOf({ between, below = 0 }: CardLane, { spacing }: Setting): number {
  return Math.max(below + UNIT, between + spacing.card);
}

function cardsAbreast(width: number, count: number): number {
  return Math.max(1, Math.min(count, Math.ceil(width / WIDEST_CARD)));
}

/** Fills the column with cards, each into the shortest of the stacks that fit abreast. */
function layCell(
  lane: CardLane,
  contents: readonly CardContent[],
  setting: Setting,
  column: Column,
  top: number,
): LaneCard[] {
  const abreast = isPlainText(lane) ? 1 : cardsAbreast(column.width, contents.length);
  const between = betweenOf(lane, setting);
  const width = (column.width - (abreast - 1) * between) / abreast;
  const heights = Array.from({ length: abreast }, () => 0);
  return contents.map((content) => {
    const stack = heights.indexOf(Math.min(...heights));
    const filled = heights[stack] ?? 0;
    const card = layCard(setting, {
      start: column.start + stack * (width + between),
      top: top + filled,
      width: Math.min(width, WIDEST_CARD),
      padding: paddingOf(lane, setting),
      gap: PART_GAP,
      parts: content.parts,
    });
    heights[stack] = filled + card.box.height + between;
    return {
      ...card,
      path: content.path,
      assumed: content.assumed ?? false,
      personas: content.personas ?? [],
      ...changeAt(setting.journey, content.path),
      ...(content.item === undefined ? {} : { item: content.item }),
    };
  });
}

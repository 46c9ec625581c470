import { type Box, toUnit } from "../../layout/box.ts";
import type { Card } from "../../layout/card-content.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock, textWidth } from "../../layout/text-block.ts";
import { layAnswer, layCause, layOpportunity, layPain, type Place } from "./cards.ts";
import type { WhyChain, WhyGroup } from "./groups.ts";

/** A line from one card down to the next. */
export interface Drop {
  x: number;
  y1: number;
  y2: number;
}

/** A question on the line between two cards. */
export interface Rung {
  box: Box;
  text: TextBlock;
}

export interface WhyLadder {
  pain: Card & { item: string; path: string; assumed: boolean };
  answers: Card[];
  rungs: Rung[];
  drops: Drop[];
}

export interface WhyGroupDrawn {
  ladders: WhyLadder[];
  cause?: Card;
  opportunities: (Card & { item: string; path: string; assumed: boolean; url?: string })[];
  /** From the cause to what is to be done. */
  drops: Drop[];
}

export const COLUMN_GAP = 24;
const RUNG = 44;
const RUNG_HEIGHT = 20;
const TO_GROUND = 28;
const TO_OPPORTUNITIES = 20;
const OPPORTUNITY_GAP = 8;

/**
 * A pain and the answers below it, each asked for by a question.
 *
 * @param height px that the pain takes at least, so that those beside one another are alike
 */
export function layLadder(
  setting: Setting,
  chain: WhyChain,
  place: Place,
  height: number,
): WhyLadder {
  const { pain } = chain;
  const head = layPain(setting, chain, place);
  head.box.height = Math.max(head.box.height, height);
  const ladder: WhyLadder = {
    pain: { ...head, item: pain.id, path: pain.path, assumed: pain.assumed },
    answers: [],
    rungs: [],
    drops: [],
  };
  const middle = place.start + place.width / 2;
  const x = placeX(setting.frame, middle);
  let bottom = bottomOf(head);
  for (const text of pain.whys) {
    const top = bottom + RUNG;
    ladder.drops.push({ x, y1: bottom, y2: top });
    ladder.rungs.push(layRung(setting, middle, bottom + (RUNG - RUNG_HEIGHT) / 2));
    const card = layAnswer(setting, text, { ...place, top });
    ladder.answers.push(card);
    bottom = bottomOf(card);
  }
  return ladder;
}

function layRung(setting: Setting, middle: number, top: number): Rung {
  const text = setting.words.page.whys;
  const width = toUnit(textWidth(setting, text, "small", 700) + 20);
  const start = middle - width / 2;
  const style = { text, size: "small", weight: 700, tone: "pain-ink", align: "middle" } as const;
  return {
    box: placeBox(setting.frame, start, top, width, RUNG_HEIGHT),
    text: setText(setting, { ...style, start, width, top: top + 3 }),
  };
}

export function bottomOf({ box }: Card): number {
  return box.y + box.height;
}

export function ladderBottom({ pain, answers }: WhyLadder): number {
  return bottomOf(answers.at(-1) ?? pain);
}

/**
 * What a group stands on, and what hangs below that.
 *
 * @param ground px, where the cause begins
 */
export function layGround(
  setting: Setting,
  group: WhyGroup,
  ladders: WhyLadder[],
  ground: number,
  place: Place,
): WhyGroupDrawn {
  const { cause: text, opportunities } = group;
  const cause = text === undefined ? undefined : layCause(setting, text, { ...place, top: ground });
  if (cause)
    for (const ladder of ladders) {
      const x = middleOf(ladder.pain.box);
      ladder.drops.push({ x, y1: ladderBottom(ladder), y2: ground });
    }
  const above = cause ? bottomOf(cause) : Math.max(...ladders.map(ladderBottom));
  const columns = ladders.length;
  const width = (place.width - (columns - 1) * COLUMN_GAP) / columns;
  const tops = Array.from({ length: columns }, () => above + TO_OPPORTUNITIES);
  const drops: Drop[] = [];
  const cards = opportunities.map((one, index) => {
    const column = index % columns;
    const top = tops[column] ?? above;
    const start = place.start + column * (width + COLUMN_GAP);
    const card = layOpportunity(setting, one, group, { start, top, width });
    if (index < columns) drops.push({ x: middleOf(card.box), y1: above, y2: top });
    tops[column] = bottomOf(card) + OPPORTUNITY_GAP;
    const { id, path, assumed, link } = one;
    return { ...card, item: id, path, assumed, ...(link === undefined ? {} : { url: link }) };
  });
  return { ladders, ...(cause ? { cause } : {}), opportunities: cards, drops };
}

/** px from the ladders down to the cause that they stand on */
export function groundUnder(ladders: readonly WhyLadder[]): number {
  return Math.max(...ladders.map(ladderBottom)) + TO_GROUND;
}

function middleOf({ x, width }: Box): number {
  return x + width / 2;
}

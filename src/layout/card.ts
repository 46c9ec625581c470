import { toUnit } from "./box.ts";
import type { Card, CardPart } from "./card-content.ts";
import { layPart } from "./card-parts.ts";
import { placeBox } from "./frame.ts";
import type { Setting } from "./setting.ts";

export interface CardRequest {
  /** px along the line of reading */
  start: number;
  top: number;
  width: number;
  /** px inside the card on every side */
  padding: number;
  /** px between two parts */
  gap: number;
  parts: readonly CardPart[];
}

/** Stacks the parts of a card and closes its box round them. */
export function layCard(setting: Setting, request: CardRequest): Card {
  const { start, top, width, padding, gap } = request;
  const card: Card = {
    box: placeBox(setting.frame, start, top, width, 0),
    texts: [],
    icons: [],
    badges: [],
    bullets: [],
    pips: [],
    people: [],
    gauges: [],
    images: [],
    tags: [],
  };
  let y = top + padding;
  request.parts.forEach((part, index) => {
    if (index > 0) y += gap;
    y += layPart(setting, card, part, {
      start: start + padding,
      top: y,
      width: width - 2 * padding,
    });
  });
  card.box.height = toUnit(y + padding - top);
  return card;
}

import { toUnit } from "../../layout/box.ts";
import type { Card } from "../../layout/card-content.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { COLUMN_GAP, ROW_GAP } from "./columns.ts";

/** Cards under a heading of their own. */
export interface CardGroup<Of extends Card> {
  heading: TextBlock;
  cards: Of[];
  /** px, where it ends */
  bottom: number;
}

/** px along the line of reading and down */
export interface CardPlace {
  start: number;
  top: number;
  width: number;
}

const WIDE_ENOUGH = 240;

/** A heading, and under it cards side by side where there is room, each row as high as its highest. */
export function layGroup<Item, Of extends Card>(
  setting: Setting,
  heading: string,
  items: readonly Item[],
  place: CardPlace,
  lay: (item: Item, place: CardPlace) => Of,
): CardGroup<Of> {
  const title = layGroupHeading(setting, heading, place);
  const abreast = Math.max(
    1,
    Math.min(items.length, Math.floor((place.width + COLUMN_GAP) / (WIDE_ENOUGH + COLUMN_GAP))),
  );
  const width = (place.width - (abreast - 1) * COLUMN_GAP) / abreast;
  const cards: Of[] = [];
  let top = title.box.y + title.box.height + 8;
  for (let index = 0; index < items.length; index += abreast) {
    const row = items
      .slice(index, index + abreast)
      .map((item, at) => lay(item, { start: place.start + at * (width + COLUMN_GAP), top, width }));
    const height = Math.max(...row.map(({ box }) => box.height));
    for (const card of row) card.box.height = height;
    cards.push(...row);
    top += height + ROW_GAP;
  }
  return { heading: title, cards, bottom: toUnit(top - ROW_GAP) };
}

export function layGroupHeading(setting: Setting, text: string, place: CardPlace): TextBlock {
  return setText(setting, { ...place, text, size: "body", weight: 600, tone: "ink" });
}

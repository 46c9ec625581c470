import { type Box, grow, overlaps } from "../../src/layout/box.ts";
import type { MapLayout } from "../../src/views/map/layout.ts";
import { cardsOf, cardTexts, textsOnMap } from "./texts-on-map.ts";

/** Half a pixel: lines of text may be that much off by rounding. */
const ROUNDING = 0.5;

function holds(outer: Box, inner: Box): boolean {
  const { x, y, width, height } = grow(outer, ROUNDING);
  const right = inner.x + inner.width <= x + width;
  return inner.x >= x && inner.y >= y && right && inner.y + inner.height <= y + height;
}

/** Pairs of texts that cover each other. */
export function collisions(map: MapLayout): string[] {
  const texts = textsOnMap(map);
  return texts.flatMap(({ says, block }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(grow(block.box, -ROUNDING), other.block.box))
      .map((other) => `“${says}” and “${other.says}”`),
  );
}

/** Texts that stand out of the sheet or of their card. */
export function escapes(map: MapLayout): string[] {
  const sheet = { x: 0, y: 0, width: map.width, height: map.height };
  const outside = textsOnMap(map).filter(({ block }) => !holds(sheet, block.box));
  const cards = [
    ...map.steps,
    ...map.stages,
    ...map.lanes.flatMap(({ content }) => cardsOf(content)),
  ];
  const spilled = cards.flatMap((card) =>
    cardTexts(card).filter((block) => !holds(card.box, block.box)),
  );
  return [
    ...outside.map(({ says }) => says),
    ...spilled.map((block) => JSON.stringify(block.lines)),
  ];
}

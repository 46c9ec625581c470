import { type Box, grow, overlaps } from "../../src/layout/box.ts";
import type { MapLane } from "../../src/views/map/lanes.ts";
import type { MapLayout } from "../../src/views/map/layout.ts";
import { cardsOf, cardTexts, laneTexts, textsOnMap } from "./texts-on-map.ts";

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

/** Texts and cards that stand out of the sheet, of their card, of their lane or of their step. */
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
    ...map.lanes.flatMap((lane) => [...outOfLane(lane), ...outOfStep(map, lane)]),
    ...coveredCards(map),
  ];
}

/** What stands above or below its lane. */
function outOfLane({ id, box, title, content }: MapLane): string[] {
  const boxes = [title, ...laneTexts(content), ...cardsOf(content)].map((part) => part.box);
  const across = (inner: Box) => ({ ...inner, x: box.x, width: box.width });
  return boxes
    .filter((inner) => !holds(box, across(inner)))
    .map((inner) => `${id}: ${JSON.stringify(inner)} leaves its lane`);
}

/** Cards that stand beside their step, or their stage where they are of all of it. */
function outOfStep({ steps, grounds }: MapLayout, { id, box, content }: MapLane): string[] {
  if (content.kind !== "cards") return [];
  return content.cells.flatMap(({ stage, step, cards }) => {
    const head = steps.find((one) => one.stage === stage && one.step === step);
    const place = head ?? grounds.find((ground) => ground.stage === stage);
    const column = { ...box, x: place?.box.x ?? 0, width: place?.box.width ?? 0 };
    return cards
      .filter((card) => !holds(column, card.box))
      .map((card) => `${id}: ${card.path} leaves its step`);
  });
}

/** Pairs of cards that cover each other. */
function coveredCards(map: MapLayout): string[] {
  const boxes = [...map.steps, ...map.lanes.flatMap(({ content }) => cardsOf(content))];
  return boxes.flatMap(({ box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(grow(box, -ROUNDING), other.box))
      .map((other) => `${JSON.stringify(box)} and ${JSON.stringify(other.box)}`),
  );
}

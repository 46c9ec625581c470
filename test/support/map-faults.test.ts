import { expect, it } from "vitest";
import { movedText } from "../../src/layout/text-block.ts";
import { drawn, journeyOf } from "./drawn.ts";
import { collisions, escapes } from "./map-faults.ts";
import { cardsOf } from "./texts-on-map.ts";

async function mapOf() {
  const yaml =
    "journeymap: 1\ntitle: T\nstages: [{ name: A, pains: Slow }, { name: B, gains: Quick }]";
  const { map } = (await drawn(await journeyOf(yaml))).view;
  const card = cardsOf(map.lanes[0]?.content ?? { kind: "cards", cells: [] })[0];
  if (!card) throw new Error("a map without a card");
  return { map, card };
}

it("a text on another, and one beside its card, are found", async () => {
  const { map, card } = await mapOf();
  expect([...collisions(map), ...escapes(map)]).toEqual([]);
  const [text] = card.texts;
  if (text) card.texts.push(movedText(text, 0, 2), movedText(text, card.box.width, 0));
  expect(collisions(map)).toHaveLength(1);
  expect(escapes(map)).toHaveLength(1);
});

it("a card beside its step, and one under its lane, are found", async () => {
  const { map, card } = await mapOf();
  card.texts = [];
  card.box.x -= 20;
  expect(escapes(map)).toEqual([expect.stringContaining("leaves its step")]);
  card.box.x += 20;
  card.box.height += 40;
  expect(escapes(map)).toEqual([
    expect.stringContaining("leaves its lane"),
    expect.stringContaining("leaves its step"),
  ]);
});

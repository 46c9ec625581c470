import type { LaneCard } from "../../src/lanes/lane.ts";
import type { Card } from "../../src/layout/card-content.ts";
import { drawn, journeyOf } from "./drawn.ts";
import { cardTexts } from "./texts-on-map.ts";

/** The cards of a lane of a journey whose steps are given as YAML flow maps. */
export async function laneCards(lane: string, steps: string, more = ""): Promise<LaneCard[]> {
  const yaml = `journeymap: 1\ntitle: T\n${more}\nstages: [{ name: S, steps: [${steps}] }]`;
  const { view } = await drawn(await journeyOf(yaml));
  const content = view.map.lanes.find(({ id }) => id === lane)?.content;
  return content?.kind === "cards" ? content.cells.flatMap(({ cards }) => cards) : [];
}

/** What stands on a card, part by part. */
export function saidOn(card: Card | undefined): string[] {
  return (card ? cardTexts(card) : []).map(({ lines }) =>
    lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" "),
  );
}

import { toUnit } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card, CardPart, Lead } from "../../layout/card-content.ts";
import type { Setting } from "../../layout/setting.ts";
import { typeStyle } from "../../layout/type-scale.ts";
import type { FlowLane } from "./lanes.ts";

/** px that the names of lanes take, and the room round them */
const LEAST = 144;
const MOST = 232;
const PADDING = 16;
const LEAD = 24;

/** px for the names of all lanes: no word is broken where that can be helped. */
export function headWidth({ text }: Setting, lanes: readonly FlowLane[]): number {
  const names = lanes.flatMap(({ name }) => name ?? []);
  if (names.length === 0) return PADDING;
  const words = names.map((name) => text.longestWord(name, typeStyle("body", 700)));
  const longest = toUnit(Math.max(...words)) + LEAD + 2 * PADDING;
  return Math.min(MOST, Math.max(LEAST, longest));
}

/** The name of a lane at its beginning; nothing on it where it has none. */
export function layLaneHead(
  setting: Setting,
  lane: FlowLane,
  place: { start: number; top: number; width: number },
): Card {
  return layCard(setting, { ...place, padding: PADDING, gap: 6, parts: headParts(lane) });
}

function headParts({ name, icon, number, persona }: FlowLane): CardPart[] {
  if (name === undefined) return [];
  const lead = leadOf(number, icon);
  const text: CardPart = { kind: "text", text: name, size: "body", weight: 700, tone: "ink" };
  const parts: CardPart[] = [lead ? { ...text, lead } : text];
  return persona === undefined ? parts : [{ kind: "people", personas: [persona] }, ...parts];
}

function leadOf(number: number | undefined, icon: string | undefined): Lead | undefined {
  if (number !== undefined) return { kind: "number", value: number };
  return icon === undefined ? undefined : { kind: "icon", icon };
}

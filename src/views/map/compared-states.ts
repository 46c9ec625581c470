import type { Side } from "../../journey/comparison/sides.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock, textWidth } from "../../layout/text-block.ts";
import { stateFacts, stateNames } from "../../locale/changes.ts";
import { MARGIN } from "./sheet.ts";

/** One of the two states that a map compares: its name beside a sample of its lines, and when it is of. */
export interface ComparedState {
  side: Side;
  sample: { x1: number; x2: number; y: number };
  name: TextBlock;
  facts: TextBlock;
}

const SAMPLE = 48;
const GAP = 12;
const LINE = 24;

/** The two states under each other; returns where they end. */
export function layComparedStates(
  setting: Setting,
  top: number,
  width: number,
): { states: ComparedState[]; bottom: number } {
  const { compared } = setting.journey;
  if (!compared) return { states: [], bottom: top };
  const { before, after } = compared.comparison;
  const names = stateNames(compared.comparison, setting.words);
  const both = [
    { side: "before", name: names.before, facts: stateFacts(before, after, setting.words) },
    { side: "after", name: names.after, facts: stateFacts(after, before, setting.words) },
  ] as const;
  let y = top;
  const states = both.map(({ side, name, facts }): ComparedState => {
    const start = MARGIN + SAMPLE + GAP;
    const room = width - SAMPLE - GAP;
    const laid = setText(setting, {
      ...{ text: name, size: "body", weight: side === "after" ? 700 : 400, tone: "ink" },
      ...{ start, top: y + 4 },
      width: Math.min(room, textWidth(setting, name, "body", side === "after" ? 700 : 400) + 0.01),
    });
    const taken = laid.box.width + GAP;
    const beside = room - taken > room / 3;
    const about = setText(setting, {
      ...{ text: facts.join(" · "), size: "body", tone: "muted" },
      start: beside ? start + taken : start,
      top: beside ? y + 4 : y + 4 + laid.box.height,
      width: beside ? room - taken : room,
    });
    const ends = [placeX(setting.frame, MARGIN), placeX(setting.frame, MARGIN + SAMPLE)];
    const sample = { x1: Math.min(...ends), x2: Math.max(...ends), y: y + LINE / 2 };
    const bottom = (text: TextBlock) => text.box.y + text.box.height;
    y = Math.max(y + LINE, bottom(laid) + 4, bottom(about) + 4);
    return { side, sample, name: laid, facts: about };
  });
  return { states, bottom: y };
}

import type { Card, CardPart } from "./card-content.ts";
import { placeBox } from "./frame.ts";
import type { Setting } from "./setting.ts";
import { setText, textWidth } from "./text-block.ts";
import { typeStyle } from "./type-scale.ts";

const ICON = 14;
/** px from an icon's edge to its words, between two facts of a line, and between two lines */
const TO_WORDS = 6;
const BETWEEN = 12;
const LINE_GAP = 4;

/**
 * Adds facts in a row, each an icon and its words; they wrap when there are many. Returns the px
 * they take from top to bottom.
 */
export function layFacts(
  setting: Setting,
  card: Card,
  { facts, tone }: CardPart & { kind: "facts" },
  place: { start: number; top: number; width: number },
): number {
  let used = 0;
  let top = place.top;
  let bottom = place.top;
  for (const { icon, text } of facts) {
    const width = ICON + TO_WORDS + Math.ceil(textWidth(setting, text, "small", 400));
    if (used > 0 && used + width > place.width) {
      used = 0;
      top = bottom + LINE_GAP;
    }
    const start = place.start + used;
    const block = setText(setting, {
      text,
      size: "small",
      tone,
      start: start + ICON + TO_WORDS,
      top,
      width: place.width - used - ICON - TO_WORDS,
    });
    const middle = top + typeStyle("small", 400).lineHeight / 2;
    card.texts.push(block);
    card.icons.push({
      icon,
      tone,
      box: placeBox(setting.frame, start, middle - ICON / 2, ICON, ICON),
    });
    bottom = Math.max(bottom, top + block.box.height);
    used += width + BETWEEN;
  }
  return bottom - place.top;
}

import { toUnit } from "../../layout/box.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { percentage } from "../prose/numbers.ts";

/** How much of the segment a persona stands for: a figure over a line that is filled so far. */
export interface ShareBar {
  persona: number;
  figure: TextBlock;
  label?: TextBlock;
  track: { x1: number; x2: number; y: number };
  /** The part of the line that is filled. */
  filled: { x1: number; x2: number; y: number };
  /** px, where it ends */
  bottom: number;
}

/** px from the edge to the line's end, whose cap is round */
const CAP = 4;

/** @param share from 0 to 1 */
export function layShare(
  setting: Setting,
  share: number,
  persona: number,
  { start, top, width }: { start: number; top: number; width: number },
  named = true,
): ShareBar {
  const figure = setText(setting, {
    text: percentage(setting.journey.lang, share),
    size: "head",
    weight: 600,
    tone: "ink",
    ...{ start, top, width },
  });
  const beside = figure.box.width + 8;
  const label = named
    ? setText(setting, {
        text: setting.words.persona.share,
        size: "small",
        tone: "muted",
        start: start + beside,
        top: top + 7,
        width: width - beside,
      })
    : undefined;
  const under = Math.max(figure.box.height, label ? 7 + label.box.height : 0);
  const y = top + under + 8;
  const line = (from: number, to: number) => {
    const ends = [placeX(setting.frame, start + from), placeX(setting.frame, start + to)];
    return { x1: Math.min(...ends), x2: Math.max(...ends), y };
  };
  return {
    persona,
    figure,
    ...(label ? { label } : {}),
    track: line(CAP, width - CAP),
    filled: line(CAP, CAP + share * (width - 2 * CAP)),
    bottom: toUnit(y + CAP),
  };
}

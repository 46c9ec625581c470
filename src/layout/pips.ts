import { placeX } from "./frame.ts";
import type { Setting } from "./setting.ts";
import { setText, type TextBlock, textWidth } from "./text-block.ts";
import type { Tone } from "./tone.ts";

/** A value from 1 to 5 with its name, told by filled and empty dots. */
export interface PipValue {
  label: string;
  value: number;
}

export interface PipRow {
  label: TextBlock;
  tone: Tone;
  dots: { cx: number; cy: number; filled: boolean }[];
}

const DOTS = 5;
const STEP = 9;
const ROW = 14;
/** px that five dots take */
const DOTS_WIDTH = (DOTS - 1) * STEP + 6;
const BETWEEN = 8;

/**
 * Puts values one under the other, each as "Severity ●●●○○" with the dots of all in one column.
 * Where a label and its dots do not fit side by side, the dots go under the label.
 */
export function laidPips(
  setting: Setting,
  values: readonly PipValue[],
  tone: Tone,
  place: { start: number; top: number; width: number },
): { rows: PipRow[]; height: number } {
  const widest = Math.max(
    0,
    ...values.map((value) => textWidth(setting, value.label, "small", 400)),
  );
  const under = widest + BETWEEN + DOTS_WIDTH > place.width;
  const dotsStart = place.start + (under ? 0 : widest + BETWEEN);
  let y = place.top;
  const rows = values.map((value): PipRow => {
    const label = setText(setting, {
      text: value.label,
      size: "small",
      tone,
      start: place.start,
      top: y,
      width: place.width,
    });
    const middle = under ? y + label.box.height + ROW / 2 : y + ROW / 2;
    y += label.box.height + (under ? ROW : 0);
    return { label, tone, dots: dots(setting, value.value, dotsStart, middle) };
  });
  return { rows, height: y - place.top };
}

function dots(setting: Setting, value: number, start: number, middle: number): PipRow["dots"] {
  return Array.from({ length: DOTS }, (_, index) => ({
    cx: placeX(setting.frame, start + 3 + index * STEP),
    cy: middle,
    filled: index < Math.round(value),
  }));
}

import type { Lane } from "../../lanes/lane.ts";
import { toUnit } from "../../layout/box.ts";
import { stageSpans } from "../../layout/columns.ts";
import type { Setting } from "../../layout/setting.ts";
import { typeStyle } from "../../layout/type-scale.ts";

/** A column is widened for a long word up to here; longer words are broken. */
const WIDEST_FOR_A_WORD = 320;
const CARD_PADDING = 20;
/** A stage of one step is as wide as its band needs to look like one. */
const NARROWEST_STAGE = 248;
/** What a stage's band takes beside its name: number, padding, notch. */
const BAND_ROOM = 24 + 2 * 14 + 14;

/**
 * The least width of every column: `base`, or what its longest word needs, or its share of what
 * the longest word of its stage's name needs.
 */
export function columnWidths(setting: Setting, lanes: readonly Lane[], base: number): number[] {
  const widths = setting.columns.map((column, index) => {
    const name = setting.text.longestWord(column.step.name, typeStyle("body", 600));
    const words = lanes.map((lane) => lane.longestWord(setting, index));
    const widest = Math.max(name + CARD_PADDING + 2 * setting.spacing.card, ...words);
    return toUnit(Math.max(base, Math.min(WIDEST_FOR_A_WORD, widest)));
  });
  for (const span of stageSpans(setting.columns)) {
    const own = setting.columns.filter((column) => column.stageIndex === span.index);
    const word = setting.text.longestWord(span.stage.name, typeStyle("head", 700));
    const band = word + BAND_ROOM + 2 * setting.spacing.card;
    const room = Math.max(NARROWEST_STAGE, Math.min(WIDEST_FOR_A_WORD, band));
    const gaps = (own.length - 1) * setting.spacing.step;
    const share = toUnit((room - gaps) / Math.max(1, own.length));
    for (const { index } of own) widths[index] = Math.max(widths[index] ?? 0, share);
  }
  return widths;
}

/** px from the start of the first column to the end of the last. */
export function totalWidth(setting: Setting, widths: readonly number[]): number {
  const gaps = setting.columns
    .slice(1)
    .map((column, index) =>
      setting.columns[index]?.stageIndex === column.stageIndex
        ? setting.spacing.step
        : setting.spacing.stage,
    );
  return [...widths, ...gaps].reduce((sum, width) => sum + width, 0);
}

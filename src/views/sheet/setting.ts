import type { Journey } from "../../journey/journey.ts";
import type { Setting } from "../../layout/setting.ts";
import { spacingOf } from "../../layout/spacing.ts";
import { brandOf } from "../../theme/brand.ts";
import type { PictureOptions } from "../picture.ts";

/** px round what stands on a sheet */
export const SHEET_MARGIN = 40;
/** px that a sheet is wide at least, so that its head reads well */
export const NARROWEST_SHEET = 880;
/** px of the title's letters */
export const SHEET_TITLE = 32;

/**
 * What a picture without the columns of a map is laid out with.
 *
 * @param width px of the whole sheet
 */
export function sheetSetting(
  journey: Journey,
  { words, text, theme, direction }: PictureOptions,
  width: number,
): Setting {
  return {
    journey,
    words,
    text,
    brand: brandOf(theme, journey.lang),
    spacing: spacingOf(theme.density),
    frame: { width, direction },
    titleSize: SHEET_TITLE,
    columns: [],
    times: new Map(),
  };
}

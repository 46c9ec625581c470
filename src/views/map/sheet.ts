/** The measures of the map's sheet, in px. */
export const MARGIN = 40;
/** A sheet is at least this wide, so that the header of a small map still reads well. */
export const NARROWEST = 880;
/**
 * What reads as one line of sight, however long the map: title and persona cards, which end where
 * a map of up to twenty-odd steps ends, and the parts of the footer.
 */
export const WIDEST_HEADER = 6000;
export const WIDEST_FOOTER = 4400;

/** The title grows with the sheet, so that it still leads when the whole map is seen at once. */
export function titleSize(sheetWidth: number): number {
  const size = Math.round(sheetWidth / 64 / 4) * 4;
  return Math.min(56, Math.max(28, size));
}

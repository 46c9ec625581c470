import {
  converter,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  parseHex,
  useMode,
  wcagContrast,
} from "culori/fn";

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklch);
const toOklch = converter("oklch");

/** WCAG 2.2, 1.4.3: text needs this contrast with its background to reach AA. */
export const AA_TEXT = 4.5;
/** WCAG 2.2, 1.4.11: lines and marks that carry meaning need this. */
export const AA_GRAPHIC = 3;

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  return wcagContrast(a, b);
}

/**
 * The colour itself where it can be read on every background, else the nearest lighter or darker
 * one of its hue that can.
 *
 * @param color CSS hex colour
 * @param backgrounds CSS hex colours
 * @param least the contrast to reach, 1–21
 */
export function readable(color: string, backgrounds: readonly string[], least: number): string {
  const worst = (candidate: string) =>
    Math.min(...backgrounds.map((background) => contrast(candidate, background)));
  if (worst(color) >= least) return color;
  const base = toOklch(parseHex(color) ?? { mode: "rgb", r: 0, g: 0, b: 0 });
  for (let step = 1; step <= 50; step++) {
    for (const lightness of [base.l - step / 50, base.l + step / 50]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = formatHex({ ...base, l: lightness });
      if (worst(candidate) >= least) return candidate;
    }
  }
  return worst("#000000") >= worst("#ffffff") ? "#000000" : "#ffffff";
}

import type { FontWeight, TextStyle } from "../text/text.ts";

/** The four sizes of the picture; weight tells apart before size does. */
export type TypeSize = "title" | "head" | "body" | "small";

const SCALE: Record<Exclude<TypeSize, "title">, { size: number; lineHeight: number }> = {
  head: { size: 18, lineHeight: 24 },
  body: { size: 12, lineHeight: 16 },
  small: { size: 10, lineHeight: 14 },
};

export function typeStyle(size: Exclude<TypeSize, "title">, weight: FontWeight): TextStyle {
  return STYLES[size][weight];
}

/** Made once: every text of a map asks for one. */
const STYLES = { head: weights("head"), body: weights("body"), small: weights("small") };

function weights(size: Exclude<TypeSize, "title">): Record<FontWeight, TextStyle> {
  const style = (weight: FontWeight) => ({ ...SCALE[size], weight });
  return { 400: style(400), 600: style(600), 700: style(700) };
}

/** The title's style; its size hangs on the sheet. */
export function titleStyle(size: number): TextStyle {
  return { size, lineHeight: Math.round((size * 1.25) / 4) * 4, weight: 700 };
}

/**
 * px from the top of a line to its baseline, so that capitals stand in the middle of the line:
 * half the line plus half the cap height, which is 0.727 em in Inter.
 */
export function baseline(style: TextStyle): number {
  return style.lineHeight / 2 + (0.727 * style.size) / 2;
}

// Characters that terminals set two columns wide: East Asian Width W and F (UAX 11), and emoji.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** Made on first use: the first of a process takes 10 ms. */
let graphemes: Intl.Segmenter | undefined;

/** The characters of a text as a reader counts them, each with its columns on a terminal. */
export function cellsOf(text: string): { text: string; width: number; index: number }[] {
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...graphemes.segment(text)].map(({ segment, index }) => ({
    text: segment,
    width: widthOf(segment),
    index,
  }));
}

function widthOf(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2;
  return /^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme) ? 0 : 1;
}

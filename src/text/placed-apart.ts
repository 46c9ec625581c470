import { isPlainText } from "./plain-text.ts";

/**
 * What Chromium places in another way than resvg and typst do, so that each part has to be given a
 * place of its own.
 */

function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text);
}

/** Scripts whose syllables are of several shapes, of which resvg and typst count the last one only. */
function isSyllabic(text: string): boolean {
  return /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  );
}

/** Signs that join a consonant with the next one, and what may stand behind them. */
const JOINER =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2][\u200c\u200d]*$/u;

/** Whether a text may have such parts. */
export function hasPartsApart(text: string): boolean {
  if (isPlainText(text)) return false;
  return isSyllabic(text) || hasHangul(text);
}

/**
 * Whether a grapheme cluster begins a new part: a syllable, or a word of Hangul, between two of
 * which Korean fonts have a wider space.
 */
export function beginsPart(before: string, cluster: string): boolean {
  if (hasHangul(cluster)) return /\s$/u.test(before);
  return isSyllabic(cluster) && !JOINER.test(before);
}

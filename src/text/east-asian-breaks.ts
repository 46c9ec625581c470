/**
 * Where lines of Chinese, Japanese and Korean break otherwise than by UAX 14 as of Unicode 13, which
 * knows nothing of words and of what quotation marks stand beside.
 */

const CURLY = /[“”‘’]/;

/**
 * Adds and takes away: a line of Korean breaks between its words, as readers of Korean expect of
 * short texts; before “ and after ” a line breaks where Chinese goes on (UAX 14 of Unicode 16, LB19a).
 *
 * @param positions the breaks of UAX 14, ascending
 */
export function eastAsianBreaks(paragraph: string, positions: number[]): number[] {
  const kept = /\p{Script=Hangul}/u.test(paragraph)
    ? positions.filter((position) => !isInKoreanWord(paragraph, position))
    : positions;
  const added = CURLY.test(paragraph) ? besideQuotes(paragraph) : [];
  if (added.length === 0) return kept;
  return [...new Set([...kept, ...added])].sort((a, b) => a - b);
}

function isInKoreanWord(paragraph: string, position: number): boolean {
  const before = paragraph.slice(Math.max(0, position - 2), position);
  const after = paragraph.slice(position, position + 2);
  // The end of a word, or of what stands in brackets within one: `팩스(FAX)를`.
  if (/^\p{Script=Hangul}/u.test(after)) return /[\p{L}\p{M}\p{N}%)\]}]$/u.test(before);
  return /\p{Script=Hangul}$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

/** Between Han or kana, with their punctuation, and a quotation of them. */
function besideQuotes(paragraph: string): number[] {
  const before =
    /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？；：])(?=[“‘][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
  const after =
    /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][！？。]?[”’])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
  return [before, after].flatMap((pattern) =>
    [...paragraph.matchAll(pattern)].map(({ index }) => index),
  );
}

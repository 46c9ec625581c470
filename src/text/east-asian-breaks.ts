/**
 * Where lines of Chinese, Japanese and Korean break otherwise than by UAX 14 as of Unicode 13, which
 * knows nothing of words and of what quotation marks stand beside.
 */

/** Han and kana with their punctuation, between which a line may break. */
const WIDE = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const BEFORE_QUOTE = new RegExp(`(?<=${WIDE}|[、。，！？；：])(?=[“‘]${WIDE})`, "gu");
const AFTER_QUOTE = new RegExp(`(?<=${WIDE}[！？。]?[”’])(?=${WIDE})`, "gu");
const CURLY = /[“”‘’]/;

/** The end of a word, or of what stands in brackets within one: `팩스(FAX)를`. */
const WORD_END = /[\p{L}\p{M}\p{N}%)\]}]$/u;
const WORD = /^[\p{L}\p{N}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const HANGUL_END = /\p{Script=Hangul}$/u;
const HANGUL_START = /^\p{Script=Hangul}/u;

/**
 * Adds and takes away: a line of Korean breaks between its words, as readers of Korean expect of
 * short texts; before “ and after ” a line breaks where Chinese goes on (UAX 14 of Unicode 16, LB19a).
 *
 * @param positions the breaks of UAX 14, ascending
 */
export function eastAsianBreaks(paragraph: string, positions: number[]): number[] {
  const kept = HANGUL.test(paragraph)
    ? positions.filter((position) => !isInKoreanWord(paragraph, position))
    : positions;
  const added = CURLY.test(paragraph)
    ? [BEFORE_QUOTE, AFTER_QUOTE].flatMap((pattern) => placesOf(pattern, paragraph))
    : [];
  if (added.length === 0) return kept;
  return [...new Set([...kept, ...added])].sort((a, b) => a - b);
}

function isInKoreanWord(paragraph: string, position: number): boolean {
  const before = paragraph.slice(Math.max(0, position - 2), position);
  const after = paragraph.slice(position, position + 2);
  if (HANGUL_START.test(after)) return WORD_END.test(before);
  return HANGUL_END.test(before) && WORD.test(after);
}

function placesOf(pattern: RegExp, paragraph: string): number[] {
  return [...paragraph.matchAll(pattern)].map(({ index }) => index);
}

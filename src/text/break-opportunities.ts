import LineBreaker from "linebreak";
import { eastAsianBreaks } from "./east-asian-breaks.ts";
import { keepFigures } from "./figures.ts";
import { isPlainText } from "./plain-text.ts";

/**
 * The stretches of a paragraph that a line break may not part, in order, each with the spaces that
 * follow it.
 *
 * Breaks by UAX 14, and by what Chinese and Korean ask for beyond it; between the words of Thai, Lao, Khmer and Burmese by ICU's dictionaries; never
 * within a grapheme cluster (UAX 29), nor within figures that are read as one: `n = 14`, `8–16`.
 */
export function unbreakables(paragraph: string, language: string): string[] {
  const ends = breakOpportunities(paragraph, language);
  return ends.map((end, index) => paragraph.slice(ends[index - 1] ?? 0, end));
}

/** The grapheme clusters of a text; what white space follows the last stays with it. */
export function graphemes(text: string): string[] {
  const core = text.trimEnd();
  const clusters = segments(core, "grapheme").map((segment) => segment.segment);
  const last = clusters.pop() ?? "";
  return [...clusters, last + text.slice(core.length)];
}

function breakOpportunities(paragraph: string, language: string): number[] {
  const usual = keepFigures(paragraph, uax14(paragraph));
  if (isPlainText(paragraph)) return usual;
  const found = eastAsianBreaks(paragraph, usual);
  if (!hasUnspaced(paragraph) && !mayCluster(paragraph)) return found;
  const all = new Set([...found, ...dictionaryBreaks(paragraph, language)]);
  const between = new Set(segments(paragraph, "grapheme").map((segment) => segment.index));
  return [...all]
    .filter((position) => between.has(position) || position === paragraph.length)
    .sort((a, b) => a - b);
}

function uax14(paragraph: string): number[] {
  const breaker = new LineBreaker(paragraph);
  const positions: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    positions.push(next.position);
  }
  return positions;
}

function dictionaryBreaks(paragraph: string, language: string): number[] {
  if (!hasUnspaced(paragraph)) return [];
  const words = segments(paragraph, "word", language);
  return words
    .filter(
      (word, index) =>
        startsUnspaced(word.segment) && endsUnspaced(words[index - 1]?.segment ?? ""),
    )
    .map((word) => word.index);
}

/** Scripts written without spaces, which UAX 14 (class SA) leaves to a dictionary. */
function hasUnspaced(text: string): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(text);
}

function startsUnspaced(text: string): boolean {
  return /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(text);
}

function endsUnspaced(text: string): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{M}\u200d]*$/u.test(
    text,
  );
}

/** Where a grapheme cluster can be longer than UAX 14, as of Unicode 13, knows. */
function mayCluster(text: string): boolean {
  return /[\p{M}\p{Extended_Pictographic}\p{Regional_Indicator}\u200d]/u.test(text);
}

interface Segment {
  segment: string;
  index: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** UTF-16 units that are cut at a time: V8 copies the whole input into each segment it returns. */
const WINDOW = 512;

function segments(text: string, granularity: "grapheme" | "word", language = "und"): Segment[] {
  const key = `${granularity} ${language}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, segmenter);
  const all: Segment[] = [];
  let start = 0;
  while (start < text.length) {
    const cut = [...segmenter.segment(text.slice(start, start + WINDOW))];
    // The last may go on behind the window: the next one begins with it.
    if (start + WINDOW < text.length && cut.length > 1) cut.pop();
    for (const { segment, index } of cut) all.push({ segment, index: start + index });
    const last = all.at(-1);
    start = last === undefined ? text.length : last.index + last.segment.length;
  }
  return all;
}

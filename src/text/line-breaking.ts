import { graphemes } from "./break-opportunities.ts";
import { lineEnd, visible } from "./normalise.ts";

/** A part of a paragraph that a line break may not part, with what measuring asks of it. */
export interface Stretch {
  /** With the spaces that follow it. */
  text: string;
  /** What shows of it within a line, and at the end of one. */
  visible: string;
  atEnd: string;
  space: string;
}

export function stretchOf(text: string): Stretch {
  const space = text.slice(text.trimEnd().length);
  return { text, visible: visible(text), atEnd: lineEnd(text), space };
}

export interface LineRules {
  stretches(paragraph: string): readonly Stretch[];
  /** px */
  maxWidth: number;
  /** px that a stretch of text takes when it is painted by itself. */
  measure(text: string): number;
}

/** px: what adding up numbers may be off. */
const ROUNDING = 0.001;
/** px: by this much words that stand together may be narrower than each by itself. */
const CONTEXT = 6;

/**
 * Breaks a paragraph into lines, each as full as the width allows. A stretch too long for a line of
 * its own is broken between graphemes; a grapheme that is still too wide stands alone.
 */
export function breakLines(paragraph: string, rules: LineRules): string[] {
  const pending = rules.stretches(paragraph).toReversed();
  const lines: string[] = [];
  while (pending.length > 0) lines.push(nextLine(pending, rules));
  return lines;
}

/** px of the widest stretch of a paragraph that may not be broken. */
export function widestUnbreakable(
  paragraph: string,
  { stretches, measure }: Omit<LineRules, "maxWidth">,
): number {
  let widest = 0;
  for (const { atEnd } of stretches(paragraph)) widest = Math.max(widest, measure(atEnd));
  return widest;
}

/** Takes the next line off the end of `pending`, which holds the paragraph's stretches reversed. */
function nextLine(pending: Stretch[], rules: LineRules): string {
  breakOverlong(pending, rules);
  const taken = takeByWords(pending, rules);
  let line = joined(taken);
  // Kerning and contextual forms can make a line wider than its words are by themselves.
  while (taken.length > 1 && rules.measure(line) > rules.maxWidth) {
    const last = taken.pop();
    if (last) pending.push(last);
    line = joined(taken);
  }
  return line;
}

function joined(taken: readonly Stretch[]): string {
  return lineEnd(taken.map(({ text }) => text).join(""));
}

function breakOverlong(pending: Stretch[], { measure, maxWidth }: LineRules): void {
  const next = pending.at(-1);
  if (next === undefined || measure(next.atEnd) <= maxWidth) return;
  pending.pop();
  for (const grapheme of graphemes(next.text).reverse()) pending.push(stretchOf(grapheme));
}

/** Takes what fits by the widths of the single stretches, which are measured once each. */
function takeByWords(pending: Stretch[], { measure, maxWidth }: LineRules): Stretch[] {
  const taken: Stretch[] = [];
  let width = 0;
  for (let next = pending.at(-1); next !== undefined; next = pending.at(-1)) {
    width += measure(next.visible);
    if (taken.length > 0 && width > maxWidth) {
      if (width > maxWidth + CONTEXT) return taken;
      // Close to the edge it counts what the line is as a whole: the text may have been measured so.
      if (measure(joined([...taken, next])) > maxWidth + ROUNDING) return taken;
    }
    taken.push(next);
    pending.pop();
    width += measure(next.space);
  }
  return taken;
}

import { graphemes } from "./break-opportunities.ts";
import { lineEnd, visible } from "./normalise.ts";

export interface LineRules {
  /** The stretches of a paragraph that a line break may not part. */
  stretches(paragraph: string): readonly string[];
  /** px */
  maxWidth: number;
  /** px that a stretch of text takes when it is painted by itself. */
  measure(text: string): number;
}

/** px: widths of words, summed, may be this much off the width of the whole line. */
const ROUNDING = 0.01;

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
  for (const stretch of stretches(paragraph)) {
    widest = Math.max(widest, measure(lineEnd(stretch)));
  }
  return widest;
}

/** Takes the next line off the end of `pending`, which holds the paragraph's stretches reversed. */
function nextLine(pending: string[], rules: LineRules): string {
  breakOverlong(pending, rules);
  const taken = takeByWords(pending, rules);
  let line = lineEnd(taken.join(""));
  // Kerning and contextual forms can make a line wider than its words are by themselves.
  while (taken.length > 1 && rules.measure(line) > rules.maxWidth) {
    pending.push(taken.pop() ?? "");
    line = lineEnd(taken.join(""));
  }
  return line;
}

function breakOverlong(pending: string[], { measure, maxWidth }: LineRules): void {
  const next = pending.at(-1);
  if (next === undefined || measure(lineEnd(next)) <= maxWidth) return;
  pending.pop();
  for (const grapheme of graphemes(next).reverse()) pending.push(grapheme);
}

/** Takes what fits by the widths of the single stretches, which are measured once each. */
function takeByWords(pending: string[], { measure, maxWidth }: LineRules): string[] {
  const taken: string[] = [];
  let width = 0;
  for (let next = pending.at(-1); next !== undefined; next = pending.at(-1)) {
    width += measure(visible(next));
    if (taken.length > 0 && width > maxWidth + ROUNDING) return taken;
    taken.push(next);
    pending.pop();
    width += measure(next.slice(next.trimEnd().length));
  }
  return taken;
}

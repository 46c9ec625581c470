import { isPlainText } from "./plain-text.ts";

/** Invisible until a line breaks there; then it shows as a hyphen. */
export const SOFT_HYPHEN = "\u00ad";

/** Every mandatory break of UAX 14 (classes BK, CR, LF, NL). */
const NEW_LINE = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * Asks for the coloured or the plain picture of an emoji. The map decides that by the font it
 * names; with the selector left in, Chromium passes over that font and takes one of the system.
 */
const EMOJI_STYLE_SELECTOR = /[\ufe0e\ufe0f]/g;

/**
 * The paragraphs of a text as they are painted: composed (NFC, so that a letter and its accent are
 * one glyph in every painter), white space collapsed, explicit line breaks kept, no blank
 * paragraph at either end.
 */
export function paragraphs(text: string): string[] {
  const found = (isPlainText(text) ? text : composed(text)).split(NEW_LINE).map(collapse);
  const first = found.findIndex((paragraph) => paragraph !== "");
  const last = found.findLastIndex((paragraph) => paragraph !== "");
  return first === -1 ? [] : found.slice(first, last + 1);
}

/** What shows of a stretch within a line: all but soft hyphens and the spaces that follow it. */
export function visible(stretch: string): string {
  return stretch.trimEnd().replaceAll(SOFT_HYPHEN, "");
}

/** What shows of a stretch that ends a line: the same, and a hyphen where a soft one ends it. */
export function lineEnd(stretch: string): string {
  return visible(stretch) + (stretch.trimEnd().endsWith(SOFT_HYPHEN) ? "-" : "");
}

function composed(text: string): string {
  // Halves of surrogate pairs and noncharacters, which no XML file may hold.
  return text
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\ufffd")
    .replace(EMOJI_STYLE_SELECTOR, "")
    .normalize("NFC");
}

function collapse(paragraph: string): string {
  const spaces = isPlainText(paragraph) ? /[\t\n\r ]+/g : /[\p{Cc} ]+/gu;
  return paragraph.replace(spaces, " ").replace(/^ |[ \u00ad]+$/g, "");
}

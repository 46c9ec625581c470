/**
 * Text as the layout sees it: set in a style, broken into lines, measured with the very font
 * it will be painted with.
 */

export type FontWeight = 400 | 600 | 700;

export interface TextStyle {
  /** px at 1:1 */
  size: number;
  weight: FontWeight;
  /** px from baseline to baseline */
  lineHeight: number;
}

/** A stretch of a line that one font paints and that runs one way. */
export interface TextRun {
  /** As painters are given it: where it runs to the left, it may stand in isolates (U+2067, U+2069). */
  text: string;
  /** The family that paints it. */
  family: string;
  /**
   * px from the left edge of the line to that of the run, as it is seen. A line of several runs has
   * to be painted with an `x` for each: resvg and typst paint a stretch of several fonts with one.
   */
  x: number;
  /** px */
  width: number;
}

export interface TextLine {
  text: string;
  /** px, advance width of the whole line */
  width: number;
  /** In the order of reading. */
  runs: TextRun[];
}

/** A character that no font at hand can paint. */
export interface MissingGlyph {
  /** One grapheme cluster. */
  character: string;
  /** The whole text it was found in. */
  text: string;
  /** The npm package that holds a font for it, when one is known. */
  fontPackage?: string;
  /** The package of Debian with the same or a like font. */
  debianPackage?: string;
  /** A family of this machine that has it, but in colours only. */
  coloredFamily?: string;
}

/** A font file that painted something, and what it painted. */
export interface UsedFont {
  family: string;
  weight: FontWeight;
  /** Absolute path; for font collections the index of the face. */
  file: string;
  index: number;
  /** BCP 47 tag of what it painted. */
  language: string;
  codepoints: number[];
  /** It is installed on this machine, and nobody knows whether on another. */
  ofSystem: boolean;
}

/** Sets and measures text. Remembers what it painted, so that fonts can be cut down to that. */
export interface TextSetter {
  /** The typeface of the map: the family of every run that needs no other. */
  readonly family: string;
  /** Breaks `text` into lines no wider than `maxWidth` px (UAX 14; over-long words break at graphemes). */
  wrap(text: string, style: TextStyle, maxWidth: number): TextLine[];
  /** The text as one line. */
  line(text: string, style: TextStyle): TextLine;
  /** px of the widest stretch that may not be broken. */
  longestWord(text: string, style: TextStyle): number;
  usedFonts(): UsedFont[];
  missingGlyphs(): MissingGlyph[];
}

import { unbreakables } from "./break-opportunities.ts";
import type { FontFamily } from "./font-files.ts";
import { createFontStack, type FontStack } from "./font-stack.ts";
import { createFontUse } from "./font-use.ts";
import { textDirection } from "./languages.ts";
import { breakLines, stretchOf, widestUnbreakable } from "./line-breaking.ts";
import { lineLevels } from "./line-levels.ts";
import { lineEnd, paragraphs } from "./normalise.ts";
import { createShaper, type Shaper } from "./shaped-text.ts";
import type { TextLine, TextSetter, TextStyle } from "./text.ts";
import { painted } from "./visual-order.ts";

export interface TextSetterOptions {
  /** BCP 47 tag: which country's Han characters are meant, where words of Thai end, … */
  lang: string;
  /** The typeface of the map. */
  fonts: FontFamily;
  /** Folders to look from for npm packages of fonts that paint what the main one cannot. */
  resolveFrom: string[];
  /** Folders with fonts of this machine, for what no other can paint. Default: none. */
  systemFolders?: readonly string[];
}

/**
 * Sets text in a typeface, and in the fallback fonts that are installed. Every width is what
 * HarfBuzz shapes, and so what Chromium, resvg and typst paint. Font files are read when a text
 * first needs them; its methods throw UnusableFontError when one is no font.
 *
 * @throws RangeError when `lang` is no language tag
 */
export async function createTextSetter(options: TextSetterOptions): Promise<TextSetter> {
  const { lang: language, fonts: main } = options;
  const { stack, shaper } = shaperFor(options);
  const direction = textDirection(language);
  const use = createFontUse(language, stack.remedyFor);

  // A text is asked for its longest word, and then again at every width that is tried.
  const paragraphsOf = once(paragraphs);
  const stretches = once((text) => unbreakables(text, language).map(stretchOf));

  function measureIn(style: TextStyle): (text: string) => number {
    return (text) => shaper.shape(text, style.weight).width * style.size;
  }

  function setLine(
    line: string,
    style: TextStyle,
    wholeText: string,
    levels?: readonly number[],
  ): TextLine {
    const { width, runs, missing } = levels
      ? shaper.shapeLine(line, style.weight, levels)
      : shaper.shape(line, style.weight);
    for (const run of runs) use.painted(run);
    for (const character of missing) use.missed(character, wholeText);
    return {
      text: line,
      width: width * style.size,
      runs: runs.map((run) => ({
        text: painted(run),
        family: run.family,
        x: run.left * style.size,
        width: run.width * style.size,
      })),
    };
  }

  return {
    family: main.family,
    wrap(text, style, maxWidth) {
      const rules = { stretches, maxWidth, measure: measureIn(style) };
      return paragraphsOf(text).flatMap((paragraph) => {
        const lines = paragraph === "" ? [""] : breakLines(paragraph, rules);
        // A line goes the way of its paragraph, of which it may show a part only.
        const levels = lines.length > 1 ? lineLevels(paragraph, lines, direction) : [];
        return lines.map((line, index) => setLine(line, style, text, levels[index]));
      });
    },
    line(text, style) {
      const parts = paragraphs(text).filter((paragraph) => paragraph !== "");
      return setLine(lineEnd(parts.join(" ")), style, text);
    },
    longestWord(text, style) {
      const rules = { stretches, measure: measureIn(style) };
      const widths = paragraphsOf(text).map((paragraph) => widestUnbreakable(paragraph, rules));
      return Math.max(0, ...widths);
    },
    usedFonts: use.fonts,
    missingGlyphs: use.missing,
  };
}

interface SharedShaper {
  stack: FontStack;
  shaper: Shaper;
}

/** Maps of one language share their words, so what is shaped for one is there for the next. */
const shapers = new Map<string, SharedShaper>();

function shaperFor(options: TextSetterOptions): SharedShaper {
  const { lang: language, fonts: main, resolveFrom, systemFolders = [] } = options;
  const key = JSON.stringify([language, main, resolveFrom, systemFolders]);
  const known = shapers.get(key);
  if (known) return known;
  const stack = createFontStack({ language, main, resolveFrom, systemFolders });
  const made = { stack, shaper: createShaper(stack, language) };
  shapers.set(key, made);
  return made;
}

/** The same function, which remembers what it made of each text. */
function once<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

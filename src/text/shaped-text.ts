import { embeddingLevels } from "./embedding-levels.ts";
import type { FontStack } from "./font-stack.ts";
import { type FontRun, itemise } from "./itemise.ts";
import { textDirection } from "./languages.ts";
import { isPlainText } from "./plain-text.ts";
import type { FontWeight } from "./text.ts";
import { leftEdges, levelStretches, mayReorder } from "./visual-order.ts";

/** A run in its place; `left` and `width` in em. */
interface ShapedRun extends FontRun {
  left: number;
  width: number;
  /** At odd levels it runs to the left (UAX 9). */
  level: number;
}

/** A text of one line, shaped; in em, so that it serves every size. */
interface ShapedText {
  width: number;
  runs: ShapedRun[];
  /** Grapheme clusters that no font paints. */
  missing: string[];
}

export interface Shaper {
  shape(text: string, weight: FontWeight): ShapedText;
  /** @param levels those of its code points, where more stands round it than this line */
  shapeLine(text: string, weight: FontWeight, levels: readonly number[]): ShapedText;
}

/** A space with no number beside it, in a plain text, where these are all the numbers there are. */
const PLAIN_SPACE =
  /(?<![0-9\u00b2\u00b3\u00b9\u00bc-\u00be]) (?![0-9\u00b2\u00b3\u00b9\u00bc-\u00be])/;

/** Words are kept for the next text; whole lines seldom come again in another map. */
const MOST_KEPT = 50_000;

/** Shapes each text once a weight: words come again, and the same text at other widths. */
export function createShaper(stack: FontStack, language: string): Shaper {
  const direction = textDirection(language);
  const known: Record<FontWeight, Map<string, ShapedText>> = {
    400: new Map(),
    600: new Map(),
    700: new Map(),
  };

  function shaped(text: string, weight: FontWeight, levels?: readonly number[]): ShapedText {
    const { runs, missing } = itemise(text, weight, stack);
    const parts = levels ? ofOneLevel(runs, levels) : runs.map((run) => ({ ...run, level: 0 }));
    const measured = parts.map((run) => ({ ...run, width: run.font.advance(run.text, language) }));
    const edges = leftEdges(measured);
    return {
      width: measured.reduce((sum, run) => sum + run.width, 0),
      runs: measured.map((run, index) => ({ ...run, left: edges[index] ?? 0 })),
      missing,
    };
  }

  /**
   * A line out of its words, each of which is shaped once: fonts kern letters, not spaces, and
   * shaping is what takes the time. Where figures stand (`10 x 20`) fonts look past spaces. Undefined where more than the main font is needed.
   */
  function ofWords(text: string, weight: FontWeight): ShapedText | undefined {
    const words = wordsOf(text);
    if (words.length === 1) return undefined;
    const main = stack.main(weight);
    let width = shape(" ", weight).width * (words.length - 1);
    for (const word of words) {
      const { runs, missing, width: wordWidth } = shape(word, weight);
      if (missing.length > 0 || runs.length > 1 || runs[0]?.font !== main.font) return undefined;
      width += wordWidth;
    }
    return { width, runs: [{ ...main, text, left: 0, width, level: 0 }], missing: [] };
  }

  function shapedAnew(text: string, weight: FontWeight): ShapedText {
    if (mayReorder(text, direction)) return shaped(text, weight, embeddingLevels(text, direction));
    return (text === " " ? undefined : ofWords(text, weight)) ?? shaped(text, weight);
  }

  function shape(text: string, weight: FontWeight): ShapedText {
    const before = known[weight].get(text);
    if (before !== undefined) return before;
    const result = shapedAnew(text, weight);
    if (known[weight].size > MOST_KEPT) known[weight].clear();
    known[weight].set(text, result);
    return result;
  }

  return { shape, shapeLine: shaped };
}

function wordsOf(text: string): string[] {
  return text.split(isPlainText(text) ? PLAIN_SPACE : /(?<!\p{N}) (?!\p{N})/u);
}

/** @param levels those of all code points of the runs, in turn */
function ofOneLevel(
  runs: readonly FontRun[],
  levels: readonly number[],
): (FontRun & { level: number })[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += [...run.text].length;
    const own = levelStretches(run.text, levels.slice(from, at));
    return own.map((stretch) => ({ ...run, ...stretch }));
  });
}

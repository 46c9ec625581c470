import type { FontStack } from "./font-stack.ts";
import { type FontRun, itemise } from "./itemise.ts";
import { textDirection } from "./languages.ts";
import type { FontWeight } from "./text.ts";
import { leftEdges, mayReorder, partSpaces } from "./visual-order.ts";

/** A run in its place; `left` and `width` in em. */
interface ShapedRun extends FontRun {
  left: number;
  width: number;
}

/** A text of one line, shaped; in em, so that it serves every size. */
interface ShapedText {
  width: number;
  runs: ShapedRun[];
  /** Grapheme clusters that no font paints. */
  missing: string[];
}

export type Shaper = (text: string, weight: FontWeight) => ShapedText;

const SPACE_BETWEEN_WORDS = /(?<!\p{N}) (?!\p{N})/u;

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

  function shaped(text: string, weight: FontWeight): ShapedText {
    const { runs, missing } = itemise(text, weight, stack);
    const parts = runs.length > 1 && mayReorder(text, direction) ? runs.flatMap(parted) : runs;
    const measured = parts.map((run) => ({ ...run, width: run.font.advance(run.text, language) }));
    const edges = leftEdges(measured, direction);
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
    const words = text.split(SPACE_BETWEEN_WORDS);
    if (words.length === 1) return undefined;
    const main = stack.main(weight);
    let width = shape(" ", weight).width * (words.length - 1);
    for (const word of words) {
      const { runs, missing, width: wordWidth } = shape(word, weight);
      if (missing.length > 0 || runs.some((run) => run.font !== main.font)) return undefined;
      width += wordWidth;
    }
    return { width, runs: [{ ...main, text, left: 0, width }], missing: [] };
  }

  function shape(text: string, weight: FontWeight): ShapedText {
    const before = known[weight].get(text);
    if (before !== undefined) return before;
    const result = (text === " " ? undefined : ofWords(text, weight)) ?? shaped(text, weight);
    if (known[weight].size > MOST_KEPT) known[weight].clear();
    known[weight].set(text, result);
    return result;
  }

  return shape;
}

function parted(run: FontRun): FontRun[] {
  return partSpaces(run.text).map((text) => ({ ...run, text }));
}

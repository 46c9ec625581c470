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

  return (text, weight) => {
    const before = known[weight].get(text);
    if (before !== undefined) return before;
    const result = shaped(text, weight);
    known[weight].set(text, result);
    return result;
  };
}

function parted(run: FontRun): FontRun[] {
  return partSpaces(run.text).map((text) => ({ ...run, text }));
}

import { graphemes } from "./break-opportunities.ts";
import { type FontStack, hasGlyphs, type StackedFont } from "./font-stack.ts";
import { beginsPart, hasPartsApart } from "./placed-apart.ts";
import type { FontWeight } from "./text.ts";

/** A stretch of text and the font that paints it. */
export interface FontRun extends StackedFont {
  text: string;
}

export interface ItemisedText {
  runs: FontRun[];
  /** Grapheme clusters that no font paints; they stand in a run of the main font. */
  missing: string[];
}

/** em: the space of Noto Emoji is as wide as an emoji, and would tear a hole into the line. */
const WIDEST_SPACE = 0.5;

/**
 * Parts a text by the fonts that paint it, and where painters would place parts in different ways. A grapheme cluster is never split; a space stays with
 * what stands before it, so that a line has as few runs as can be.
 */
export function itemise(text: string, weight: FontWeight, stack: FontStack): ItemisedText {
  if (text === "") return { runs: [], missing: [] };
  const main = stack.main(weight);
  if (hasGlyphs(main.font, text) && !hasPartsApart(text))
    return { runs: [{ ...main, text }], missing: [] };
  const runs: FontRun[] = [];
  const missing: string[] = [];
  for (const cluster of graphemes(text)) {
    const last = runs.at(-1);
    if (last !== undefined && staysWith(last, cluster)) {
      last.text += cluster;
      continue;
    }
    const painter = stack.painterOf(cluster, weight);
    if (painter === undefined) missing.push(cluster);
    append(runs, painter ?? main, cluster);
  }
  return { runs, missing };
}

function staysWith(run: FontRun, cluster: string): boolean {
  if (!/^\s+$/u.test(cluster) || !hasGlyphs(run.font, cluster)) return false;
  return run.font.advance(cluster, "und") <= WIDEST_SPACE;
}

function append(runs: FontRun[], painter: StackedFont, cluster: string): void {
  const last = runs.at(-1);
  if (last?.font === painter.font && !beginsPart(last.text, cluster)) last.text += cluster;
  else runs.push({ ...painter, text: cluster });
}

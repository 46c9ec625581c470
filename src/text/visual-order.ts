import { bidiClass } from "./bidi-class.ts";
import type { TextDirection } from "./languages.ts";

/** The blocks that Unicode keeps for right-to-left scripts, and what steers the direction. */
const REORDERED =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Whether a line may have to be painted in another order than it is written. */
export function mayReorder(text: string, base: TextDirection): boolean {
  return base === "rtl" || REORDERED.test(text);
}

/** A stretch of a line that runs one way: to the left where the level is odd. */
export interface LevelStretch {
  text: string;
  level: number;
}

/**
 * Parts a text by the levels of its code points; what steers the direction has done so, and goes.
 * Text that runs to the left parts with the space after it as well: painters take that for the end
 * of a line and put it on the right (rule L1 of UAX 9).
 */
export function levelStretches(text: string, levels: readonly number[]): LevelStretch[] {
  return ofOneLevel(text, levels).flatMap((stretch) =>
    stretch.level % 2 === 1
      ? stretch.text.split(/(?<=\S)(?=\s+$)/u).map((part) => ({ ...stretch, text: part }))
      : stretch,
  );
}

function ofOneLevel(text: string, levels: readonly number[]): LevelStretch[] {
  const stretches: LevelStretch[] = [];
  [...text].forEach((character, index) => {
    if (/\p{Bidi_Control}/u.test(character)) return;
    const level = levels[index] ?? 0;
    const last = stretches.at(-1);
    if (last?.level === level) last.text += character;
    else stretches.push({ text: character, level });
  });
  return stretches;
}

/**
 * The left edge of each stretch of a line as it is seen: rule L2 of UAX 9. From the highest level
 * down, what stands at it or above changes places.
 *
 * @param stretches in logical order; `width` in any unit
 */
export function leftEdges(stretches: readonly { level: number; width: number }[]): number[] {
  const edges = new Array<number>(stretches.length).fill(0);
  let x = 0;
  for (const index of visualOrder(stretches.map(({ level }) => level))) {
    edges[index] = x;
    x += stretches[index]?.width ?? 0;
  }
  return edges;
}

/** The indices from left to right. */
function visualOrder(levels: readonly number[]): number[] {
  let order = [...levels.keys()];
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    const reordered: number[] = [];
    let turned: number[] = [];
    for (const index of order) {
      if ((levels[index] ?? 0) >= level) turned.push(index);
      else {
        reordered.push(...turned.reverse(), index);
        turned = [];
      }
    }
    order = [...reordered, ...turned.reverse()];
  }
  return order;
}

/** Begin and end text that runs to the left, whatever stands round it: RLI and PDI. */
const LEFTWARDS = ["\u2067", "\u2069"] as const;

/**
 * A stretch as painters are given it. All of them begin with text that runs to the right, and would
 * put a bracket or a full stop at the ends of other text on the wrong side.
 */
export function painted({ text, level }: LevelStretch): string {
  return level % 2 === 0 || comesOutRight(text) ? text : LEFTWARDS.join(text);
}

/** Only where it must be is text wrapped: who copies it from a PDF gets these characters too. */
function comesOutRight(text: string): boolean {
  const characters = [...text.replace(/\p{M}+$/u, "")];
  if (characters.length < 2) return !/\p{Bidi_Mirrored}/u.test(text);
  const ends = [characters[0], characters.at(-1)].map((end) => bidiClass(end ?? ""));
  return ends.every((end) => end === "R" || end === "A");
}

import type { TextDirection } from "./languages.ts";

/** A stretch of a line, in logical order; `width` in any unit. */
export interface Stretch {
  text: string;
  width: number;
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a line may have to be painted in another order than it is written. */
export function mayReorder(text: string, base: TextDirection): boolean {
  return base === "rtl" || RIGHT_TO_LEFT.test(text);
}

/**
 * Parts the spaces at the ends of a stretch from it. Where directions meet, a space stands on the
 * side that the line's direction asks for, which need not be the side that it is written on.
 */
export function partSpaces(text: string): string[] {
  return text.split(/(^\s+|\s+$)/u).filter((part) => part !== "");
}

/**
 * The left edge of each stretch of a line as it is seen: the bidirectional algorithm (UAX 9) for
 * whole stretches, each of which the painter orders within itself.
 *
 * @param base the direction of the line
 */
export function leftEdges(stretches: readonly Stretch[], base: TextDirection): number[] {
  const directions = resolvedDirections(stretches, base);
  const edges = new Array<number>(stretches.length).fill(0);
  let x = 0;
  for (const index of visualOrder(directions, base)) {
    edges[index] = x;
    x += stretches[index]?.width ?? 0;
  }
  return edges;
}

/** Neutral stretches go with their neighbours when these agree, or else with the line (N1, N2). */
function resolvedDirections(stretches: readonly Stretch[], base: TextDirection): TextDirection[] {
  const strong = stretches.map((stretch) => strongDirection(stretch.text));
  return strong.map((direction, index) => {
    if (direction !== undefined) return direction;
    const before = strong.slice(0, index).findLast((found) => found !== undefined) ?? base;
    const after = strong.slice(index + 1).find((found) => found !== undefined) ?? base;
    return before === after ? before : base;
  });
}

function strongDirection(text: string): TextDirection | undefined {
  if (RIGHT_TO_LEFT.test(text)) return "rtl";
  return /\p{L}/u.test(text) ? "ltr" : undefined;
}

/** The indices from left to right: neighbours of one direction stay together in their own order. */
function visualOrder(directions: readonly TextDirection[], base: TextDirection): number[] {
  const groups: { direction: TextDirection; indices: number[] }[] = [];
  for (const [index, direction] of directions.entries()) {
    const last = groups.at(-1);
    if (last?.direction === direction) last.indices.push(index);
    else groups.push({ direction, indices: [index] });
  }
  const seen = base === "rtl" ? groups.reverse() : groups;
  return seen.flatMap(({ direction, indices }) =>
    direction === "rtl" ? indices.reverse() : indices,
  );
}

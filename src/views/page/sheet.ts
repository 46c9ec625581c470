import type { Box } from "../../layout/box.ts";
import type { MapLayout } from "../map/layout.ts";

/** The map's sheet cut into the rows and columns that stay in view while the rest scrolls; px at 1:1. */
export interface PageSheet {
  width: number;
  height: number;
  /** There are names and heads to keep in view. */
  strips: boolean;
  names: Box;
  heads: Box;
  /** Above the heads, below them down to the end of the lanes, and what is left under the lanes. */
  above: number;
  lanes: number;
  below: number;
  /** Beside the names. */
  rest: number;
}

/** A picture of the user's own has no names and heads that we know of: it just scrolls. */
export function plainSheet({ width, height }: { width: number; height: number }): PageSheet {
  const nothing = { x: 0, y: 0, width: 0, height: 0 };
  const parts = { names: nothing, heads: nothing, above: 0, lanes: height, below: 0, rest: width };
  return { width, height, strips: false, ...parts };
}

export function pageSheet({ width, height, names, heads, grounds }: MapLayout): PageSheet {
  // The grounds of the stages stand out a little beyond the lanes.
  const ends = grounds.map(({ box }) => box.y + box.height);
  const end = Math.max(names.y + names.height, ...ends);
  const lanesTop = heads.y + heads.height;
  return {
    width,
    height,
    strips: true,
    names: { ...names, height: end - names.y },
    heads,
    above: heads.y,
    lanes: Math.max(0, end - lanesTop),
    below: Math.max(0, height - Math.max(end, lanesTop)),
    rest: width - names.width,
  };
}

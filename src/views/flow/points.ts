import type { Point } from "../../layout/box.ts";
import { isUpright, type Leg, type Tracks } from "./channels.ts";
import type { Lattice, Target } from "./layout.ts";
import { TRACK } from "./measures.ts";
import type { Side } from "./routes.ts";
import type { Wire } from "./wires.ts";

/**
 * The corners of a way, from the side of one node to the side of the other.
 *
 * @param boxes of the nodes, along the line of reading
 */
export function pointsOf(
  wire: Wire,
  legs: readonly Leg[],
  boxes: ReadonlyMap<string, Target>,
  lattice: Lattice,
  tracks: Tracks,
): Point[] {
  const from = boxes.get(wire.edge.from);
  const to = boxes.get(wire.edge.to);
  if (!from || !to) return [];
  const start = portOf(from, wire.route.exit, wire.exit + (legs[0]?.shift ?? 0));
  const end = portOf(to, wire.route.entry, wire.entry + (legs.at(-1)?.shift ?? 0));
  const along = legs.map((leg, index) =>
    lineOf(leg, index, legs.length, start, end, lattice, tracks),
  );
  const corners = legs.slice(1).map((leg, index): Point => {
    const [before = 0, after = 0] = [along[index], along[index + 1]];
    return isUpright(leg) ? { x: after, y: before } : { x: before, y: after };
  });
  return [start, ...corners, end];
}

function portOf({ x, y, width, height, point }: Target, side: Side, offset: number): Point {
  // Away from its middle a side that comes to a point is further in.
  const inward = (point * Math.abs(offset)) / (height / 2);
  switch (side) {
    case "left":
      return { x: x + inward, y: y + height / 2 + offset };
    case "right":
      return { x: x + width - inward, y: y + height / 2 + offset };
    case "top":
      return { x: x + width / 2 + offset, y };
    case "bottom":
      return { x: x + width / 2 + offset, y: y + height };
  }
}

/** The x of an upright leg, or the y of a level one. */
function lineOf(
  leg: Leg,
  index: number,
  count: number,
  start: Point,
  end: Point,
  { columns, rows }: Lattice,
  tracks: Tracks,
): number {
  const track = tracks.of.get(leg);
  const axis = isUpright(leg) ? "x" : "y";
  const extent = axis === "x" ? columns[leg.from.x] : rows[leg.from.y];
  if (track !== undefined) return (extent?.tracks ?? 0) + track * TRACK;
  if (index === 0) return start[axis];
  if (index === count - 1) return end[axis];
  return (extent?.start ?? 0) + (extent?.size ?? 0) / 2 + leg.shift;
}

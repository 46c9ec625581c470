import { toUnit } from "../../layout/box.ts";
import type { Tracks } from "./channels.ts";
import type { Wire } from "./wires.ts";

/** A column, a row, or a channel between two: where it begins and how much it takes, px. */
export interface Extent {
  start: number;
  size: number;
  /** For a channel: where its first track runs. */
  tracks?: number;
}

/** px between two tracks of a channel, and before the first and behind the last */
export const TRACK = 12;
const BESIDE = 12;
/** px for the tip of an arrow with some line before it */
const TIP = 24;
/** px between a node or the edge of a lane and a label */
export const LABEL_GAP = 6;
/** px inside a lane above its first row and below its last */
export const LANE_PADDING = 16;
const LEAST_ACROSS = 28;
const LEAST_BETWEEN_ROWS = 24;
const LEAST_BETWEEN_LANES = 12;
const LEAST_BETWEEN_BANDS = 44;

/**
 * Columns and the channels between them, in turn, along the line of reading: the odd ones are columns.
 *
 * @param widths px of each column
 */
export function layColumns(
  start: number,
  widths: readonly number[],
  wires: readonly Wire[],
  tracks: Tracks,
): Extent[] {
  const extents: Extent[] = [];
  let at = start;
  for (let place = 0; place <= 2 * widths.length; place++) {
    const size =
      place % 2 === 1
        ? (widths[(place - 1) / 2] ?? 0)
        : channelWidth(place, 2 * widths.length, wires, tracks);
    const labels = labelsBehind(place, wires);
    extents.push({ start: at, size, tracks: at + labels + BESIDE });
    at += size;
  }
  return extents;
}

function channelWidth(place: number, last: number, wires: readonly Wire[], tracks: Tracks): number {
  const count = tracks.upright.get(place) ?? 0;
  const isEdge = place === 0 || place === last;
  const lines = count > 0 ? 2 * BESIDE + (count - 1) * TRACK : 0;
  if (isEdge && count === 0) return 0;
  const arrow = place === last ? 0 : TIP - BESIDE;
  return toUnit(
    Math.max(isEdge ? 0 : LEAST_ACROSS, labelsBehind(place, wires) + (lines || BESIDE) + arrow),
  );
}

/** px for the labels of the ways that leave the column before a channel */
function labelsBehind(place: number, wires: readonly Wire[]): number {
  const widths = wires.flatMap(({ route, label }) => {
    const [first] = route.spots;
    return label && route.exit === "right" && first?.x === place - 1
      ? [label.width + LABEL_GAP]
      : [];
  });
  return Math.max(0, ...widths);
}

/**
 * Rows and the channels between them, in turn, from the top.
 *
 * @param heights px of each row
 * @param lanes from the top
 */
export function layRows(
  top: number,
  heights: readonly number[],
  lanes: readonly LaneRows[],
  wires: readonly Wire[],
  tracks: Tracks,
): Extent[] {
  const least = leastAt(lanes);
  const extents: Extent[] = [];
  let at = top;
  for (let place = 0; place <= 2 * heights.length; place++) {
    if (place % 2 === 1) {
      const size = heights[(place - 1) / 2] ?? 0;
      extents.push({ start: at, size });
      at += size;
      continue;
    }
    const border = least.has(place / 2);
    const first = place === 0;
    const last = place === 2 * heights.length;
    const above = labelHeight(place, "bottom", wires) + (border && !first ? LANE_PADDING : 0);
    const below = labelHeight(place, "top", wires) + (border && !last ? LANE_PADDING : 0);
    const between = Math.max(
      first || last ? 0 : (least.get(place / 2) ?? LEAST_BETWEEN_ROWS),
      tracksHeight(place, border, wires, tracks),
    );
    const count = tracks.across.get(place) ?? 0;
    const used = Math.max(0, count - 1) * TRACK;
    extents.push({
      start: at,
      size: toUnit(above + between + below),
      tracks: at + above + (between - used) / 2,
    });
    at += toUnit(above + between + below);
  }
  return extents;
}

function tracksHeight(
  place: number,
  border: boolean,
  wires: readonly Wire[],
  tracks: Tracks,
): number {
  const count = tracks.across.get(place) ?? 0;
  const arrows = wires.some(({ route }) =>
    entersFrom(place, route.spots.at(-1)?.y ?? 0, route.entry),
  );
  return count > 0 ? 2 * BESIDE + (count - 1) * TRACK + (arrows && !border ? 8 : 0) : 0;
}

/** How many rows a lane has, and which band it is in. */
export interface LaneRows {
  rows: number;
  band: number;
}

/** px that there are at least above a row where a lane begins, and under the last. */
function leastAt(lanes: readonly LaneRows[]): Map<number, number> {
  const least = new Map<number, number>();
  let row = 0;
  lanes.forEach(({ rows, band }, index) => {
    const goesOn = band === (lanes[index - 1]?.band ?? band);
    least.set(row, goesOn ? LEAST_BETWEEN_LANES : LEAST_BETWEEN_BANDS);
    row += rows;
  });
  return least.set(row, 0);
}

function entersFrom(place: number, row: number, entry: string): boolean {
  return (entry === "top" && row === place + 1) || (entry === "bottom" && row === place - 1);
}

/** px for the labels of the ways that leave the nodes beside a channel towards it */
function labelHeight(place: number, exit: "top" | "bottom", wires: readonly Wire[]): number {
  const row = exit === "bottom" ? place - 1 : place + 1;
  const heights = wires.flatMap(({ route, label }) =>
    label && route.exit === exit && route.spots[0]?.y === row ? [label.height + 2 * LABEL_GAP] : [],
  );
  return Math.max(0, ...heights);
}

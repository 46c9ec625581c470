import type { LanesBy } from "../../format/lanes-by.ts";
import type { Box, Point } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card } from "../../layout/card-content.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { type Cell, flowGrid } from "./cells.ts";
import { layTracks, legsOf } from "./channels.ts";
import type { FlowEdge, FlowGraph, FlowNode } from "./graph.ts";
import type { FlowLane } from "./lanes.ts";
import { type Extent, LABEL_GAP, LANE_PADDING, layColumns, layRows } from "./measures.ts";
import { isPill, type NodeContent, nodeContent, POINT } from "./node-content.ts";
import { pointsOf } from "./points.ts";
import { type Size, type Wire, wiringOf } from "./wires.ts";

export interface PlacedNode extends Card {
  node: FlowNode;
}

export interface PlacedEdge {
  edge: FlowEdge;
  /** From the side of the one node to the side of the other; each piece is level or upright. */
  points: Point[];
  label?: { box: Box; text: TextBlock };
}

export interface PlacedLane {
  lane: FlowLane;
  box: Box;
}

/** A flow with everything in its place, px at 1:1. */
export interface FlowLayout {
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  lanes: PlacedLane[];
  bottom: number;
}

export interface FlowPlace {
  /** px along the line of reading, from where to where the lanes go */
  start: number;
  end: number;
  top: number;
  /** px that each lane takes at least inside, for its name */
  lowest: readonly number[];
}

const LABEL_WIDEST = 112;
const LABEL_PADDING = { across: 6, above: 3 };

/**
 * Lays out the lanes, the nodes in them and the ways between the nodes. The frame of the setting
 * may be wrong at first: positions are along the line of reading until `width` is known.
 */
export function measureFlow(
  setting: Setting,
  graph: FlowGraph,
  lanes: readonly FlowLane[],
  by: LanesBy,
) {
  const contents = new Map(graph.nodes.map((node) => [node.id, nodeContent(setting, node, by)]));
  const labels = new Map(
    graph.edges.flatMap((edge): [FlowEdge, Size][] => {
      const size = labelSize(setting, edge);
      return size ? [[edge, size]] : [];
    }),
  );
  const grid = flowGrid(graph, lanes, by !== "stage");
  const rows = grid.rows.reduce((sum, count) => sum + count, 0);
  const pills = new Set(graph.nodes.flatMap(({ id, kind }) => (isPill(kind) ? [id] : [])));
  const size = { columns: grid.columns, rows };
  const wiring = wiringOf(graph.edges, grid.cells, size, labels, pills);
  const legs = wiring.wires.map(legsOf);
  return { contents, grid, rows, ...wiring, legs, tracks: layTracks(legs) };
}

type Measured = ReturnType<typeof measureFlow>;

/** px along the line of reading that the columns and their channels take */
export function columnsOf(measured: Measured, start: number): Extent[] {
  const { grid, contents, wires, tracks } = measured;
  const widths = Array.from({ length: grid.columns }, () => 0);
  for (const [id, { column }] of grid.cells)
    widths[column] = Math.max(widths[column] ?? 0, contents.get(id)?.width ?? 0);
  return layColumns(start, widths, wires, tracks);
}

export function layFlow(
  setting: Setting,
  graph: FlowGraph,
  lanes: readonly FlowLane[],
  measured: Measured,
  columns: readonly Extent[],
  place: FlowPlace,
): FlowLayout {
  const { grid, wires, legs, tracks } = measured;
  const counts = lanes.map(({ band = 0 }, index) => ({ band, rows: grid.rows[index] ?? 0 }));
  const rows = layRows(place.top, rowHeights(measured, place.lowest), counts, wires, tracks);
  const lattice = { columns, rows };
  const boxes = nodeBoxes(graph, measured, lattice);
  const nodes = graph.nodes.flatMap((node): PlacedNode[] => {
    const box = boxes.get(node.id);
    const content = measured.contents.get(node.id);
    return box && content ? [placeNode(setting, node, content, box)] : [];
  });
  const edges = wires.map((wire, index): PlacedEdge => {
    const points = pointsOf(wire, legs[index] ?? [], boxes, lattice, tracks);
    const label = labelOf(setting, wire, points, lattice, grid.rows);
    return {
      edge: wire.edge,
      points: points.map(({ x, y }) => ({ x: placeX(setting.frame, x), y })),
      ...(label ? { label } : {}),
    };
  });
  return {
    nodes,
    edges,
    lanes: placeLanes(setting, lanes, grid.rows, rows, place),
    bottom: (rows.at(-1)?.start ?? place.top) + (rows.at(-1)?.size ?? 0),
  };
}

export interface Lattice {
  columns: readonly Extent[];
  rows: readonly Extent[];
}

function rowHeights(
  { grid, rows, contents, reach }: Measured,
  lowest: readonly number[],
): number[] {
  const heights = Array.from({ length: rows }, () => 0);
  for (const [id, { row }] of grid.cells) {
    const content = contents.get(id);
    if (content) heights[row] = Math.max(heights[row] ?? 0, heightOf(content, reach.get(id)));
  }
  let first = 0;
  grid.rows.forEach((count, lane) => {
    const room = heights.slice(first, first + count).reduce((sum, height) => sum + height, 0);
    const missing = (lowest[lane] ?? 0) - room;
    if (missing > 0) heights[first] = (heights[first] ?? 0) + Math.ceil(missing / 4) * 4;
    first += count;
  });
  return heights;
}

/** Room for what stands on a node, and for all ways at its sides. */
function heightOf(content: NodeContent, reach = 0): number {
  return Math.max(content.height, Math.ceil((2 * reach + 8) / 4) * 4);
}

/** What a way comes to or leaves: the box of a node along the line of reading. */
export interface Target extends Box {
  /** px that the middle of its sides stands out. */
  point: number;
}

function nodeBoxes(graph: FlowGraph, { grid, contents, reach }: Measured, lattice: Lattice) {
  const boxes = new Map<string, Target>();
  for (const { id, kind } of graph.nodes) {
    const cell = grid.cells.get(id);
    const content = contents.get(id);
    if (!cell || !content) continue;
    const height = heightOf(content, reach.get(id));
    const box = nodeBox(cell, { width: content.width, height }, isPill(kind), lattice);
    boxes.set(id, { ...box, point: kind === "decision" ? POINT : 0 });
  }
  return boxes;
}

/** Steps stand in the middle of their column, what is narrower at its beginning. */
function nodeBox(cell: Cell, size: Size, atStart: boolean, { columns, rows }: Lattice): Box {
  const column = columns[2 * cell.column + 1] ?? { start: 0, size: 0 };
  const row = rows[2 * cell.row + 1] ?? { start: 0, size: 0 };
  return {
    x: column.start + (atStart ? 0 : (column.size - size.width) / 2),
    y: row.start + (row.size - size.height) / 2,
    ...size,
  };
}

function placeNode(setting: Setting, node: FlowNode, content: NodeContent, box: Box): PlacedNode {
  const request = {
    start: box.x + content.inset,
    width: box.width - 2 * content.inset,
    padding: content.padding,
    gap: 6,
    parts: content.parts,
  };
  const inner = layCard(setting, { ...request, top: 0 }).box.height;
  const card = layCard(setting, { ...request, top: Math.round(box.y + (box.height - inner) / 2) });
  return { ...card, node, box: placeBox(setting.frame, box.x, box.y, box.width, box.height) };
}

function labelSize(setting: Setting, edge: FlowEdge): Size | undefined {
  if (edge.when.length === 0) return undefined;
  const { box } = setLabel(setting, edge, 0, 0);
  return {
    width: Math.ceil(box.width / 2) * 2 + 2 * LABEL_PADDING.across,
    height: box.height + 2 * LABEL_PADDING.above,
  };
}

function setLabel(setting: Setting, { when }: FlowEdge, start: number, top: number): TextBlock {
  const text = when.join(" · ");
  const place = { start, top, width: LABEL_WIDEST, align: "start" } as const;
  return setText(setting, { text, size: "small", tone: "ink", ...place });
}

/** Where a way leaves its node. */
function labelOf(
  setting: Setting,
  wire: Wire,
  points: readonly Point[],
  { rows, columns }: Lattice,
  lanes: readonly number[],
): PlacedEdge["label"] {
  const { label, route, edge } = wire;
  const [first] = points;
  const [spot] = route.spots;
  if (!label || !first || !spot) return undefined;
  const row = rows[spot.y];
  const [top, bottom] = [row?.start ?? 0, (row?.start ?? 0) + (row?.size ?? 0)];
  const air = (place: number) => (isBorder(place / 2, lanes) ? LANE_PADDING : 0) + LABEL_GAP;
  const start =
    route.exit === "right" ? edgeOf(spot.x, columns) + LABEL_GAP : first.x - label.width / 2;
  const y = {
    right: first.y - label.height / 2,
    left: first.y - label.height / 2,
    bottom: bottom + air(spot.y + 1),
    top: top - air(spot.y - 1) - label.height,
  }[route.exit];
  const text = setLabel(setting, edge, start + LABEL_PADDING.across, y + LABEL_PADDING.above);
  return { box: placeBox(setting.frame, start, y, label.width, label.height), text };
}

function edgeOf(column: number, columns: readonly Extent[]): number {
  const { start, size } = columns[column] ?? { start: 0, size: 0 };
  return start + size;
}

/** Two lanes meet above this row. */
function isBorder(row: number, lanes: readonly number[]): boolean {
  const rowsOfFirst = (count: number) => lanes.slice(0, count).reduce((sum, rows) => sum + rows, 0);
  return row === 0 || lanes.some((_, index) => row === rowsOfFirst(index + 1));
}

function placeLanes(
  setting: Setting,
  lanes: readonly FlowLane[],
  counts: readonly number[],
  rows: readonly Extent[],
  { start, end }: FlowPlace,
): PlacedLane[] {
  let first = 0;
  return lanes.map((lane, index) => {
    const count = counts[index] ?? 0;
    const top = (rows[2 * first + 1]?.start ?? 0) - LANE_PADDING;
    const last = rows[2 * (first + count) - 1];
    const bottom = (last?.start ?? 0) + (last?.size ?? 0) + LANE_PADDING;
    first += count;
    return { lane, box: placeBox(setting.frame, start, top, end - start, bottom - top) };
  });
}

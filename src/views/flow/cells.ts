import { type Bands, bandsOf } from "./bands.ts";
import { type FlowEdge, type FlowGraph, type FlowNode, isExit } from "./graph.ts";
import type { FlowLane } from "./lanes.ts";
import { type Layered, layersOf } from "./layers.ts";

/** A place on the grid: columns go along the flow, rows count through all lanes. */
export interface Cell {
  column: number;
  row: number;
}

export interface FlowGrid {
  cells: ReadonlyMap<string, Cell>;
  columns: number;
  /** How many rows each lane has; a lane's rows stand together. */
  rows: number[];
}

/** A lane of more layers than these goes on in a next line, where lanes need not keep step. */
const MOST_IN_LINE = 7;

/**
 * Gives every node a cell of its own in its lane.
 *
 * @param abreast the lanes are gone through side by side, so that a layer is one column in all of
 * them; else one after the other, and each begins at the first column
 */
export function flowGrid(graph: FlowGraph, lanes: readonly FlowLane[], abreast: boolean): FlowGrid {
  const cells = new Map<string, Cell>();
  const rows: number[] = [];
  const bands = abreast ? bandsOf(graph) : undefined;
  let above = 0;
  lanes.forEach(({ band = 0 }, lane) => {
    const nodes = graph.nodes.filter((node) => node.lane === lane);
    const lines = bands
      ? [placesIn(nodes, bands, band)]
      : linesOf(nodes, laneLayers(nodes, graph.edges));
    let used = 0;
    for (const line of lines) {
      const placed = rowsOf(line, graph.edges);
      for (const [id, { column, row }] of placed)
        cells.set(id, { column, row: above + used + row });
      used += 1 + Math.max(0, ...[...placed.values()].map(({ row }) => row));
    }
    rows.push(used);
    above += used;
  });
  const columns = 1 + Math.max(0, ...[...cells.values()].map(({ column }) => column));
  return { cells, columns, rows };
}

function idsOf(nodes: readonly FlowNode[]): string[] {
  return nodes.map(({ id }) => id);
}

/** A step that nothing in its lane leads to stands behind the one before it in the file. */
function laneLayers(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): Map<string, Layered> {
  const ids = new Set(idsOf(nodes));
  const inside = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const led = new Set(
    inside.flatMap(({ from, to, kind }) => (from === to || kind === "back" ? [] : [to])),
  );
  const steps = nodes.filter(({ kind }) => kind === "step" || kind === "decision");
  const behind = steps.slice(1).flatMap((node, index) => {
    const before = steps[index];
    return led.has(node.id) || !before ? [] : [{ from: before.id, to: node.id }];
  });
  return layersOf(idsOf(nodes), [...inside, ...behind]);
}

interface Placed {
  id: string;
  column: number;
  order: number;
  exit: boolean;
}

function placesOf(nodes: readonly FlowNode[], layers: ReadonlyMap<string, Layered>): Placed[] {
  return nodes.map((node) => {
    const { layer, order } = layers.get(node.id) ?? { layer: 0, order: 0 };
    return { id: node.id, column: layer, order, exit: isExit(node) };
  });
}

/** The columns are counted from the first layer of the band. */
function placesIn(nodes: readonly FlowNode[], { layers, length }: Bands, band: number): Placed[] {
  return placesOf(nodes, layers).map((place) => ({
    ...place,
    column: place.column - band * length,
  }));
}

/** Folds a long lane into lines of about one length; a way out stays in the line of its step. */
function linesOf(nodes: readonly FlowNode[], layers: ReadonlyMap<string, Layered>): Placed[][] {
  const places = placesOf(nodes, layers);
  const count = 1 + Math.max(0, ...places.flatMap(({ exit, column }) => (exit ? [] : [column])));
  const length = Math.ceil(count / Math.ceil(count / MOST_IN_LINE));
  const lines: Placed[][] = [];
  for (const place of places) {
    const line = Math.floor((place.column - (place.exit ? 1 : 0)) / length);
    lines[line] ??= [];
    lines[line].push({ ...place, column: place.column - line * length });
  }
  return lines.filter((line) => line !== undefined);
}

/**
 * Rows of a line: a node stands level with the first one that leads to it where it can, and the
 * nodes of a column keep their order.
 */
function rowsOf(line: readonly Placed[], edges: readonly FlowEdge[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const sorted = line.toSorted(
    (a, b) => a.column - b.column || Number(a.exit) - Number(b.exit) || a.order - b.order,
  );
  const next = new Map<number, number>();
  for (const { id, column } of sorted) {
    const wanted = edges
      .filter(({ to, kind }) => to === id && kind !== "back")
      .map(({ from }) => cells.get(from)?.row)
      .find((row) => row !== undefined);
    const row = Math.max(next.get(column) ?? 0, wanted ?? 0);
    cells.set(id, { column, row });
    next.set(column, row + 1);
  }
  return cells;
}

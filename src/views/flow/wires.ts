import type { Cell } from "./cells.ts";
import type { FlowEdge } from "./graph.ts";
import { type Route, Router, type Side, type Spot } from "./routes.ts";

/** px */
export interface Size {
  width: number;
  height: number;
}

/** A way with the side of each node that it uses. */
export interface Wire {
  edge: FlowEdge;
  route: Route;
  /** px of its label; absent without one. */
  label?: Size;
  /** px from the middle of the side that is left, and of the one that is come to. */
  exit: number;
  entry: number;
}

export interface Wiring {
  wires: Wire[];
  /** px that the ports of a node need on its right or left side, from its middle. */
  reach: ReadonlyMap<string, number>;
}

/** px between two ways on one side of a node, and from a label to the next way */
const PORT = 12;
const LABEL_AIR = 8;
/** So many ways there is room for above and below a node. */
const MOST_ABOVE = 4;

const ABOVE: ReadonlySet<Side> = new Set(["top", "bottom"]);

/**
 * Finds a way through the channels for every edge, the shortest first.
 *
 * @param pills ids of nodes that are come to and left level only
 */
export function wiringOf(
  edges: readonly FlowEdge[],
  cells: ReadonlyMap<string, Cell>,
  grid: { columns: number; rows: number },
  labels: ReadonlyMap<FlowEdge, Size>,
  pills: ReadonlySet<string>,
): Wiring {
  const router = new Router(grid.columns, grid.rows, cells.values());
  const ports = new Ports();
  const wires: Wire[] = [];
  for (const edge of edges.toSorted((a, b) => length(a, cells) - length(b, cells))) {
    const from = cells.get(edge.from);
    const to = cells.get(edge.to);
    if (!from || !to) continue;
    const label = labels.get(edge);
    const route = router.route({
      from,
      to,
      full: {
        from: pills.has(edge.from) ? ABOVE : ports.full(edge.from, label !== undefined),
        to: pills.has(edge.to) ? ABOVE : ports.full(edge.to, false),
      },
      used: { from: ports.used(edge.from), to: ports.used(edge.to) },
    });
    const wire = { edge, route, ...(label ? { label } : {}), exit: 0, entry: 0 };
    ports.add(wire);
    wires.push(wire);
  }
  return { wires, reach: ports.arrange() };
}

/** Ways back come last: they go round the others. */
function length({ from, to, kind }: FlowEdge, cells: ReadonlyMap<string, Cell>): number {
  const [a, b] = [cells.get(from), cells.get(to)];
  if (!a || !b) return 0;
  const far = Math.abs(a.column - b.column) + 2 * Math.abs(a.row - b.row);
  return kind === "back" ? 1000 + far : far;
}

/** A way on one side of a node. */
interface Port {
  wire: Wire;
  end: "exit" | "entry";
  /** px along the side */
  need: number;
  /** To which end of the side it turns; 0 where it goes straight on to the next node. */
  leans: -1 | 0 | 1;
}

/** Who uses which side of which node. */
class Ports {
  private readonly sides = new Map<string, Map<Side, Port[]>>();

  add(wire: Wire): void {
    const { edge, route, label } = wire;
    const { exit, entry, spots } = route;
    const size = label && (isUpright(exit) ? label.width : label.height);
    const need = Math.max(PORT, size === undefined ? 0 : size + LABEL_AIR);
    this.at(edge.from, exit).push({ wire, end: "exit", need, leans: leaning(spots) });
    const back = spots.toReversed();
    this.at(edge.to, entry).push({ wire, end: "entry", need: PORT, leans: leaning(back) });
  }

  /** A label takes all there is above or below a node. */
  full(node: string, labelled: boolean): Set<Side> {
    return new Set(
      [...ABOVE].filter((side) => {
        const ports = this.at(node, side);
        const hasLabel = ports.some(({ need }) => need > PORT);
        return hasLabel || ports.length >= (labelled ? 1 : MOST_ABOVE);
      }),
    );
  }

  used(node: string): Map<Side, number> {
    const sides: readonly Side[] = ["top", "right", "bottom", "left"];
    return new Map(sides.map((side) => [side, this.at(node, side).length]));
  }

  /** Puts the ways of each side beside one another. */
  arrange(): Map<string, number> {
    const reach = new Map<string, number>();
    for (const [node, sides] of this.sides) {
      for (const [side, ports] of sides) {
        const most = spread(ports);
        if (!isUpright(side)) reach.set(node, Math.max(most, reach.get(node) ?? 0));
      }
    }
    return reach;
  }

  private at(node: string, side: Side): Port[] {
    const sides = this.sides.get(node) ?? new Map<Side, Port[]>();
    const ports = sides.get(side) ?? [];
    this.sides.set(node, sides.set(side, ports));
    return ports;
  }
}

function isUpright(side: Side): boolean {
  return side === "top" || side === "bottom";
}

function leaning([first, turn, next]: readonly Spot[]): -1 | 0 | 1 {
  if (!first || !turn || !next) return 0;
  return first.y === turn.y ? sign(next.y - turn.y) : sign(next.x - turn.x);
}

function sign(difference: number): -1 | 0 | 1 {
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

/**
 * Ways that turn to one end of the side stand towards it, and one that goes straight on in the
 * middle. Returns how far they reach from the middle.
 */
function spread(ports: readonly Port[]): number {
  const sorted = ports.toSorted((a, b) => a.leans - b.leans);
  const straight = sorted.findIndex(({ leans }) => leans === 0);
  const starts: number[] = [];
  let total = 0;
  for (const { need } of sorted) {
    starts.push(total);
    total += need;
  }
  const pinned = sorted[straight];
  const middle = pinned ? (starts[straight] ?? 0) + pinned.need / 2 : total / 2;
  sorted.forEach(({ wire, end, need }, index) => {
    wire[end] = Math.round((starts[index] ?? 0) + need / 2 - middle);
  });
  return Math.max(middle, total - middle);
}

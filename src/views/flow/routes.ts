import TinyQueue from "tinyqueue";
import type { Cell } from "./cells.ts";

/**
 * A place on the lattice: odd numbers are the middles of columns and rows, even ones the channels
 * between them. `(2c + 1, 2r + 1)` is the cell of column c and row r.
 */
export interface Spot {
  x: number;
  y: number;
}

export type Side = "top" | "right" | "bottom" | "left";

export interface Route {
  exit: Side;
  entry: Side;
  /** From the cell that is left to the cell that is come to; turns only. */
  spots: Spot[];
}

export interface Wish {
  from: Cell;
  to: Cell;
  /** Sides where there is no more room. */
  full: { from: ReadonlySet<Side>; to: ReadonlySet<Side> };
  /** How often each side is used already. */
  used: { from: ReadonlyMap<Side, number>; to: ReadonlyMap<Side, number> };
}

const DIRECTIONS: readonly { side: Side; entry: Side; x: number; y: number }[] = [
  { side: "right", entry: "left", x: 1, y: 0 },
  { side: "bottom", entry: "top", x: 0, y: 1 },
  { side: "top", entry: "bottom", x: 0, y: -1 },
  { side: "left", entry: "right", x: -1, y: 0 },
];

/** What a way would rather go round for, in steps on the lattice. */
const BEND = 2.5;
const CROSSING = 1.5;
const USED = 1.25;
const EXIT: Record<Side, number> = { right: 0, bottom: 1, top: 2, left: Number.POSITIVE_INFINITY };
const ENTRY: Record<Side, number> = {
  left: 0,
  top: 1,
  bottom: 2.5,
  right: Number.POSITIVE_INFINITY,
};

/** Finds ways through the channels between the cells, each knowing of those before it. */
export class Router {
  private readonly width: number;
  private readonly height: number;
  /** Cells that hold a node, or that a way goes through. */
  private readonly taken = new Set<number>();
  /** Spots that ways go through, by the direction they do so in. */
  private readonly across = new Set<number>();
  private readonly upright = new Set<number>();

  constructor(columns: number, rows: number, cells: Iterable<Cell>) {
    this.width = 2 * columns + 1;
    this.height = 2 * rows + 1;
    for (const cell of cells) this.taken.add(this.key(spotOf(cell)));
  }

  /** The shortest way with few turns that goes through no node. */
  route(wish: Wish): Route {
    const found = this.search(wish);
    this.remember(found.path);
    return { exit: found.exit, entry: found.entry, spots: turns(found.path) };
  }

  private key({ x, y }: Spot): number {
    return y * this.width + x;
  }

  /** Dijkstra, over spots and the direction in which each is come to. */
  private search(wish: Wish): { path: Spot[]; exit: Side; entry: Side } {
    const goal = spotOf(wish.to);
    const done = new Set<number>();
    const queue = new TinyQueue(this.exits(wish), (a, b) => a.cost - b.cost || a.place - b.place);
    let count = queue.length;
    for (let visit = queue.pop(); visit; visit = queue.pop()) {
      if (visit.before && isAt(visit.spot, goal)) {
        return { path: pathOf(visit), exit: visit.exit, entry: visit.direction.entry };
      }
      const state = this.key(visit.spot) * DIRECTIONS.length + DIRECTIONS.indexOf(visit.direction);
      if (visit.before && done.has(state)) continue;
      done.add(state);
      for (const next of this.steps(visit, wish)) queue.push({ ...next, place: count++ });
    }
    throw new Error("A cell of the flow has no way out.");
  }

  private exits({ from, full, used }: Wish): Visit[] {
    return DIRECTIONS.flatMap((direction, place): Visit[] => {
      const { side } = direction;
      const cost = EXIT[side] + USED * (used.from.get(side) ?? 0);
      if (full.from.has(side) || !Number.isFinite(cost)) return [];
      return [{ spot: spotOf(from), direction, exit: side, cost, place }];
    });
  }

  /** Where one can go on to from a spot: straight on, and but for the beginning to either side. */
  private steps(visit: Visit, wish: Wish): Omit<Visit, "place">[] {
    const { spot, direction, exit } = visit;
    const turned = (one: Direction) => one.x !== direction.x && one.y !== direction.y;
    const ways = visit.before
      ? DIRECTIONS.filter((one) => one === direction || turned(one))
      : [direction];
    return ways.flatMap((way) => {
      const to = { x: spot.x + way.x, y: spot.y + way.y };
      const cost = this.stepCost(spot, to, way, wish);
      if (!Number.isFinite(cost)) return [];
      const bend = way === direction ? 0 : BEND;
      return [{ spot: to, direction: way, exit, cost: visit.cost + cost + bend, before: visit }];
    });
  }

  private stepCost(from: Spot, to: Spot, direction: Direction, wish: Wish): number {
    const never = Number.POSITIVE_INFINITY;
    const [start, goal] = [spotOf(wish.from), spotOf(wish.to)];
    if (to.x < 0 || to.y < 0 || to.x >= this.width || to.y >= this.height) return never;
    if (isAt(to, goal)) {
      if (wish.full.to.has(direction.entry)) return never;
      return 1 + ENTRY[direction.entry] + USED * (wish.used.to.get(direction.entry) ?? 0);
    }
    if (isCell(to) && !this.isPassable(to, direction, start)) return never;
    const leavesUpright = isCell(from) && direction.y !== 0 && !isAt(from, start);
    if (leavesUpright && !isAt({ x: from.x, y: from.y + 2 * direction.y }, goal)) return never;
    const crosses = (direction.y === 0 ? this.upright : this.across).has(this.key(to));
    return 1 + (crosses ? CROSSING : 0);
  }

  /** An empty cell is gone through along its row; up or down only from the node beside it. */
  private isPassable(cell: Spot, direction: Spot, start: Spot): boolean {
    if (this.taken.has(this.key(cell))) return false;
    return direction.y === 0 || (cell.x === start.x && Math.abs(cell.y - start.y) === 2);
  }

  private remember(path: readonly Spot[]): void {
    path.forEach((spot, index) => {
      const before = path[index - 1];
      const after = path[index + 1];
      if (!before || !after) return;
      if (isCell(spot)) this.taken.add(this.key(spot));
      if (before.y === spot.y || after.y === spot.y) this.across.add(this.key(spot));
      if (before.x === spot.x || after.x === spot.x) this.upright.add(this.key(spot));
    });
  }
}

type Direction = (typeof DIRECTIONS)[number];

interface Visit {
  spot: Spot;
  /** In which it is come to. */
  direction: Direction;
  exit: Side;
  cost: number;
  /** Of equals what was found first comes first. */
  place: number;
  before?: Visit;
}

function isAt(a: Spot, b: Spot): boolean {
  return a.x === b.x && a.y === b.y;
}

function isCell({ x, y }: Spot): boolean {
  return x % 2 === 1 && y % 2 === 1;
}

function spotOf({ column, row }: Cell): Spot {
  return { x: 2 * column + 1, y: 2 * row + 1 };
}

function pathOf(visit: Visit): Spot[] {
  const path: Spot[] = [];
  for (let at: Visit | undefined = visit; at; at = at.before) path.unshift(at.spot);
  return path;
}

/** Without the spots in the middle of a straight line. */
function turns(path: readonly Spot[]): Spot[] {
  return path.filter((spot, index) => {
    const before = path[index - 1];
    const after = path[index + 1];
    if (!before || !after) return true;
    return (before.x === spot.x) !== (spot.x === after.x);
  });
}

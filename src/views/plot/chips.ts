import { type Box, grow, type Point, UNIT } from "../../layout/box.ts";

/** Something that should stand at a point of a plot. */
export interface ChipRequest {
  point: Point;
  width: number;
  height: number;
  /** px from the chip's left edge, where it may be pinned; the first is the best. */
  pins: readonly number[];
  /** What its point belongs to: it leaves that only where all of it is taken. */
  home: Box;
}

export interface PlacedChip {
  box: Box;
  /** Which of its pins stands at its point, or would. */
  pin: number;
  /** It had to leave what its point belongs to. */
  away: boolean;
  /** From its point to where it had to go; absent where it stands at its point. */
  leader?: { from: Point; to: Point };
}

/** px that stay free round a chip */
const AIR = 4;
/** px that a place is tried further on across */
const ACROSS = 8;
/** px that a chip would rather go away than be pinned less well, or cover the point of another. */
const PIN = 6;
const COVERED = 16;
const AWAY = 10_000;
/** How much further a px across is than one up or down: those at one point make a column. */
const SIDEWAYS = 1.5;

/**
 * Finds a place for every chip, one after the other, inside the area, so that no two touch. A chip
 * leaves its point only where another stands there, and goes no further than it must.
 *
 * @param kept what no chip may cover
 * @returns undefined where the area is too small for all of them
 */
export function placeChips(
  requests: readonly ChipRequest[],
  area: Box,
  kept: readonly Box[],
): PlacedChip[] | undefined {
  const offsets = offsetsWithin(area);
  const taken = kept.map((box) => grow(box, AIR));
  const placed: PlacedChip[] = [];
  for (const request of requests) {
    const others = requests
      .map(({ point }) => point)
      .filter((point) => !same(point, request.point));
    const chip = bestPlace(request, { area, offsets, taken, others });
    if (!chip) return undefined;
    taken.push(grow(chip.box, AIR));
    placed.push(chip);
  }
  return placed;
}

interface Offset {
  dx: number;
  dy: number;
  cost: number;
}

interface Room {
  area: Box;
  offsets: readonly Offset[];
  taken: readonly Box[];
  /** The points of the other chips. */
  others: readonly Point[];
}

function bestPlace(request: ChipRequest, room: Room): PlacedChip | undefined {
  let best: { chip: PlacedChip; cost: number } | undefined;
  for (const offset of room.offsets) {
    if (best && best.cost <= offset.cost) break;
    for (const pin of request.pins.keys()) {
      const found = tried(request, room, pin, offset);
      if (found && (!best || found.cost < best.cost)) best = found;
    }
  }
  return best?.chip;
}

/** The chip pinned there, and what that costs; undefined where it has no room. */
function tried(
  request: ChipRequest,
  room: Room,
  pin: number,
  offset: Offset,
): { chip: PlacedChip; cost: number } | undefined {
  const { point, width, height, pins, home } = request;
  const pinned = { x: point.x + offset.dx, y: point.y + offset.dy };
  const [x, y] = [pinned.x - (pins[pin] ?? 0), pinned.y - height / 2];
  if (!isFree(x, y, request, room)) return undefined;
  const box = { x, y, width, height };
  const away = !holds(home, pinned);
  const covered = room.others.filter((other) => holds(box, other)).length;
  const cost = offset.cost + pin * PIN + covered * COVERED + (away ? AWAY : 0);
  return { chip: chipAt(request, { box, pin, away }, offset), cost };
}

function chipAt(
  { point }: ChipRequest,
  chip: Omit<PlacedChip, "leader">,
  { dx, dy }: Offset,
): PlacedChip {
  if (Math.abs(dx) + Math.abs(dy) === 0) return chip;
  return { ...chip, leader: { from: point, to: { x: point.x + dx, y: point.y + dy } } };
}

/** By numbers alone: most places that are tried are not free, and there are very many. */
function isFree(x: number, y: number, { width, height }: ChipRequest, room: Room): boolean {
  const { area, taken } = room;
  const [right, bottom] = [x + width, y + height];
  if (x < area.x + AIR || right > area.x + area.width - AIR) return false;
  if (y < area.y + AIR || bottom > area.y + area.height - AIR) return false;
  for (const other of taken) {
    const beside = x >= other.x + other.width || right <= other.x;
    if (!beside && y < other.y + other.height && bottom > other.y) return false;
  }
  return true;
}

function holds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function same(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

/** Every way that leads from a point of the area to another, the nearest first. */
function offsetsWithin({ width, height }: Box): Offset[] {
  const offsets = bothWays(width, ACROSS).flatMap((dx) =>
    bothWays(height, UNIT).map((dy) => ({ dx, dy, cost: Math.abs(dy) + SIDEWAYS * Math.abs(dx) })),
  );
  return offsets.sort((a, b) => a.cost - b.cost);
}

/** 0, 8, −8, 16, −16 … */
function bothWays(length: number, step: number): number[] {
  const count = Math.floor(length / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) =>
    index % 2 === 1 ? ((index + 1) / 2) * step : (-index / 2) * step,
  );
}

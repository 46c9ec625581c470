import { type Box, grow, overlaps, type Point } from "../../../src/layout/box.ts";
import type { FlowEdgeDrawn, FlowNodeDrawn, FlowSheet } from "../../../src/views/flow/flow.ts";
import { POINT } from "../../../src/views/flow/node-content.ts";

/** What is wrong with a drawn flow, in words; nothing where all is well. */
export function flowFaults({ nodes, edges, lanes }: FlowSheet): string[] {
  const ways = edges.map((edge) => ({ edge, points: cornersOf(edge) }));
  const labels = edges.flatMap(({ label, from, to }) =>
    label ? [{ name: `label ${from} → ${to}`, box: label.box }] : [],
  );
  const boxes = nodes.map(({ kind, step, box }) => ({
    name: `${kind} ${step ?? ""}`,
    kind,
    step,
    box,
  }));
  const faults: string[] = [];
  forPairs([...boxes, ...labels], (a, b) => {
    if (overlaps(a.box, b.box)) faults.push(`${a.name} lies on ${b.name}`);
  });
  for (const { edge, points } of ways) {
    const name = `way ${edge.from} → ${edge.to}`;
    for (const piece of piecesOf(points)) {
      if (piece.a.x !== piece.b.x && piece.a.y !== piece.b.y)
        faults.push(`${name} is not straight`);
      for (const node of boxes)
        if (overlaps(boxOf(piece), bodyOf(node, edge)))
          faults.push(`${name} runs through ${node.name}`);
      for (const label of labels)
        if (overlaps(boxOf(piece), label.box) && label.name !== `label ${edge.from} → ${edge.to}`)
          faults.push(`${name} runs through ${label.name}`);
    }
  }
  forPairs(ways, (one, other) => {
    if (layOnOneAnother(one.points, other.points))
      faults.push(
        `way ${one.edge.from} → ${one.edge.to} lies on way ${other.edge.from} → ${other.edge.to}`,
      );
  });
  for (const node of nodes)
    if (!lanes.some(({ ground }) => holds(ground, node.box)))
      faults.push(`${node.step} is in no lane`);
  return faults;
}

/** What a way may not touch: all of a node, but for the slanting sides of a decision it leaves or comes to. */
function bodyOf(
  { kind, step, box }: Pick<FlowNodeDrawn, "kind" | "step" | "box">,
  { from, to }: FlowEdgeDrawn,
): Box {
  const inner = grow(box, -1);
  if (kind !== "decision" || (step !== from && step !== to)) return inner;
  return { ...inner, x: inner.x + POINT, width: inner.width - 2 * POINT };
}

/** How often two ways cross. */
export function crossingsOf({ edges }: FlowSheet): number {
  let count = 0;
  forPairs(edges.map(cornersOf), (one, other) => {
    for (const a of piecesOf(one)) for (const b of piecesOf(other)) if (cross(a, b)) count++;
  });
  return count;
}

interface Piece {
  a: Point;
  b: Point;
}

/** The corners of a way, out of its path: where it begins, the control points of its bends, its tip. */
function cornersOf({ path, arrow }: FlowEdgeDrawn): Point[] {
  const numbers = (text: string) => [...text.matchAll(/-?[\d.]+/gu)].map(([one]) => Number(one));
  const [x = 0, y = 0] = numbers(/^M([^LQ]*)/u.exec(path)?.[1] ?? "");
  const bends = [...path.matchAll(/Q([^ ]*) /gu)].map(([, corner = ""]) => {
    const [cx = 0, cy = 0] = numbers(corner);
    return { x: cx, y: cy };
  });
  const [tipX = 0, tipY = 0] = numbers(arrow);
  return [{ x, y }, ...bends, { x: tipX, y: tipY }];
}

function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).flatMap((b, index) => {
    const a = points[index];
    return a ? [{ a, b }] : [];
  });
}

function boxOf({ a, b }: Piece): Box {
  const x = Math.min(a.x, b.x) - 0.5;
  const y = Math.min(a.y, b.y) - 0.5;
  return { x, y, width: Math.abs(a.x - b.x) + 1, height: Math.abs(a.y - b.y) + 1 };
}

function layOnOneAnother(one: readonly Point[], other: readonly Point[]): boolean {
  return piecesOf(one).some((a) =>
    piecesOf(other).some((b) => {
      const upright = a.a.x === a.b.x && b.a.x === b.b.x && a.a.x === b.a.x;
      const level = a.a.y === a.b.y && b.a.y === b.b.y && a.a.y === b.a.y;
      return (upright && shared(a, b, "y") > 1) || (level && shared(a, b, "x") > 1);
    }),
  );
}

/** px that two pieces of one line have in common */
function shared(one: Piece, other: Piece, axis: "x" | "y"): number {
  const low = (piece: Piece) => Math.min(piece.a[axis], piece.b[axis]);
  const high = (piece: Piece) => Math.max(piece.a[axis], piece.b[axis]);
  return Math.min(high(one), high(other)) - Math.max(low(one), low(other));
}

function cross(one: Piece, other: Piece): boolean {
  const upright = one.a.x === one.b.x ? one : other;
  const level = upright === one ? other : one;
  if (upright.a.x !== upright.b.x || level.a.y !== level.b.y) return false;
  const between = (value: number, a: number, b: number) =>
    value > Math.min(a, b) + 0.5 && value < Math.max(a, b) - 0.5;
  return between(upright.a.x, level.a.x, level.b.x) && between(level.a.y, upright.a.y, upright.b.y);
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function forPairs<Thing>(things: readonly Thing[], look: (a: Thing, b: Thing) => void): void {
  things.forEach((a, index) => {
    for (const b of things.slice(index + 1)) look(a, b);
  });
}

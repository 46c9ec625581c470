import { type Box, grow, overlaps, type Point } from "../../../src/layout/box.ts";
import type { FlowEdgeDrawn, FlowNodeDrawn, FlowSheet } from "../../../src/views/flow/flow.ts";
import { POINT } from "../../../src/views/flow/node-content.ts";

/** What is wrong with a drawn flow, in words; nothing where all is well. */
export function flowFaults(sheet: FlowSheet): string[] {
  const ways = sheet.edges.map((edge) => ({ edge, points: cornersOf(edge) }));
  return [
    ...heaped(sheet),
    ...ways.flatMap((way) => [
      ...crooked(way),
      ...throughNodes(way, sheet),
      ...throughLabels(way, sheet),
    ]),
    ...waysOnWays(ways),
    ...outside(sheet),
  ];
}

interface WayDrawn {
  edge: FlowEdgeDrawn;
  points: Point[];
}

function nameOf({ from, to }: FlowEdgeDrawn): string {
  return `${from ?? "start"} → ${to}`;
}

/** Nodes and labels that lie on one another. */
function heaped({ nodes, edges }: FlowSheet): string[] {
  const faults: string[] = [];
  const boxes = [
    ...nodes.map(({ kind, step, box }) => ({ name: `${kind} ${step ?? ""}`, box })),
    ...edges.flatMap((edge) =>
      edge.label ? [{ name: `the label of ${nameOf(edge)}`, box: edge.label.box }] : [],
    ),
  ];
  forPairs(boxes, (a, b) => {
    if (overlaps(a.box, b.box)) faults.push(`${a.name} lies on ${b.name}`);
  });
  return faults;
}

function crooked({ edge, points }: WayDrawn): string[] {
  const slants = piecesOf(points).some(({ a, b }) => a.x !== b.x && a.y !== b.y);
  return slants ? [`${nameOf(edge)} is not straight`] : [];
}

function throughNodes({ edge, points }: WayDrawn, { nodes }: FlowSheet): string[] {
  const touched = nodes.filter((node) =>
    piecesOf(points).some((piece) => overlaps(boxOf(piece), bodyOf(node, edge))),
  );
  return touched.map(({ kind, step }) => `${nameOf(edge)} runs through ${kind} ${step}`);
}

function throughLabels({ edge, points }: WayDrawn, { edges }: FlowSheet): string[] {
  const touched = edges.filter(
    (other) =>
      other !== edge &&
      other.label &&
      piecesOf(points).some((piece) => overlaps(boxOf(piece), other.label?.box ?? boxOf(piece))),
  );
  return touched.map((other) => `${nameOf(edge)} runs through the label of ${nameOf(other)}`);
}

function waysOnWays(ways: readonly WayDrawn[]): string[] {
  const faults: string[] = [];
  forPairs(ways, (one, other) => {
    if (layOnOneAnother(one.points, other.points))
      faults.push(`${nameOf(one.edge)} lies on ${nameOf(other.edge)}`);
  });
  return faults;
}

function outside({ nodes, lanes }: FlowSheet): string[] {
  return nodes
    .filter(({ box }) => !lanes.some(({ ground }) => holds(ground, box)))
    .map(({ kind, step }) => `${kind} ${step} is in no lane`);
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

/** What the picture shows, as the view laid it out. */
export function flowSheetOf(model: object): FlowSheet {
  if (isFlowSheet(model)) return model;
  throw new Error("This is no picture of a flow.");
}

function isFlowSheet(model: object): model is FlowSheet {
  return ["nodes", "edges", "lanes"].every((name) => name in model);
}

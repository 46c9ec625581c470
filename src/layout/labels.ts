import { type Box, grow, overlaps, type Point, UNIT } from "./box.ts";

/** A text that should stand close to a point. */
export interface LabelRequest {
  point: Point;
  width: number;
  height: number;
  prefer: "above" | "below";
  /** The label stays between these, in px from the left. */
  left: number;
  right: number;
}

/** What labels keep away from: other marks altogether, lines where there is a choice. */
export interface LabelObstacles {
  boxes: readonly Box[];
  lines: readonly Point[];
}

/** px from the point to the label's nearer edge */
const DISTANCE = 13;
const AIR = 2;
/** px that a label would rather go up or down than stand beside its point, where the line runs. */
const BESIDE = 14;
const MOST_STEPS = 400;
/** px that a label would rather go away than have a line run a few px further through it. */
const CROSSING = 6;

/**
 * Finds a place for every label, one after the other, so that no two touch and none covers a
 * mark. A label goes further from its point only when no place nearer is free; among the free
 * ones it takes the one that the fewest lines cross.
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: LabelObstacles): Box[] {
  const taken = obstacles.boxes.map((box) => grow(box, AIR));
  return requests.map((request) => {
    const box = bestPlace(request, taken, obstacles.lines);
    taken.push(grow(box, AIR));
    return box;
  });
}

function bestPlace(request: LabelRequest, taken: readonly Box[], lines: readonly Point[]): Box {
  const near = lines.filter((p) => p.x >= request.left && p.x <= request.right);
  let best: { box: Box; cost: number } | undefined;
  for (let step = 0; step < MOST_STEPS; step++) {
    const away = step * UNIT;
    if (best && best.cost <= away) break;
    for (const { box, cost } of candidates(request, away)) {
      if (taken.some((other) => overlaps(other, box))) continue;
      const total = cost + crossings(box, near);
      if (!best || total < best.cost) best = { box, cost: total };
    }
  }
  return best?.box ?? boxAt(request, 0, -DISTANCE - request.height);
}

/** Places at a distance: above and below, each in the middle and to either side, and level with the point. */
function candidates(request: LabelRequest, away: number): { box: Box; cost: number }[] {
  const above = -DISTANCE - request.height - away;
  const below = DISTANCE + away;
  const [first, second] = request.prefer === "above" ? [above, below] : [below, above];
  const aside = request.width / 2 + 6;
  return [
    { box: boxAt(request, 0, first), cost: away },
    { box: boxAt(request, aside, first), cost: away + 3 },
    { box: boxAt(request, -aside, first), cost: away + 3 },
    { box: boxAt(request, 0, second), cost: away + 10 },
    { box: boxAt(request, aside, second), cost: away + 12 },
    { box: boxAt(request, -aside, second), cost: away + 12 },
    ...level(request, away),
  ];
}

/** Beside the point, and from there up and down. */
function level(request: LabelRequest, away: number): { box: Box; cost: number }[] {
  const dx = request.width / 2 + DISTANCE;
  const dy = -request.height / 2;
  const shifts = away > 0 ? [-away, away] : [0];
  return shifts.flatMap((shift) => [
    { box: boxAt(request, dx, dy + shift), cost: away + BESIDE },
    { box: boxAt(request, -dx, dy + shift), cost: away + BESIDE },
  ]);
}

function boxAt({ point, width, height, left, right }: LabelRequest, dx: number, dy: number): Box {
  const x = Math.min(Math.max(point.x + dx - width / 2, left), right - width);
  return { x, y: point.y + dy, width, height };
}

function crossings(box: Box, lines: readonly Point[]): number {
  const inside = lines.filter(
    (p) => p.x > box.x && p.x < box.x + box.width && p.y > box.y && p.y < box.y + box.height,
  );
  return inside.length * CROSSING;
}

import type { Box } from "../../layout/box.ts";
import { placeBox } from "../../layout/frame.ts";
import { type LabelObstacles, type LabelRequest, placeLabels } from "../../layout/labels.ts";
import type { Setting } from "../../layout/setting.ts";
import { movedText, setText } from "../../layout/text-block.ts";
import type { FeelingLabel } from "./chart.ts";
import type { FeltPoint } from "./points.ts";

const MARK = 11;
/** Half of the space between two columns belongs to each. */
const BESIDE = 4;
/** Up to so many personas are told apart by the places and colours of their words. */
const FEW = 4;
/** px that a mark takes before a word, and from the word's top to the middle of its first line */
const MARK_ROOM = 14;
const FIRST_LINE = 8;

/** Puts the feelings' words next to their points, y counted from the neutral line; away from `others`. */
export function feelingLabels(
  setting: Setting,
  points: readonly FeltPoint[],
  others: LabelObstacles,
): FeelingLabel[] {
  const labels = alike(points).flatMap((group) => wordOf(setting, group));
  const boxes = placeLabels(
    labels.map(({ request }) => request),
    { boxes: [...markBoxes(points), ...others.boxes], lines: others.lines },
  );
  return labels.flatMap(({ label }, index) => {
    const box = boxes[index];
    if (!box) return [];
    const { x, y, width } = label.text.box;
    const room = box.width - width;
    const atRight = setting.frame.direction === "rtl";
    const text = movedText(label.text, box.x - x + (atRight ? 0 : room), box.y - y);
    if (room === 0) return [{ ...label, text }];
    const cx = atRight ? box.x + box.width - MARK_ROOM / 3 : box.x + MARK_ROOM / 3;
    return [{ ...label, text, mark: { x: cx, y: box.y + FIRST_LINE } }];
  });
}

/** Those who feel the same at the same step, in the same words, are one group. */
function alike(points: readonly FeltPoint[]): FeltPoint[][] {
  const groups = new Map<string, FeltPoint[]>();
  for (const felt of points) {
    const key = JSON.stringify([felt.column.index, felt.point.score, felt.feeling]);
    const group = groups.get(key);
    if (group) group.push(felt);
    else groups.set(key, [felt]);
  }
  return [...groups.values()];
}

/** The word of a feeling, set in its column, and where it would like to stand. */
function wordOf(
  setting: Setting,
  group: readonly FeltPoint[],
): { label: FeelingLabel; request: LabelRequest }[] {
  const [felt] = group;
  if (felt?.feeling === undefined) return [];
  const { column, persona } = felt;
  const shared = group.length > 1;
  const point = { ...felt.point, x: middleOf(group) };
  const room = { start: column.start - BESIDE, width: column.width + 2 * BESIDE };
  const forMark = isMarked(setting, shared) ? MARK_ROOM : 0;
  const text = setText(setting, {
    ...room,
    width: room.width - forMark,
    text: felt.feeling,
    size: "body",
    weight: 600,
    tone: shared ? "ink" : `persona-${persona}`,
    top: 0,
    align: "middle",
  });
  const cell = placeBox(setting.frame, room.start, 0, room.width, 0);
  const request: LabelRequest = {
    point,
    width: text.box.width + forMark,
    height: text.box.height,
    prefer: point.score >= 0 ? "above" : "below",
    left: cell.x,
    right: cell.x + cell.width,
  };
  return [{ label: { persona, shared, step: point.step, text }, request }];
}

/** A label, `dy` px further down. */
export function movedLabel(label: FeelingLabel, dy: number): FeelingLabel {
  const { text, mark } = label;
  return {
    ...label,
    text: movedText(text, 0, dy),
    ...(mark ? { mark: { ...mark, y: mark.y + dy } } : {}),
  };
}

/** With many personas a word may stand away from its point: its mark then says whose it is. */
function isMarked({ journey }: Setting, shared: boolean): boolean {
  return journey.personas.length > FEW && !shared;
}

function middleOf(group: readonly FeltPoint[]): number {
  const xs = group.map(({ point }) => point.x);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

/** What the marks of feelings cover. */
export function markBoxes(points: readonly FeltPoint[]): Box[] {
  const size = { width: 2 * MARK, height: 2 * MARK };
  return points.map(({ point: { x, y } }) => ({ x: x - MARK, y: y - MARK, ...size }));
}

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

/** Puts the feelings' words next to their points, y counted from the neutral line; away from `others`. */
export function feelingLabels(
  setting: Setting,
  points: readonly FeltPoint[],
  others: LabelObstacles,
): FeelingLabel[] {
  const labels = points.flatMap((felt) => wordOf(setting, felt));
  const boxes = placeLabels(
    labels.map(({ request }) => request),
    { boxes: [...markBoxes(points), ...others.boxes], lines: others.lines },
  );
  return labels.flatMap(({ label }, index) => {
    const box = boxes[index];
    if (!box) return [];
    const { x, y } = label.text.box;
    return [{ ...label, text: movedText(label.text, box.x - x, box.y - y) }];
  });
}

/** The word of a feeling, set in its column, and where it would like to stand. */
function wordOf(
  setting: Setting,
  felt: FeltPoint,
): { label: FeelingLabel; request: LabelRequest }[] {
  const { column, point, persona } = felt;
  if (felt.feeling === undefined) return [];
  const room = { start: column.start - BESIDE, width: column.width + 2 * BESIDE };
  const text = setText(setting, {
    ...room,
    text: felt.feeling,
    size: "body",
    weight: 600,
    tone: `persona-${persona}`,
    top: 0,
    align: "middle",
  });
  const cell = placeBox(setting.frame, room.start, 0, room.width, 0);
  const request: LabelRequest = {
    point,
    width: text.box.width,
    height: text.box.height,
    prefer: point.score >= 0 ? "above" : "below",
    left: cell.x,
    right: cell.x + cell.width,
  };
  return [{ label: { persona, step: point.step, text }, request }];
}

/** What the marks of feelings cover. */
export function markBoxes(points: readonly FeltPoint[]): Box[] {
  const size = { width: 2 * MARK, height: 2 * MARK };
  return points.map(({ point: { x, y } }) => ({ x: x - MARK, y: y - MARK, ...size }));
}

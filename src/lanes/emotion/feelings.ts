import type { Box, Point } from "../../layout/box.ts";
import { placeX } from "../../layout/frame.ts";
import { type LabelRequest, placeLabels } from "../../layout/labels.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText } from "../../layout/text-block.ts";
import type { FeelingLabel } from "./chart.ts";
import type { FeltPoint } from "./points.ts";

const MARK = 11;
/** Half of the space between two columns belongs to each. */
const BESIDE = 4;

/** Puts the feelings' words next to their points, y counted from the neutral line. */
export function feelingLabels(
  setting: Setting,
  points: readonly FeltPoint[],
  lines: readonly Point[],
): FeelingLabel[] {
  const named = points.filter((felt) => felt.feeling !== undefined);
  const boxes = placeLabels(
    named.map((felt) => labelRequest(setting, felt)),
    { boxes: points.map(({ point }) => markBox(point)), lines },
  );
  return named.flatMap((felt, index) => {
    const box = boxes[index];
    return box ? [labelAt(setting, felt, box)] : [];
  });
}

function labelRequest(setting: Setting, felt: FeltPoint): LabelRequest {
  const { column, point } = felt;
  const ends = [column.start - BESIDE, column.start + column.width + BESIDE];
  const [a = 0, b = 0] = ends.map((start) => placeX(setting.frame, start));
  const { box } = labelAt(setting, felt, { x: 0, y: 0, width: b - a, height: 0 }).text;
  return {
    point,
    width: box.width,
    height: box.height,
    prefer: point.score >= 0 ? "above" : "below",
    left: Math.min(a, b),
    right: Math.max(a, b),
  };
}

/** Centred in its box, whichever way the map runs. */
function labelAt(setting: Setting, felt: FeltPoint, box: Box): FeelingLabel {
  // A hair wider than measured, so that the words that fitted once fit again.
  const width = Math.min(Math.abs(box.width), felt.column.width) + 0.01;
  const middle = placeX(setting.frame, box.x + box.width / 2);
  const text = setText(setting, {
    text: felt.feeling ?? "",
    size: "body",
    weight: 600,
    tone: `persona-${felt.persona}`,
    start: middle - width / 2,
    top: box.y,
    width,
    align: "middle",
  });
  return { persona: felt.persona, step: felt.point.step, text };
}

function markBox(point: Point): Box {
  return { x: point.x - MARK, y: point.y - MARK, width: 2 * MARK, height: 2 * MARK };
}

import { toUnit } from "../../layout/box.ts";
import type { Column, StageSpan } from "../../layout/columns.ts";
import { endOf } from "../../layout/columns.ts";
import { rounded } from "../../layout/curve.ts";
import { placeX } from "../../layout/frame.ts";
import { goesOn, isContinued, reachOf } from "../../layout/page-columns.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";

/** A line under a stage that is drawn to the scale of time, with the duration of each step. */
export interface TimeAxis {
  stage: string;
  /** SVG path data: the line, a tick between two steps, two slashes where it is broken. */
  path: string;
  labels: TextBlock[];
}

const TICK = 4;
const TO_LABEL = 8;
const BELOW = 12;
/** px from the middle of a break to its slashes, and how far they lean */
const APART = 2.5;
const LEAN = 2;

/** @param wider the columns that are wider than their time: there the line is broken */
export function layTimeAxes(
  setting: Setting,
  spans: readonly StageSpan[],
  wider: ReadonlySet<number>,
  top: number,
): { axes: TimeAxis[]; bottom: number } {
  const axes = spans
    .filter(({ index }) => setting.times.has(index))
    .map((span) => layAxis(setting, span, wider, top + TICK));
  const labels = axes.flatMap((axis) => axis.labels);
  const bottoms = labels.map(({ box }) => toUnit(box.y + box.height) + BELOW);
  return { axes, bottom: Math.max(top, ...bottoms) };
}

function layAxis(
  setting: Setting,
  span: StageSpan,
  wider: ReadonlySet<number>,
  y: number,
): TimeAxis {
  const columns = setting.columns.filter(({ stageIndex }) => stageIndex === span.index);
  const between = columns.slice(1).map(({ start }) => start - setting.spacing.step / 2);
  const ends = endsOf(setting, span);
  const bounds = [ends.start.at, ...between, ends.end.at];
  const at = (start: number) => rounded(placeX(setting.frame, start));
  const ticked = [ends.start, ...between.map((place) => ({ at: place, cut: false })), ends.end];
  const ticks = ticked
    .filter(({ cut }) => !cut)
    .map((tick) => `M${at(tick.at)},${y - TICK}v${2 * TICK}`);
  const lines = columns.map((column, place) => {
    const [from, to] = [bounds[place] ?? 0, bounds[place + 1] ?? 0];
    const middle = (from + to) / 2;
    if (!wider.has(column.index)) return `M${at(from)},${y}H${at(to)}`;
    const stops = [at(middle - APART), at(middle + APART)] as const;
    const slashes = stops.map((x) => `M${x - LEAN},${y + TICK}L${x + LEAN},${y - TICK}`);
    return `M${at(from)},${y}H${stops[0]}M${stops[1]},${y}H${at(to)}${slashes.join("")}`;
  });
  return {
    stage: span.stage.id,
    path: [...lines, ...ticks].join(""),
    labels: columns.map((column) => label(setting, column, y + TO_LABEL)),
  };
}

/** Where the line begins and ends, px; it is cut where the stage goes on on another page. */
function endsOf(setting: Setting, span: StageSpan) {
  const reach = reachOf(setting);
  const [from, to] = [isContinued(setting, span.index), goesOn(setting, span.index)];
  return {
    start: { at: from ? reach.start : span.start, cut: from },
    end: { at: to ? reach.end : endOf(span), cut: to },
  };
}

function label(setting: Setting, { step, start, width }: Column, top: number): TextBlock {
  const text = step.duration ?? "";
  return setText(setting, {
    text,
    size: "small",
    weight: 600,
    tone: "muted",
    start,
    top,
    width,
    align: "middle",
  });
}

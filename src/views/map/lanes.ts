import { type BlueprintLineName, blueprintLines } from "../../lanes/blueprint-lines.ts";
import type { Lane, LaneContent } from "../../lanes/lane.ts";
import { type Box, toUnit } from "../../layout/box.ts";
import { endOf } from "../../layout/columns.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { typeStyle } from "../../layout/type-scale.ts";
import { type BlueprintLine, layBlueprintLine, longestLineWord } from "./blueprint-line.ts";
import { MARGIN } from "./sheet.ts";

/** A lane in its place, with its name in the column of names. */
export interface MapLane {
  id: string;
  /** The partial that draws it. */
  partial: string;
  icon: { icon: string; box: Box };
  title: TextBlock;
  /** The user's own colour for a lane, on a stripe before its name. */
  color?: string;
  stripe: Box;
  /** The whole lane, names included. */
  box: Box;
  /** The line above the lane. */
  rule: { x1: number; x2: number; y: number };
  /** The line of the service blueprint that stands above the lane, in place of the rule. */
  line?: BlueprintLine;
  content: LaneContent;
}

const ICON = 16;
const STRIPE = 4;
const STRIPE_GAP = 12;
const NAME_WIDTH = 104;
const WIDEST_NAME = 200;

/** px that the column of names takes, so that no name is broken inside a word. */
export function nameColumnWidth(setting: Setting, lanes: readonly Lane[]): number {
  const style = typeStyle("body", 600);
  const texts = lanes.flatMap((lane) => [
    lane.title(setting.words),
    ...(lane.names?.(setting.journey) ?? []),
  ]);
  const words = texts.map((text) => setting.text.longestWord(text, style));
  const names = Math.min(WIDEST_NAME, Math.max(NAME_WIDTH, ...words)) + ICON + 8;
  return toUnit(Math.max(names, longestLineWord(setting, linesAbove(lanes).values())));
}

/**
 * Lanes under each other; returns where the last one ends.
 *
 * @param all the lanes of the whole map, of which `lanes` may be those of one page
 */
export function layLanes(
  setting: Setting,
  lanes: readonly Lane[],
  top: number,
  all: readonly Lane[] = lanes,
): { lanes: MapLane[]; bottom: number } {
  const laid: MapLane[] = [];
  const lines = linesAbove(all);
  let y = top;
  for (const lane of lanes) {
    const name = lines.get(all.indexOf(lane));
    const above = name && layBlueprintLine(setting, name, y);
    const one = layLane(setting, lane, y + (above?.height ?? 0));
    laid.push(above ? { ...one, line: above.line } : one);
    y = one.box.y + one.box.height;
  }
  return { lanes: laid, bottom: y };
}

function linesAbove(lanes: readonly Lane[]): Map<number, BlueprintLineName> {
  return blueprintLines(lanes.map(({ side }) => side));
}

function layLane(setting: Setting, lane: Lane, top: number): MapLane {
  const { lane: gap } = setting.spacing;
  const first = setting.columns[0]?.start ?? MARGIN;
  const last = setting.columns.at(-1);
  const end = last ? endOf(last) : first;
  const contentTop = top + gap / 2;
  const title = setText(setting, {
    text: lane.title(setting.words),
    size: "body",
    weight: 600,
    tone: "ink",
    start: MARGIN + ICON + 8,
    top: contentTop,
    width: first - setting.spacing.name - MARGIN - ICON - 8,
  });
  const { content, height } = lane.lay(setting, contentTop, title.box.height);
  const tall = toUnit(Math.max(height, title.box.height)) + gap;
  const [x1, x2] = [placeX(setting.frame, MARGIN), placeX(setting.frame, end)];
  return {
    id: lane.id,
    partial: lane.partial,
    icon: {
      icon: lane.icon,
      box: placeBox(setting.frame, MARGIN, contentTop, ICON, ICON),
    },
    title,
    ...(lane.color === undefined ? {} : { color: lane.color }),
    stripe: placeBox(setting.frame, MARGIN - STRIPE_GAP, contentTop, STRIPE, tall - gap),
    box: placeBox(setting.frame, MARGIN, top, end - MARGIN, tall),
    rule: { x1: Math.min(x1, x2), x2: Math.max(x1, x2), y: top },
    content,
  };
}

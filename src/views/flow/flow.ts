import type { Journey } from "../../journey/journey.ts";
import type { Box } from "../../layout/box.ts";
import type { Card } from "../../layout/card-content.ts";
import type { Setting } from "../../layout/setting.ts";
import type { TextBlock } from "../../layout/text-block.ts";
import { pictureOf } from "../picture.ts";
import { layFoot, type SheetFoot } from "../sheet/foot.ts";
import { layHead, type SheetHead } from "../sheet/head.ts";
import { SHEET_MARGIN, SHEET_TITLE, sheetSetting } from "../sheet/setting.ts";
import type { View, ViewOptions, ViewPicture } from "../view.ts";
import { inBands } from "./bands.ts";
import { flowGraph, type NodeKind } from "./graph.ts";
import { type FlowKeyEntry, layKey } from "./key.ts";
import { headWidth, layLaneHead } from "./lane-heads.ts";
import { flowLanes } from "./lanes.ts";
import { columnsOf, type FlowLayout, layFlow, measureFlow, type PlacedNode } from "./layout.ts";
import { drawnLine } from "./line.ts";
import { isPill, POINT } from "./node-content.ts";
import { describeFlow, tellFlow } from "./tell.ts";

/** The flow with every part in place; px at 1:1. */
export interface FlowSheet {
  head: SheetHead;
  lanes: FlowLaneDrawn[];
  edges: FlowEdgeDrawn[];
  nodes: FlowNodeDrawn[];
  key: FlowKeyEntry[];
  foot: SheetFoot;
}

export interface FlowLaneDrawn extends Card {
  id: string;
  by: ViewOptions["lanesBy"];
  /** Of the whole lane. */
  ground: Box;
}

export interface FlowEdgeDrawn {
  kind: "on" | "back" | "drop-out";
  /** The id of the step that is left; absent at the start. */
  from?: string;
  /** The id of a step, or `end` or `drop-out`. */
  to: string;
  path: string;
  /** SVG `points` of its arrow. */
  arrow: string;
  label?: { box: Box; text: TextBlock };
}

export interface FlowNodeDrawn extends Card {
  kind: NodeKind;
  stage: string;
  /** The id and the place of a step. */
  step?: string;
  path?: string;
  /** SVG `points` of a decision. */
  points?: string;
  /** Where the star of a moment of truth is. */
  star?: { x: number; y: number };
}

const LEAST_WIDTH = 720;
const START = SHEET_MARGIN;
/** px from the end of a step to the star on its edge */
const STAR = 24;

/** The way through the journey: every step, where one goes from it, and where one leaves. */
export const flow: View = {
  name: "flow",
  example: `stages:
  - name: Choose
    next: [pay, { to: drop-out, when: Too expensive }]
  - name: Pay`,
  draw,
  tell: tellFlow,
};

function draw(journey: Journey, options: ViewOptions): ViewPicture[] {
  const { words, lanesBy } = options;
  const whole = flowLanes(journey, words, lanesBy);
  const lanes = lanesBy === "stage" ? whole : inBands(journey, whole);
  const graph = flowGraph(journey, lanes);
  const narrow = sheetSetting(journey, options, LEAST_WIDTH);
  const heads = headWidth(narrow, lanes);
  const measured = measureFlow(narrow, graph, lanes, lanesBy);
  const columns = columnsOf(measured, START + heads);
  const last = columns.at(-1);
  const end = Math.max((last ? last.start + last.size : 0) + 24, LEAST_WIDTH - SHEET_MARGIN);
  const setting = sheetSetting(journey, options, end + SHEET_MARGIN);
  const head = layHead(setting, {
    kind: words.views.flow,
    title: journey.title,
    ...(journey.subtitle === undefined ? {} : { subtitle: journey.subtitle }),
  });
  const top = head.bottom + setting.spacing.part;
  const lowest = lanes.map(
    (lane) => layLaneHead(setting, lane, { start: START, top: 0, width: heads }).box.height - 32,
  );
  const place = { start: START, top, end, lowest };
  const laid = layFlow(setting, graph, lanes, measured, columns, place);
  const key = layKey(setting, graph, laid.bottom + setting.spacing.part);
  const foot = layFoot(setting, key.bottom);
  const sheet: FlowSheet = {
    head,
    lanes: lanesDrawn(setting, laid, lanesBy, heads),
    edges: edgesDrawn(laid),
    nodes: laid.nodes.map((node) => nodeDrawn(setting, node)),
    key: key.entries,
    foot,
  };
  const picture = pictureOf(journey, options, {
    name: "flow",
    title: `${words.views.flow}: ${journey.title}`,
    description: describeFlow(journey, words),
    width: setting.frame.width,
    height: foot.bottom,
    titleSize: SHEET_TITLE,
    content: sheet,
  });
  return [{ model: { ...picture, ...sheet }, links: [] }];
}

function lanesDrawn(
  setting: Setting,
  { lanes }: FlowLayout,
  by: ViewOptions["lanesBy"],
  width: number,
): FlowLaneDrawn[] {
  return lanes.map(({ lane, box }) => ({
    ...layLaneHead(setting, lane, { start: START, top: box.y, width }),
    id: lane.id,
    by,
    ground: box,
  }));
}

function edgesDrawn({ edges }: FlowLayout): FlowEdgeDrawn[] {
  return edges.map(({ edge, points, label }) => ({
    kind: edge.kind,
    ...(edge.from === "start" ? {} : { from: edge.from.replace("step ", "") }),
    to: edge.to.replace(/^step /u, "").replace(/^(end|drop-out) .*$/u, "$1"),
    ...drawnLine(points),
    ...(label ? { label } : {}),
  }));
}

function nodeDrawn(setting: Setting, { node, ...card }: PlacedNode): FlowNodeDrawn {
  const { kind, step } = node;
  const stage = setting.journey.stages.find(({ steps }) => steps.includes(step))?.id ?? "";
  if (isPill(kind)) return { ...card, kind, stage };
  const { x, y, width } = card.box;
  return {
    ...card,
    kind,
    stage,
    step: step.id,
    path: step.path,
    ...(kind === "decision" ? { points: pointed(card.box) } : {}),
    ...(step.moment
      ? { star: { x: setting.frame.direction === "ltr" ? x + width - STAR : x + STAR, y } }
      : {}),
  };
}

/** A box whose sides come to a point. */
function pointed({ x, y, width, height }: Box): string {
  const corners = [
    [x, y + height / 2],
    [x + POINT, y],
    [x + width - POINT, y],
    [x + width, y + height / 2],
    [x + width - POINT, y + height],
    [x + POINT, y + height],
  ];
  return corners.map(([left, top]) => `${left},${top}`).join(" ");
}

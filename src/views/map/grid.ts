import type { Lane } from "../../lanes/lane.ts";
import { presence } from "../../lanes/presence/presence.ts";
import type { Box } from "../../layout/box.ts";
import { type StageSpan, stageSpans } from "../../layout/columns.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { type ChangedColumn, changedColumns } from "./changed-columns.ts";
import { layLanes, type MapLane } from "./lanes.ts";
import { layPhases, PHASES_HEIGHT, type PhaseBracket } from "./phases.ts";
import { MARGIN } from "./sheet.ts";
import { layStageHeads, type StageHead } from "./stages.ts";
import { layStepHeads, type StepHead } from "./steps.ts";
import { layTimeAxes, type TimeAxis } from "./time-axis.ts";

/** Stages and steps over their lanes; px at 1:1. */
export interface MapGrid {
  phases: PhaseBracket[];
  /** A light ground under all that belongs to a stage. */
  grounds: { stage: string; box: Box }[];
  /** On a map of two states, the columns of steps that are in one of them only. */
  changed: ChangedColumn[];
  stages: StageHead[];
  /** Under the stages that are drawn to the scale of time. */
  times: TimeAxis[];
  steps: StepHead[];
  lanes: MapLane[];
  /** Where the names of the lanes stand, and where phases, stages and steps stand: what stays in view on a page. */
  names: Box;
  heads: Box;
}

/** px that a stage's ground stands out beyond its columns */
export const GROUND_EDGE = 8;

interface GridOptions {
  /** px */
  top: number;
  /** Columns that are wider than the scale of time asks for, by their index. */
  wider?: ReadonlySet<number>;
  /** The lanes of the whole map, where those to be laid are only the ones of a page. */
  all?: readonly Lane[];
}

/** Puts the columns of the sheet in place from `top` down; returns where the lanes end. */
export function layGrid(
  setting: Setting,
  lanes: readonly Lane[],
  { top, wider = new Set(), all = lanes }: GridOptions,
): MapGrid & { bottom: number } {
  const spans = stageSpans(setting.columns);
  const phases = layPhases(setting, spans, top);
  const groundTop = top + (phases.length > 0 ? PHASES_HEIGHT : 0);
  const stages = layStageHeads(setting, spans, groundTop);
  const times = layTimeAxes(setting, spans, wider, stages.bottom + 12);
  const steps = layStepHeads(setting, times.bottom, !lanes.includes(presence));
  const lanesTop = (steps.heads.length > 0 ? steps.bottom : stages.bottom) + 12;
  const { lanes: laid, bottom } = layLanes(setting, lanes, lanesTop, all);
  return {
    phases,
    grounds: spans.map((span) => ground(setting, span, groundTop, bottom)),
    changed: changedColumns(setting, times.bottom, bottom),
    stages: stages.heads,
    times: times.axes,
    steps: steps.heads,
    lanes: laid,
    names: placeBox(setting.frame, 0, top, firstStart(setting), bottom - top),
    heads: { x: 0, y: top, width: setting.frame.width, height: lanesTop - top },
    bottom,
  };
}

/** px along the line of reading where the columns begin, less the ground's edge. */
function firstStart(setting: Setting): number {
  return (setting.columns[0]?.start ?? MARGIN) - GROUND_EDGE;
}

function ground(setting: Setting, span: StageSpan, top: number, bottom: number) {
  const start = span.start - GROUND_EDGE;
  const width = span.width + 2 * GROUND_EDGE;
  const box = placeBox(setting.frame, start, top, width, bottom - top + GROUND_EDGE);
  return { stage: span.stage.id, box };
}

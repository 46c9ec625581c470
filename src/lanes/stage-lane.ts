import type { Journey, Stage } from "../journey/journey.ts";
import { type StageSpan, stageSpans } from "../layout/columns.ts";
import { isContinued } from "../layout/page-columns.ts";
import type { Setting } from "../layout/setting.ts";
import type { Words } from "../locale/words.ts";
import type { LaidLane, Lane, LaneCell } from "./lane.ts";

export interface StageLane {
  id: string;
  icon: string;
  title(words: Words): string;
  shows(stage: Stage): boolean;
  /** px that the cell of a stage needs so that none of its words is broken */
  widest(setting: Setting, stage: Stage): number;
  cell(setting: Setting, span: StageSpan, top: number): LaneCell;
}

/** A lane that speaks of whole stages: each cell spans the steps of its stage. */
export function stageLane(lane: StageLane): Lane {
  return {
    id: lane.id,
    icon: lane.icon,
    partial: `lanes/${lane.id}`,
    title: lane.title,
    shows: ({ stages }: Journey) => stages.some(lane.shows),
    longestWord: (setting, index) => shareOfStep(lane, setting, index),
    lay: (setting, top) => layCells(lane, setting, top),
  };
}

/** What each step of a stage gives to the width that the stage's cell needs. */
function shareOfStep(lane: StageLane, setting: Setting, index: number): number {
  const stage = setting.columns[index]?.stage;
  if (!stage || !lane.shows(stage)) return 0;
  const gaps = (stage.steps.length - 1) * setting.spacing.step;
  return (lane.widest(setting, stage) - gaps) / stage.steps.length;
}

function layCells(lane: StageLane, setting: Setting, top: number): LaidLane {
  const cells = stageSpans(setting.columns)
    // What is said of a stage stands where it begins, not again where it goes on.
    .filter(({ stage, index }) => lane.shows(stage) && !isContinued(setting, index))
    .map((span) => lane.cell(setting, span, top));
  const bottoms = cells.flatMap(({ cards }) => cards.map(({ box }) => box.y + box.height));
  return { content: { kind: "cards", cells }, height: Math.max(top, ...bottoms) - top };
}

import type { Change } from "../../journey/comparison/comparison.ts";
import { markAt } from "../../lanes/changes.ts";
import type { Box } from "../../layout/box.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";

/** The whole column of a step that is in one of the two states only. */
export interface ChangedColumn {
  change: Change;
  stage: string;
  step: string;
  box: Box;
}

/** px that it stands out beside its step */
const EDGE = 4;

/** Steps that came or went, from the top of their heads to the end of the lanes. */
export function changedColumns(setting: Setting, top: number, bottom: number): ChangedColumn[] {
  return setting.columns.flatMap(({ stage, step, start, width }) => {
    const change = markAt(setting.journey, step.path)?.change;
    if (change !== "added" && change !== "removed") return [];
    const box = placeBox(setting.frame, start - EDGE, top - EDGE, width + 2 * EDGE, bottom - top);
    return [{ change, stage: stage.id, step: step.id, box }];
  });
}

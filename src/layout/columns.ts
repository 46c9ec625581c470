import type { Journey, Stage, Step } from "../journey/journey.ts";
import type { Spacing } from "./spacing.ts";

/** Where one step stands along the line of reading, in px. */
export interface Column {
  stage: Stage;
  stageIndex: number;
  step: Step;
  /** Counts from 0 through all columns of the sheet. */
  index: number;
  start: number;
  width: number;
}

/** Where one stage stands: from its first step's start to its last step's end. */
export interface StageSpan {
  stage: Stage;
  index: number;
  start: number;
  width: number;
}

/**
 * Puts the steps side by side.
 *
 * @param start px where the first column begins
 * @param widthOf px that the column of a step takes, counted through the whole journey
 */
export function layColumns(
  { journey, spacing }: { journey: Journey; spacing: Spacing },
  start: number,
  widthOf: (index: number) => number,
): Column[] {
  const columns: Column[] = [];
  let at = start;
  journey.stages.forEach((stage, stageIndex) => {
    for (const step of stage.steps) {
      const index = columns.length;
      const width = widthOf(index);
      columns.push({ stage, stageIndex, step, index, start: at, width });
      at += width + spacing.step;
    }
    at += spacing.stage - spacing.step;
  });
  return columns;
}

export function stageSpans(columns: readonly Column[]): StageSpan[] {
  const spans: StageSpan[] = [];
  for (const column of columns) {
    const last = spans.at(-1);
    if (last?.index === column.stageIndex) last.width = endOf(column) - last.start;
    else {
      const { stage, stageIndex: index, start, width } = column;
      spans.push({ stage, index, start, width });
    }
  }
  return spans;
}

export function endOf(column: { start: number; width: number }): number {
  return column.start + column.width;
}

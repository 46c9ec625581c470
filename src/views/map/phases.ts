import type { PhaseName } from "../../journey/journey.ts";
import type { Box } from "../../layout/box.ts";
import { endOf, type StageSpan } from "../../layout/columns.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";

/** A bracket over the stages of one phase; `box` is its line with the ticks at both ends. */
export interface PhaseBracket {
  phase: PhaseName;
  text: TextBlock;
  box: Box;
  /** Where the line makes room for the word, px from the left. */
  textFrom: number;
  textTo: number;
}

/** px that the brackets take from top to bottom */
export const PHASES_HEIGHT = 24;
const TICK = 6;
const AIR = 8;

/** One bracket for each run of stages in the same phase; stages without a phase have none. */
export function layPhases(
  setting: Setting,
  spans: readonly StageSpan[],
  top: number,
): PhaseBracket[] {
  return phaseRuns(spans).map(({ phase, start, width }) => {
    const text = setText(setting, {
      text: setting.words.phases[phase],
      size: "small",
      weight: 600,
      tone: "muted",
      start,
      top,
      width,
      align: "middle",
    });
    return {
      phase,
      text,
      box: placeBox(setting.frame, start, top + 7, width, TICK + 4),
      textFrom: text.box.x - AIR,
      textTo: text.box.x + text.box.width + AIR,
    };
  });
}

function phaseRuns(
  spans: readonly StageSpan[],
): { phase: PhaseName; start: number; width: number; last: number }[] {
  const runs: { phase: PhaseName; start: number; width: number; last: number }[] = [];
  for (const span of spans) {
    const { phase } = span.stage;
    if (!phase) continue;
    const open = runs.at(-1);
    if (open && open.phase === phase && open.last === span.index - 1) {
      open.width = endOf(span) - open.start;
      open.last = span.index;
    } else runs.push({ phase, start: span.start, width: span.width, last: span.index });
  }
  return runs;
}

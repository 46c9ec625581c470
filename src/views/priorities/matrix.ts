import { isRejected, type RankedOpportunity } from "../../journey/rankings.ts";
import type { Box } from "../../layout/box.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { type Quadrant, quadrantNames } from "../prose/matrix.ts";
import { SHEET_MARGIN } from "../sheet/setting.ts";

/** Impact upward, effort along the line of reading. */
export interface PriorityMatrix {
  quadrants: { quadrant: Quadrant; box: Box; name: TextBlock }[];
  /** What the sides are called. */
  axes: TextBlock[];
  marks: { number: number; cx: number; cy: number; r: number; label: TextBlock; path: string }[];
  /** px, where it ends */
  bottom: number;
}

const CELL = 104;
const LEVELS = 5;
export const MATRIX_WIDTH = CELL * LEVELS;
const RADIUS = 12;
const STEP = 2 * RADIUS + 4;
const ACROSS = 3;
const NAME_INSET = 12;

/** @param top px */
export function layMatrix(
  setting: Setting,
  ranked: readonly RankedOpportunity[],
  top: number,
): PriorityMatrix {
  const { words } = setting;
  const plotTop = top + 24;
  const half = MATRIX_WIDTH / 2;
  const quadrants = quadrantNames(words).map(({ quadrant, name }, index) => {
    const place = {
      start: SHEET_MARGIN + (index % 2) * half,
      top: plotTop + Math.floor(index / 2) * half,
    };
    return {
      quadrant,
      box: placeBox(setting.frame, place.start + 2, place.top + 2, half - 4, half - 4),
      name: setText(setting, {
        text: name,
        size: "small",
        weight: 600,
        tone: "muted",
        start: place.start + NAME_INSET,
        top: place.top + NAME_INSET,
        width: half - 2 * NAME_INSET,
      }),
    };
  });
  const rated = ranked.filter(({ item }) => !isRejected(item));
  return {
    quadrants,
    axes: axes(setting, top, plotTop),
    marks: marks(setting, rated, plotTop),
    bottom: plotTop + MATRIX_WIDTH + 24,
  };
}

function axes(setting: Setting, top: number, plotTop: number): TextBlock[] {
  const { values } = setting.words;
  const style = { size: "small", weight: 600, tone: "muted" } as const;
  const place = { start: SHEET_MARGIN, width: MATRIX_WIDTH };
  return [
    setText(setting, { ...style, ...place, text: `↑ ${values.impact}`, top }),
    setText(setting, {
      ...style,
      ...place,
      text: `${values.effort} →`,
      align: "end",
      top: plotTop + MATRIX_WIDTH + 8,
    }),
  ];
}

/** Those at one spot stand side by side there. */
function marks(
  setting: Setting,
  ranked: readonly RankedOpportunity[],
  top: number,
): PriorityMatrix["marks"] {
  const taken = new Map<string, number>();
  return ranked.flatMap(({ item, number }) => {
    const { impact, effort } = item;
    if (impact === undefined || effort === undefined) return [];
    const spot = `${impact} ${effort}`;
    const before = taken.get(spot) ?? 0;
    taken.set(spot, before + 1);
    const start = SHEET_MARGIN + (effort - 0.5) * CELL + ((before % ACROSS) - 1) * STEP;
    const cy = top + (LEVELS + 0.5 - impact) * CELL + Math.floor(before / ACROSS) * STEP;
    const label = setText(setting, {
      text: String(number),
      size: "small",
      weight: 700,
      tone: "on-badge",
      start: start - 2 * RADIUS,
      top: cy - 7,
      width: 4 * RADIUS,
      align: "middle",
    });
    return [{ number, cx: placeX(setting.frame, start), cy, r: RADIUS, label, path: item.path }];
  });
}

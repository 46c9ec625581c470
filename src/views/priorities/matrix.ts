import type { RankedOpportunity } from "../../journey/rankings.ts";
import { isRejected } from "../../journey/rankings.ts";
import type { Setting } from "../../layout/setting.ts";
import type { Tone } from "../../layout/tone.ts";
import { type PlacedChip, placeChips } from "../plot/chips.ts";
import { layPlot, type Plot, plotPoint } from "../plot/plot.ts";
import { type Quadrant, quadrantNames } from "../prose/matrix.ts";
import { layTag, type OpportunityTag, tagSize } from "./card.ts";

/** The opportunities over effort and impact. */
export interface PriorityMatrix extends Plot {
  marks: (OpportunityTag & Pick<PlacedChip, "leader"> & { item: string; path: string })[];
}

const TONES: Record<Quadrant, Tone> = {
  "quick-wins": "gain-ink",
  "big-bets": "opportunity-ink",
  "fill-ins": "muted",
  reconsider: "muted",
};

/** What has a place in the matrix. */
export function placedOpportunities(ranked: readonly RankedOpportunity[]): RankedOpportunity[] {
  return ranked.filter(
    ({ item }) => item.impact !== undefined && item.effort !== undefined && !isRejected(item),
  );
}

/** px by which the matrix grows until there is room for all its tags */
const GROWTH = 16;

/** @param cell px from one level to the next; more where the tags need it */
export function layMatrix(
  setting: Setting,
  placed: readonly RankedOpportunity[],
  place: { start: number; top: number },
  cell: number,
): PriorityMatrix {
  const plot = emptyMatrix(setting, place, cell);
  const marks = layMarks(setting, plot, placed);
  return marks ? { ...plot, marks } : layMatrix(setting, placed, place, cell + GROWTH);
}

function emptyMatrix(setting: Setting, place: { start: number; top: number }, cell: number): Plot {
  const { words } = setting;
  return layPlot(setting, {
    ...place,
    cell,
    up: words.values.impact,
    along: words.values.effort,
    fields: quadrantNames(words).map(({ quadrant, name }) => ({
      id: quadrant,
      name,
      tone: TONES[quadrant],
    })),
  });
}

function layMarks(
  setting: Setting,
  plot: Plot,
  placed: readonly RankedOpportunity[],
): PriorityMatrix["marks"] | undefined {
  const chips = placeChips(
    placed.map(({ item, number }) => {
      const size = tagSize(setting, number);
      const point = plotPoint(plot, setting, item.effort ?? 0, item.impact ?? 0);
      return { ...size, point, pins: [size.width / 2], home: plot.area };
    }),
    plot.area,
    plot.fields.map(({ name }) => name.box),
  );
  return chips?.flatMap(({ box, leader }, index) => {
    const one = placed[index];
    if (!one) return [];
    const middle = box.x + box.width / 2;
    const start = setting.frame.direction === "ltr" ? middle : setting.frame.width - middle;
    return [
      {
        ...layTag(setting, one.number, { middle: start, top: box.y }),
        ...(leader ? { leader } : {}),
        item: one.item.id,
        path: one.item.path,
      },
    ];
  });
}

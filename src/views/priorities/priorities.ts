import type { Journey } from "../../journey/journey.ts";
import { isRejected, type RankedOpportunity, rankedOpportunities } from "../../journey/rankings.ts";
import type { Setting } from "../../layout/setting.ts";
import { toldFormula } from "../../locale/formula.ts";
import type { Words } from "../../locale/words.ts";
import { pictureOf } from "../picture.ts";
import { type CardGroup, layGroup } from "../plot/groups.ts";
import { plotGutter } from "../plot/plot.ts";
import { layPlotSheet } from "../plot/sheet.ts";
import type { SheetFoot } from "../sheet/foot.ts";
import type { SheetHead } from "../sheet/head.ts";
import { layLegend, type SheetLegend } from "../sheet/legend.ts";
import { SHEET_MARGIN, SHEET_TITLE } from "../sheet/setting.ts";
import type { View, ViewOptions, ViewPicture } from "../view.ts";
import { layOpportunity, type OpportunityCard } from "./card.ts";
import { describePriorities } from "./description.ts";
import { type PrioritySign, prioritySigns } from "./legend.ts";
import { layMatrix, type PriorityMatrix, placedOpportunities } from "./matrix.ts";
import { tellPriorities } from "./tell.ts";

/** The sheet of priorities with every part in place; px at 1:1. */
export interface PrioritiesSheet {
  head: SheetHead;
  /** Absent where no opportunity is rated both ways. */
  matrix?: PriorityMatrix;
  /** The best first. */
  cards: OpportunityCard[];
  /** What is not rated yet, and what is rejected. */
  apart: CardGroup<OpportunityCard>[];
  legend: SheetLegend<PrioritySign>;
  foot: SheetFoot;
}

/** What to do first: the opportunities over impact and effort, and in their order. */
export const priorities: View = {
  name: "priorities",
  example: `stages:
  - name: Compare offers
    opportunities:
      - text: Publish a price range
        impact: 4
        effort: 2`,
  draw,
  tell: tellPriorities,
};

function draw(journey: Journey, options: ViewOptions): ViewPicture[] {
  const ranked = rankedOpportunities(journey, options.formula);
  if (ranked.length === 0) return [];
  const { words } = options;
  const laid = layPlotSheet(journey, options, {
    heading: {
      kind: words.views.priorities,
      title: journey.title,
      subtitle: rankedBy(options),
    },
    list: ranked.filter(({ item, worth }) => worth !== undefined && !isRejected(item)),
    layItem: layOpportunity,
    smallest: 104,
    layLeft: (setting, top, cell) => layLeft(setting, ranked, top, cell),
  });
  const { matrix, apart, legend } = laid.left;
  const { head, cards, foot, width } = laid;
  const sheet: PrioritiesSheet = {
    head,
    ...(matrix ? { matrix } : {}),
    cards,
    apart,
    legend,
    foot,
  };
  const picture = pictureOf(journey, options, {
    name: "priorities",
    title: `${words.views.priorities}: ${journey.title}`,
    description: describePriorities(journey, words, rankedBy(options), ranked),
    width,
    height: foot.bottom,
    titleSize: SHEET_TITLE,
    content: sheet,
  });
  return [{ model: { ...picture, ...sheet }, links: [] }];
}

/** px that what stands before the list takes where there is no matrix */
const WITHOUT_MATRIX = 560;

/** The matrix, and under it what stands apart and what the signs mean. */
function layLeft(
  setting: Setting,
  ranked: readonly RankedOpportunity[],
  top: number,
  cell: number,
) {
  const placed = placedOpportunities(ranked);
  const start = SHEET_MARGIN;
  const matrix = placed.length > 0 ? layMatrix(setting, placed, { start, top }, cell) : undefined;
  const across = matrix ? matrixWidth(setting, matrix) : WITHOUT_MATRIX;
  const place = { start, width: across };
  const { part } = setting.spacing;
  let y = matrix ? matrix.bottom + part : top;
  const apart = groupsOf(setting.words, ranked).map(({ heading, items }) => {
    const group = layGroup(setting, heading, items, { ...place, top: y }, (one, at) =>
      layOpportunity(setting, one, at),
    );
    y = group.bottom + part;
    return group;
  });
  const legend = layLegend(setting, prioritySigns(setting, ranked), { ...place, top: y });
  return { matrix, across, apart, legend, bottom: legend.bottom };
}

function matrixWidth(setting: Setting, { area }: PriorityMatrix): number {
  return plotGutter(setting) + area.width;
}

function groupsOf(
  { priorities: words, opportunityStatus }: Words,
  ranked: readonly RankedOpportunity[],
) {
  const rejected = ranked.filter(({ item }) => isRejected(item));
  const unrated = ranked.filter(({ item, worth }) => worth === undefined && !isRejected(item));
  const groups = [
    { heading: words.notRated, items: unrated },
    { heading: opportunityStatus.rejected ?? "", items: rejected },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function rankedBy({ words, formula }: ViewOptions): string {
  return words.priorities.rankedBy.replace("{formula}", toldFormula(words, formula));
}

import type { Journey } from "../../journey/journey.ts";
import type { Setting } from "../../layout/setting.ts";
import { pictureOf } from "../picture.ts";
import { type CardGroup, layGroup } from "../plot/groups.ts";
import { plotGutter } from "../plot/plot.ts";
import { layPlotSheet } from "../plot/sheet.ts";
import type { SheetFoot } from "../sheet/foot.ts";
import type { SheetHead } from "../sheet/head.ts";
import { layLegend, type SheetLegend } from "../sheet/legend.ts";
import { SHEET_MARGIN, SHEET_TITLE } from "../sheet/setting.ts";
import type { View, ViewOptions, ViewPicture } from "../view.ts";
import { layStakeholder, type StakeholderCard } from "./card.ts";
import { describeStakeholders } from "./description.ts";
import { type Person, peopleOf, STANCE_SIGNS, type StanceSign } from "./people.ts";
import { layStakeholderPlot, type StakeholderPlot } from "./plot.ts";
import { tellStakeholders } from "./tell.ts";

/** The map of stakeholders with every part in place; px at 1:1. */
export interface StakeholdersSheet {
  head: SheetHead;
  /** Absent where nobody has both power and interest. */
  plot?: StakeholderPlot;
  /** Field by field, those who ask for most care first. */
  cards: StakeholderCard[];
  /** Those who have no place yet. */
  apart: CardGroup<StakeholderCard>[];
  legend: SheetLegend<StanceSign>;
  foot: SheetFoot;
}

/** Who has a say, over power and interest. */
export const stakeholders: View = {
  name: "stakeholders",
  example: `stakeholders:
  - name: Works council
    power: 4
    interest: 5
    stance: guardian`,
  draw,
  tell: tellStakeholders,
};

function draw(journey: Journey, options: ViewOptions): ViewPicture[] {
  const { words } = options;
  const people = peopleOf(journey, words);
  if (people.length === 0) return [];
  const placed = people.filter(({ field }) => field !== undefined);
  const { left, head, cards, foot, width } = layPlotSheet(journey, options, {
    heading: { kind: words.views.stakeholders, title: journey.title },
    list: placed.map((person, index) => ({
      person,
      isFirst: placed[index - 1]?.field !== person.field,
    })),
    layItem: layStakeholder,
    // As wide as a name beside another.
    smallest: 136,
    layLeft: (setting, top, cell) => layLeft(setting, people, placed, top, cell),
  });
  const { plot, apart, legend } = left;
  const sheet: StakeholdersSheet = { head, ...(plot ? { plot } : {}), cards, apart, legend, foot };
  const picture = pictureOf(journey, options, {
    name: "stakeholders",
    title: `${words.views.stakeholders}: ${journey.title}`,
    description: describeStakeholders(journey, words, people),
    width,
    height: foot.bottom,
    titleSize: SHEET_TITLE,
    content: sheet,
  });
  return [{ model: { ...picture, ...sheet }, links: [] }];
}

/** px that what stands before the list takes where there is no plot */
const WITHOUT_PLOT = 560;

/** The plot, and under it who has no place there yet and what the signs mean. */
function layLeft(
  setting: Setting,
  people: readonly Person[],
  placed: readonly Person[],
  top: number,
  cell: number,
) {
  const start = SHEET_MARGIN;
  const plot =
    placed.length > 0 ? layStakeholderPlot(setting, placed, { start, top }, cell) : undefined;
  const across = plot ? plotGutter(setting) + plot.area.width : WITHOUT_PLOT;
  const place = { start, width: across };
  const { part } = setting.spacing;
  let y = plot ? plot.bottom + part : top;
  const unplaced = people.filter(({ field }) => field === undefined);
  const apart = unplaced.length > 0 ? [layApart(setting, unplaced, { ...place, top: y })] : [];
  for (const { bottom } of apart) y = bottom + part;
  const legend = layLegend(setting, stanceEntries(people), { ...place, top: y });
  return { plot, across, apart, legend, bottom: legend.bottom };
}

function layApart(
  setting: Setting,
  unplaced: readonly Person[],
  place: { start: number; top: number; width: number },
): CardGroup<StakeholderCard> {
  const { notPlaced } = setting.words.stakeholders;
  const group = layGroup(setting, notPlaced, unplaced, place, (person, at) =>
    layStakeholder(setting, { person, isFirst: false }, at),
  );
  return { ...group, cards: group.cards.map((card) => ({ ...card, edge: card.box })) };
}

/** The stances that somebody has; those in the user's own words share a sign. */
function stanceEntries(people: readonly Person[]): { sign: StanceSign; text: string }[] {
  return STANCE_SIGNS.flatMap((sign) => {
    const having = people.filter((person) => person.sign === sign);
    const names = new Set(having.flatMap(({ stance }) => stance ?? []));
    return names.size === 0 ? [] : [{ sign, text: [...names].join(" · ") }];
  });
}

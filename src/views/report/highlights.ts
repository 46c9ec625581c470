import type { Journey, Opportunity } from "../../journey/journey.ts";
import { momentTitle } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { feltAt } from "../prose/emotions.ts";
import { type Place, type PlacedStep, placedSteps } from "./places.ts";

/** What stands out, so that a reader knows it from the first page. */
export interface Highlight {
  /** "Lowest point" */
  name: string;
  text: string;
  /** The values behind it. */
  notes: string[];
  place: Place;
}

/** Only those that the journey has the data for. */
export function highlightsOf(journey: Journey, words: Words): Highlight[] {
  const placed = placedSteps(journey);
  return [
    ...extremes(journey, placed, words),
    widestGap(placed, words),
    mostSevere(placed, words),
    bestValue(placed, words),
  ].filter((highlight) => highlight !== undefined);
}

/** The lowest and the highest point of all the curves, the first of several. */
function extremes(journey: Journey, placed: readonly PlacedStep[], words: Words): Highlight[] {
  const felt = placed.flatMap(({ step, place }) =>
    feltAt(journey, step, words).map((one) => ({ place, one })),
  );
  const rising = felt.toSorted((a, b) => a.one.along - b.one.along);
  const lowest = rising[0];
  const highest = felt.find(({ one }) => one.along === rising.at(-1)?.one.along);
  if (!lowest || !highest || lowest.one.along === highest.one.along) return [];
  const { report } = words;
  return [
    { name: report.lowest, ...lowest },
    { name: report.highest, ...highest },
  ].map(({ name, place, one }) => ({
    name,
    text: place.name,
    notes: [`${one.name}: ${one.word} (${one.score})`],
    place,
  }));
}

function widestGap(placed: readonly PlacedStep[], words: Words): Highlight | undefined {
  const [first] = mostFirst(placed, ({ step }) => step.moment?.gap ?? 0);
  const moment = first?.step.moment;
  if (!first || !moment || (moment.gap ?? 0) <= 0) return undefined;
  const { importance, performance } = words.values;
  return {
    name: words.report.widestGap,
    text: momentTitle(words, moment),
    notes: [`${importance}\u00a0${moment.importance}`, `${performance}\u00a0${moment.performance}`],
    place: first.place,
  };
}

function mostSevere(placed: readonly PlacedStep[], words: Words): Highlight | undefined {
  const pains = placed.flatMap(({ step, place }) => step.pains.map((pain) => ({ place, pain })));
  const [first] = mostFirst(pains, ({ pain }) => pain.severity ?? 0);
  if (first?.pain.severity === undefined) return undefined;
  return {
    name: words.report.mostSevere,
    text: first.pain.text,
    notes: [`${words.values.severity}\u00a0${first.pain.severity}`],
    place: first.place,
  };
}

/** The open opportunity whose impact exceeds its effort by most. */
function bestValue(placed: readonly PlacedStep[], words: Words): Highlight | undefined {
  const open = placed.flatMap(({ step, place }) =>
    step.opportunities.filter(isOpen).map((one) => ({ place, one })),
  );
  const [first] = mostFirst(open, ({ one }) => value(one) ?? -Number.MAX_VALUE);
  if (!first || value(first.one) === undefined) return undefined;
  const { impact, effort } = words.values;
  return {
    name: words.report.bestValue,
    text: first.one.text,
    notes: [`${impact}\u00a0${first.one.impact}`, `${effort}\u00a0${first.one.effort}`],
    place: first.place,
  };
}

function isOpen({ status }: Opportunity): boolean {
  return status !== "done" && status !== "rejected";
}

function value({ impact, effort }: Opportunity): number | undefined {
  return impact === undefined || effort === undefined ? undefined : impact - effort;
}

function mostFirst<Item>(items: readonly Item[], worth: (item: Item) => number): Item[] {
  return items.toSorted((a, b) => worth(b) - worth(a));
}

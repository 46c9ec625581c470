import type { Term } from "../../format/formula.ts";
import type { Journey, Opportunity } from "../../journey/journey.ts";
import { rankedMoments, rankedOpportunities, rankedPains } from "../../journey/rankings.ts";
import { momentTitle } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { feltAt } from "../prose/emotions.ts";
import { type Place, type PlacedStep, placedSteps, placeOfStep } from "./places.ts";

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
export function highlightsOf(journey: Journey, words: Words, formula: Term): Highlight[] {
  return [
    ...extremes(journey, placedSteps(journey), words),
    widestGap(journey, words),
    mostSevere(journey, words),
    bestValue(journey, words, formula),
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

function widestGap(journey: Journey, words: Words): Highlight | undefined {
  const [first] = rankedMoments(journey);
  if (!first || (first.item.gap ?? 0) <= 0) return undefined;
  const { importance, performance } = words.values;
  return {
    name: words.report.widestGap,
    text: momentTitle(words, first.item),
    notes: [
      `${importance}\u00a0${first.item.importance}`,
      `${performance}\u00a0${first.item.performance}`,
    ],
    place: placeOfStep(journey, first.step),
  };
}

function mostSevere(journey: Journey, words: Words): Highlight | undefined {
  const [first] = rankedPains(journey);
  if (first?.item.severity === undefined) return undefined;
  return {
    name: words.report.mostSevere,
    text: first.item.text,
    notes: [`${words.values.severity}\u00a0${first.item.severity}`],
    place: placeOfStep(journey, first.step),
  };
}

/** The first of the open opportunities. */
function bestValue(journey: Journey, words: Words, formula: Term): Highlight | undefined {
  const ranked = rankedOpportunities(journey, formula);
  const first = ranked.find(({ item, worth }) => isOpen(item) && worth !== undefined);
  if (!first) return undefined;
  const { impact, effort } = words.values;
  return {
    name: words.report.bestValue,
    text: first.item.text,
    notes: [`${impact}\u00a0${first.item.impact}`, `${effort}\u00a0${first.item.effort}`],
    place: placeOfStep(journey, first.step),
  };
}

function isOpen({ status }: Opportunity): boolean {
  return status !== "done" && status !== "rejected";
}

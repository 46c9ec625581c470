import { idFromName } from "../ids.ts";
import type { Stage, Step } from "../journey.ts";
import type { JourneyItem } from "./comparison.ts";
import { Pairs } from "./pairs.ts";

/** Two spellings of the same words are the same, as they are for ids. */
function wordsKey(text: string): string {
  return idFromName(text) || text.trim();
}

interface Identified {
  id: string;
  name: string;
}

/** By id. */
export function matchById<Thing extends { id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): Pairs<Thing> {
  const pairs = new Pairs<Thing>();
  pairs.match(before, after, ({ id }) => id);
  return pairs;
}

/** By id, then by name. */
export function matchNamed<Thing extends Identified>(
  before: readonly Thing[],
  after: readonly Thing[],
): Pairs<Thing> {
  const pairs = new Pairs<Thing>();
  pairs.match(before, after, ({ id }) => id);
  pairs.match(before, after, ({ name }) => wordsKey(name));
  return pairs;
}

/** By id, wherever they stand; then by name, in the same stage first. */
export function matchSteps(
  before: readonly Stage[],
  after: readonly Stage[],
  stages: Pairs<Stage>,
): Pairs<Step> {
  const pairs = new Pairs<Step>();
  const [earlier, later] = [before, after].map((side) => side.flatMap(({ steps }) => steps));
  pairs.match(earlier ?? [], later ?? [], ({ id }) => id);
  for (const stage of before) {
    const other = stages.laterOf(stage);
    if (other) pairs.match(stage.steps, other.steps, ({ name }) => wordsKey(name));
  }
  pairs.match(earlier ?? [], later ?? [], ({ name }) => wordsKey(name));
  return pairs;
}

/** The two sides of the items, by the steps they stand at. */
export interface ItemSides {
  before: readonly JourneyItem[];
  after: readonly JourneyItem[];
  /** The step of the later state that a step of the earlier one is. */
  laterStep: (step: string) => string | undefined;
}

/**
 * At the same step by id, then by what they say; then at any other step by id, and by what they
 * say where that is said once only. A step has one moment of truth, which is the same whatever it
 * is called. What somebody feels, what was measured, and a channel or system belong to their step.
 */
export function matchItems({ before, after, laterStep }: ItemSides): Pairs<JourneyItem> {
  const pairs = new Pairs<JourneyItem>();
  const earlier = new Set(before);
  const placeOf = (item: JourneyItem) => {
    if (item.step === undefined) return "";
    return earlier.has(item) ? laterStep(item.step) : item.step;
  };
  const here = (keyOf: KeyOf) =>
    pairs.match(before, after, (item) => {
      const place = placeOf(item);
      return place === undefined ? undefined : written(item, keyOf(item), place);
    });
  const anywhere = (keyOf: KeyOf) =>
    pairs.matchLone(before, after, (item) =>
      STAYING.has(item.kind) ? undefined : written(item, keyOf(item)),
    );
  here(({ id }) => id);
  here(({ text }) => wordsKey(text));
  here(({ kind }) => (kind === "moment" ? "" : undefined));
  anywhere(({ id }) => id);
  anywhere(({ text }) => wordsKey(text));
  return pairs;
}

type KeyOf = (item: JourneyItem) => string | undefined;

/** Only things of one kind, in one lane, are the same. */
function written({ kind, lane = "" }: JourneyItem, key: string | undefined, place = "") {
  return key === undefined ? undefined : JSON.stringify([kind, lane, place, key]);
}

/** What stands at another step is another one of these. */
const STAYING: ReadonlySet<JourneyItem["kind"]> = new Set([
  "channel",
  "emotion",
  "system",
  "metric",
  "measured",
]);

/** The order in which tables and pictures tell what matters most. */
import { formulaValue, type Term } from "../format/formula.ts";
import type { Journey, Moment, Opportunity, Pain, Stage, Step } from "./journey.ts";

/** Something that stands at a step. */
export interface Placed<Item> {
  item: Item;
  stage: Stage;
  step: Step;
}

export interface RankedOpportunity extends Placed<Opportunity> {
  /** Counts from 1 in the order of the file: what it is cited by. */
  number: number;
  /** What the formula gives; absent where a rating is missing. */
  worth?: number;
}

/** The moments of truth, the widest gap first; those without a gap last, in their order. */
export function rankedMoments(journey: Journey): Placed<Moment>[] {
  const moments = atSteps(journey, ({ moment }) => (moment ? [moment] : []));
  return moments.toSorted((a, b) => descending(a.item.gap, b.item.gap));
}

/** The pain points, the most severe first, else in their order. */
export function rankedPains(journey: Journey): Placed<Pain>[] {
  const pains = atSteps(journey, ({ pains }) => pains);
  return pains.toSorted((a, b) => descending(a.item.severity, b.item.severity));
}

/** The opportunities by a formula, then by impact; those it cannot rank come later, rejected ones last. */
export function rankedOpportunities(journey: Journey, formula: Term): RankedOpportunity[] {
  const severities = new Map(
    atSteps(journey, ({ pains }) => pains).map(({ item }) => [item.id, item.severity ?? 0]),
  );
  const all = atSteps(journey, ({ opportunities }) => opportunities).map((placed, index) => {
    const worth = worthOf(placed.item, severities, formula);
    return { ...placed, number: index + 1, ...(worth === undefined ? {} : { worth }) };
  });
  return all.toSorted(
    (a, b) =>
      Number(isRejected(a.item)) - Number(isRejected(b.item)) ||
      descending(a.worth, b.worth) ||
      descending(a.item.impact, b.item.impact),
  );
}

export function isRejected({ status }: Opportunity): boolean {
  return status === "rejected";
}

function worthOf(
  { impact, effort, solves }: Opportunity,
  severities: ReadonlyMap<string, number>,
  formula: Term,
): number | undefined {
  return formulaValue(formula, {
    ...(impact === undefined ? {} : { impact }),
    ...(effort === undefined ? {} : { effort }),
    severity: Math.max(0, ...solves.map((id) => severities.get(id) ?? 0)),
    pains: solves.length,
  });
}

function atSteps<Item>(journey: Journey, items: (step: Step) => readonly Item[]): Placed<Item>[] {
  return journey.stages.flatMap((stage) =>
    stage.steps.flatMap((step) => items(step).map((item) => ({ item, stage, step }))),
  );
}

/** What has no value comes after what has. */
function descending(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return b - a;
}

/** Pains, gains and opportunities of a step, and whether anything stands behind them. */
import type { Loose } from "../format/check-shape.ts";
import type { StepFields } from "../format/step.ts";
import { formatPath } from "../source/data-path.ts";
import { defined } from "./defined.ts";
import type { Claim, Gain, Metric, Opportunity, Pain } from "./journey.ts";
import type { PainOutline, StepOutline } from "./outline.ts";
import { extraAt, inside, itemsOf, type Place } from "./place.ts";
import type { StepReading } from "./steps.ts";

interface ClaimEntry {
  text?: Parameters<StepReading["texts"]["one"]>[0];
  research?: (string | undefined)[] | undefined;
}

/**
 * A claim stands on its own research and on that of its step.
 *
 * @param stepResearch ids of the sources of the step
 */
function claimOf(
  entry: ClaimEntry,
  place: Place,
  stepResearch: readonly string[],
  { texts, research, hidesResearch }: StepReading,
): Claim {
  const own = research.referAll(entry.research, inside(place, "research"));
  const all = [...new Set([...own, ...stepResearch])];
  return {
    path: formatPath(place.path),
    text: texts.one(entry.text, inside(place, "text")) ?? "",
    research: all,
    assumed: all.length === 0 && !hidesResearch,
  };
}

export function resolvePain(
  { entry, place, id, number }: PainOutline,
  stepResearch: readonly string[],
  reading: StepReading,
): Pain {
  return defined({
    ...claimOf(entry, place, stepResearch, reading),
    id,
    number,
    severity: entry.severity,
    personas: reading.personas.referAll(entry.personas, inside(place, "personas")),
    whys: reading.texts.all(entry.whys, inside(place, "whys")),
    cause: reading.texts.one(entry.cause, inside(place, "cause")),
    extra: extraAt(place),
  });
}

export function resolveGains(
  gains: Loose<StepFields>["gains"],
  place: Place,
  stepResearch: readonly string[],
  reading: StepReading,
): Gain[] {
  return [...itemsOf(gains, place)].map(([entry, at]) => ({
    ...claimOf(entry, at, stepResearch, reading),
    personas: reading.personas.referAll(entry.personas, inside(at, "personas")),
  }));
}

export function resolveOpportunities(
  step: StepOutline,
  stepResearch: readonly string[],
  reading: StepReading,
): Opportunity[] {
  const entries = [...itemsOf(step.fields.opportunities, inside(step.place, "opportunities"))];
  return entries.map(([entry, place], index) => {
    const solves = reading.pains.referAll(entry.solves, inside(place, "solves"));
    return defined({
      ...claimOf(entry, place, stepResearch, reading),
      id: step.opportunityIds[index] ?? "",
      solves,
      solvesNumbers: solves.map((id) => reading.painNumbers.get(id) ?? 0).sort((a, b) => a - b),
      impact: entry.impact,
      effort: entry.effort,
      owner: reading.texts.one(entry.owner, inside(place, "owner")),
      status: entry.status,
      metric: metricOf(entry.metric, inside(place, "metric"), reading),
      link: entry.link,
      extra: extraAt(place),
    });
  });
}

function metricOf(
  written: string | undefined,
  place: Place,
  reading: StepReading,
): Metric | undefined {
  return written === undefined ? undefined : reading.metric(written, place);
}

import type { Journey, Metric, SourcePath, Step } from "../journey.ts";
import type { Change, FieldChange, JourneyComparison } from "./comparison.ts";
import type { ChangeCounts } from "./counts.ts";

/**
 * What a journey that holds two states at once knows of them. The journey itself has all that is in
 * either: what was removed stands beside what is still there.
 */
export interface StatesCompared {
  comparison: JourneyComparison;
  counts: ChangeCounts;
  /** What happened to the things of the journey, by their paths in it; the others stayed as they were. */
  marks: Record<SourcePath, ChangeMark>;
  /** The earlier state of the steps that had one, by their ids in the journey. */
  earlier: Record<string, Step>;
}

export interface ChangeMark {
  change: Change;
  /** What differs, where it is changed. */
  fields: FieldChange[];
  /** It came or went with its step or its stage, which says so. */
  part: boolean;
  /** The name of the step or stage where it was, where it has moved to another one. */
  from?: string;
  /** Of a measured value: its figures have a unit. */
  metric?: Metric;
}

/** Begins the paths of what is in the earlier file only. */
export const EARLIER = "before.";

/** The later of the two states that a journey holds, or the one state it is of. */
export function laterState(journey: Journey): Journey {
  return journey.compared?.comparison.after ?? journey;
}

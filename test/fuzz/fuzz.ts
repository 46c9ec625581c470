import fc from "fast-check";
import { anyTextCase, type Case } from "./cases.ts";
import { anyFontCase } from "./font-case.ts";
import { type Trial, tryCase } from "./try-case.ts";

export interface FuzzOptions {
  /** Of themes' own fonts the bytes are tried, of all other files the text. */
  of: "texts" | "fonts";
  runs: number;
  seed: number;
  /** Stops after so many seconds, whatever `runs` says. */
  seconds?: number;
  /** Of the files that are right, every so manieth is drawn, and of those every so manieth painted. */
  drawEvery: number;
  paintEvery: number;
  /** Told of each case before it is tried: what hangs or ends the process can be found by it. */
  onCase?: (one: Case) => void;
  onProgress?: (counts: Counts) => void;
  onFailure?: (failure: Failure) => void;
}

export type Counts = Record<"cases" | Trial["reached"], number>;

export interface Failure {
  /** Gives the case again: `--seed`. */
  seed: number;
  case: Case;
  reason: string;
}

const BATCH = 1_000;
const REPORT_EVERY = 20;

/** Tries case after case; what fails is made as small as it can be, and the rest goes on. */
export async function fuzz(options: FuzzOptions): Promise<{ counts: Counts; failures: Failure[] }> {
  const { runs, seed, seconds = Number.POSITIVE_INFINITY } = options;
  const cases: fc.Arbitrary<Case> = options.of === "fonts" ? anyFontCase : anyTextCase();
  const counts: Counts = { cases: 0, refused: 0, read: 0, drawn: 0, painted: 0 };
  const failures: Failure[] = [];
  const begun = performance.now();
  const left = () => seconds * 1000 - (performance.now() - begun);
  for (let batch = 0; counts.cases < runs && left() > 0; batch++) {
    const found = await tryBatch(cases, seed + batch, runs - counts.cases, left(), options, counts);
    if (found) failures.push(found);
    if (found) options.onFailure?.(found);
    options.onProgress?.(counts);
  }
  return { counts, failures };
}

async function tryBatch(
  cases: fc.Arbitrary<Case>,
  seed: number,
  runs: number,
  time: number,
  { drawEvery, paintEvery, onCase }: FuzzOptions,
  counts: Counts,
): Promise<Failure | undefined> {
  const reports = every(REPORT_EVERY);
  const draws = every(drawEvery);
  const paints = every(paintEvery);
  const property = fc.asyncProperty(cases, async (one) => {
    onCase?.(one);
    const { faults, reached } = await tryCase(one, { reports, draws, paints });
    counts[reached] += 1;
    if (faults.length > 0) throw new Error(faults.join("\n"));
  });
  const numRuns = Math.min(BATCH, runs);
  const limit = Number.isFinite(time) ? { interruptAfterTimeLimit: Math.max(1, time) } : {};
  const result = await fc.check(property, { seed, numRuns, ...limit });
  // What is tried again to make a case smaller does not count.
  counts.cases += result.numRuns;
  if (!result.failed || !result.counterexample) return undefined;
  const [one] = result.counterexample;
  const error = result.errorInstance;
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { seed, case: one, reason };
}

/** True at every so manieth call, at the first one too. */
function every(count: number): () => boolean {
  let calls = 0;
  return () => calls++ % count === 0;
}

/** Everything in a journey that a reference may mean. */
import type { Loose } from "../format/check-shape.ts";
import type { JourneyFile } from "../format/journey-file.ts";
import type { StageEntry } from "../format/stage.ts";
import type { StepFields } from "../format/step.ts";
import type { Problem } from "../source/source-document.ts";
import type { LaneChoice, Metric, Persona, ResearchSource } from "./journey.ts";
import { laneFinder } from "./lanes.ts";
import type { StageOutline } from "./outline.ts";
import type { Place } from "./place.ts";
import { Targets } from "./references.ts";
import type { StepReading } from "./steps.ts";
import { wayFinder } from "./ways.ts";

type Report = (place: Place, problem: Problem) => void;

export interface TargetSources {
  file: Loose<JourneyFile>;
  personas: readonly Persona[];
  everyPersona: boolean;
  metrics: readonly Metric[];
  research: readonly ResearchSource[];
  outlines: readonly StageOutline[];
  lanes: readonly LaneChoice[] | undefined;
  report: Report;
}

type ReadingTargets = Pick<
  StepReading,
  "personas" | "research" | "pains" | "painNumbers" | "metric" | "next" | "lane"
> & {
  /** The steps that rows of a table are about. */
  steps: Targets;
};

export function targetsOf(sources: TargetSources): ReadingTargets {
  const { file, outlines, report } = sources;
  const pains = outlines.flatMap(({ steps }) => steps.flatMap((step) => step.pains));
  return {
    personas: new Targets({
      kind: "persona",
      ids: idsOf(sources.personas),
      complete: sources.everyPersona && isWhole(file.personas),
      declareHelp: "Declare it under `personas` at the top of the file.",
      report,
    }),
    research: new Targets({
      kind: "research source",
      ids: idsOf(sources.research),
      complete: isWhole(file.research, ({ id, title }) => (id ?? title) !== undefined),
      declareHelp: "Declare it under `research` at the top of the file.",
      report,
    }),
    pains: new Targets({
      kind: "pain",
      ids: idsOf(pains),
      complete: isWhole(file.stages, hasWholePains),
      declareHelp: "No step has a pain yet.",
      report,
    }),
    steps: new Targets({
      kind: "step",
      ids: outlines.flatMap(({ steps }) => idsOf(steps)),
      complete: isWhole(file.stages, hasNames),
      declareHelp: "",
      report,
    }),
    painNumbers: new Map(pains.map(({ id, number }) => [id, number])),
    metric: metricFinder(sources),
    next: wayFinder(outlines, isWhole(file.stages, hasNames), report),
    lane: laneFinder(sources.lanes, isWhole(file.lanes), report),
  };
}

function metricFinder({ file, metrics, report }: TargetSources): StepReading["metric"] {
  const targets = new Targets({
    kind: "metric",
    ids: idsOf(metrics),
    complete: isWhole(file.metrics, hasName),
    declareHelp: "Declare it under `metrics` at the top of the file.",
    report,
  });
  return (written, place) => {
    const id = targets.refer(written, place);
    return metrics.find((metric) => metric.id === id);
  };
}

function idsOf(things: readonly { id: string }[]): string[] {
  return things.map((thing) => thing.id);
}

function hasNames(stage: Loose<StageEntry>): boolean {
  return hasName(stage) && isWhole(stage.steps, hasName);
}

function hasWholePains(stage: Loose<StageEntry>): boolean {
  const isKnown = ({ id, text }: { id?: unknown; text?: unknown }) => (id ?? text) !== undefined;
  const hasAll = ({ pains }: Loose<StepFields>) => isWhole(pains, isKnown);
  return hasAll(stage) && isWhole(stage.steps, hasAll);
}

function hasName(thing: { id?: unknown; name?: unknown }): boolean {
  return (thing.id ?? thing.name) !== undefined;
}

/** True when no item of a list was taken out as wrong. */
function isWhole<T>(
  list: readonly (T | undefined)[] | undefined,
  isKnown: (item: T) => boolean = () => true,
): boolean {
  return (list ?? []).every((item) => item !== undefined && isKnown(item));
}

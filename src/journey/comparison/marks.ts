import { defined } from "../defined.ts";
import type { Metric, SourcePath, Stage, Step } from "../journey.ts";
import {
  type Compared,
  type ComparedStage,
  type ComparedStep,
  changeOf,
  type FieldChange,
  type JourneyComparison,
  type JourneyItem,
  latest,
} from "./comparison.ts";
import { isPartOf } from "./counts.ts";
import { type ChangeMark, EARLIER } from "./states.ts";
import { LIST_FIELDS } from "./union-step.ts";

type Marked = [path: SourcePath, mark: ChangeMark];

/** What happened to each thing that did not stay as it was, by its path in the journey of both states. */
export function marksOf(comparison: JourneyComparison): Record<SourcePath, ChangeMark> {
  const { personas, stages, items } = comparison;
  const places = placesBefore(comparison);
  return Object.fromEntries([
    ...personas.flatMap((persona) => marked(pathOf(persona), persona)),
    ...stages.flatMap((one) => stageMarks(one, places)),
    ...items.flatMap(overallMarks),
  ]);
}

/** What was measured of the whole journey in both states. */
function overallMarks(item: Compared<JourneyItem>): Marked[] {
  if (item.kind !== "kept" || item.after.kind !== "measured") return [];
  const { path, metric } = item.after;
  return marked(path, item, { metric });
}

/** What the steps and stages of the earlier state are called, by the paths and ids of what stood in them. */
interface PlacesBefore {
  stageOf: ReadonlyMap<Step, string>;
  stepNames: ReadonlyMap<string, string>;
}

function placesBefore({ before }: JourneyComparison): PlacesBefore {
  const placed = before.stages.flatMap(({ name, steps }) =>
    steps.map((step) => [step, name] as const),
  );
  return {
    stageOf: new Map(placed),
    stepNames: new Map(placed.map(([step]) => [step.id, step.name])),
  };
}

function stageMarks({ stage, steps }: ComparedStage, places: PlacesBefore): Marked[] {
  return [
    ...marked(pathOf(stage), withoutGap(stage)),
    ...gapMarks(stage),
    ...steps.flatMap((one) => stepMarks(one, stage, places)),
  ];
}

/** What is expected and what is given stand on cards of their own. */
const GAP = new Set(["expects", "gets"]);

function withoutGap(stage: Compared<Stage>): Compared<Stage> {
  if (stage.kind !== "kept") return stage;
  return { ...stage, fields: stage.fields.filter(({ field }) => !GAP.has(field)) };
}

function gapMarks(stage: Compared<Stage>): Marked[] {
  const path = pathOf(stage);
  if (stage.kind !== "kept") {
    const mark = { change: stage.kind, fields: [], part: true };
    return [
      [`${path}.expects`, mark],
      [`${path}.gets`, mark],
    ];
  }
  return stage.fields.flatMap((change): Marked[] =>
    GAP.has(change.field) ? [[`${path}.${change.field}`, ofText(change)]] : [],
  );
}

function ofText(change: FieldChange): ChangeMark {
  if (change.before === undefined) return { change: "added", fields: [], part: false };
  if (change.after === undefined) return { change: "removed", fields: [], part: false };
  return { change: "changed", fields: [{ ...change, field: "text" }], part: false };
}

function stepMarks(
  { step, items }: ComparedStep,
  stage: Compared<Stage>,
  places: PlacesBefore,
): Marked[] {
  const earlier = step.kind === "added" ? undefined : places.stageOf.get(step.before);
  const elsewhere =
    stage.kind === "removed" || stage.kind === "added" || earlier !== stage.before.name;
  const from = step.kind === "kept" && step.moved && elsewhere ? earlier : undefined;
  return [
    ...marked(pathOf(step), step, { part: isPartOf(step, stage), from }),
    ...itemMarks(step, items, places),
  ];
}

function itemMarks(
  step: Compared<Step>,
  items: readonly Compared<JourneyItem>[],
  places: PlacesBefore,
): Marked[] {
  const removed = new Map<string, number>();
  return items.flatMap((item) => {
    const part = isPartOf(item, step);
    if (item.kind !== "removed") {
      const from =
        item.kind === "kept" && item.moved
          ? places.stepNames.get(item.before.step ?? "")
          : undefined;
      const { path, metric } = item.after;
      return marked(path, item, { part, from, metric });
    }
    const list = listOf(item.before);
    if (list === undefined) return marked(EARLIER + item.before.path, item, { part });
    // In the lists of the journey of both states, what was removed comes last.
    const place = removed.get(list) ?? 0;
    removed.set(list, place + 1);
    const index = place + (step.kind === "kept" ? lengthOf(step.after, item.before) : 0);
    return marked(`${pathOf(step)}.${list}[${index}]`, item, { part });
  });
}

/** The list of texts that an item stands in, as paths have it. */
function listOf({ kind, lane }: JourneyItem): string | undefined {
  if (kind === "own") return `lanes.${lane}`;
  return isListKind(kind) ? LIST_FIELDS[kind] : undefined;
}

function lengthOf(step: Step, { kind, lane = "" }: JourneyItem): number {
  if (kind === "own") return Object.hasOwn(step.lanes, lane) ? (step.lanes[lane]?.length ?? 0) : 0;
  return isListKind(kind) ? step[LIST_FIELDS[kind]].length : 0;
}

function isListKind(kind: JourneyItem["kind"]): kind is keyof typeof LIST_FIELDS {
  return Object.hasOwn(LIST_FIELDS, kind);
}

function pathOf(compared: Compared<{ path: SourcePath }>): SourcePath {
  const { path } = latest(compared);
  return compared.kind === "removed" ? EARLIER + path : path;
}

interface Marking {
  part?: boolean;
  from?: string | undefined;
  metric?: Metric | undefined;
}

function marked(
  path: SourcePath,
  compared: Compared<unknown>,
  { part = false, from, metric }: Marking = {},
): Marked[] {
  const change = changeOf(compared);
  if (!change) return [];
  const fields = compared.kind === "kept" ? compared.fields : [];
  return [[path, defined({ change, fields, part, from, metric })]];
}

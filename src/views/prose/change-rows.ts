import {
  type Change,
  type Compared,
  changeOf,
  type ItemKind,
  type JourneyComparison,
  type JourneyItem,
  latest,
} from "../../journey/comparison/comparison.ts";
import { isPartOf } from "../../journey/comparison/counts.ts";
import { handOffsOf } from "../../journey/hand-offs.ts";
import type { Journey, Stage, Step } from "../../journey/journey.ts";
import { onwards } from "../../locale/changes.ts";
import { fieldName } from "../../locale/field-names.ts";
import { lossLines } from "../../locale/hand-offs.ts";
import type { Words } from "../../locale/words.ts";
import { fieldLines } from "./changes.ts";

/** One difference between two states, for tables and lists. */
export interface ChangeRow {
  change: Change;
  /** "Added" */
  word: string;
  /** What kind of thing it is: "Pain points" */
  kind: string;
  text: string;
  /** What it was and is: "Severity: 4 → 2" */
  details: string[];
  /** Where it stands: in the later state, or where it stood in the earlier one. */
  stage?: Stage;
  step?: Step;
}

/** Every difference, from left to right; what came or went with its step or stage is told by that. */
export function changeRows(journey: Journey, words: Words): ChangeRow[] {
  const { compared } = journey;
  if (!compared) return [];
  const { comparison } = compared;
  const telling = { words, comparison };
  return [
    ...headRows(telling),
    ...comparison.personas.flatMap((persona) =>
      rowOf(telling, persona, { kind: words.page.persona, text: latest(persona).name }),
    ),
    ...comparison.stages.flatMap(({ stage, steps }) => [
      ...rowOf(telling, stage, {
        kind: words.page.stage,
        text: latest(stage).name,
        stage: latest(stage),
      }),
      ...steps.flatMap(({ step, items }) => {
        const place = { stage: latest(stage), step: latest(step) };
        const single = latest(stage).single && steps.length === 1;
        const own = { kind: words.page.step, text: latest(step).name, ...place };
        return [
          ...(single && step.kind !== "kept" ? [] : rowOf(telling, step, own, stage)),
          ...items.flatMap((item) => itemRows(telling, item, place, step)),
          ...handOffRows(journey, words, place),
        ];
      }),
    ]),
    ...comparison.items.flatMap((item) => itemRows(telling, item, {})),
  ];
}

interface Telling {
  words: Words;
  comparison: JourneyComparison;
}

/** What is said of the whole journey. */
function headRows({ words, comparison }: Telling): ChangeRow[] {
  return comparison.fields.map((change) => ({
    change: "changed",
    word: words.compare.changed,
    kind: fieldName(words, change.field),
    text: "",
    details: fieldLines(comparison.after, words, [change]),
  }));
}

function itemRows(
  telling: Telling,
  item: Compared<JourneyItem>,
  place: { stage?: Stage; step?: Step },
  step?: Compared<Step>,
): ChangeRow[] {
  const { kind, text, lane, metric } = latest(item);
  const own = { kind: kindName(telling, kind, lane), text, ...place };
  return rowOf(telling, item, own, step, metric);
}

function rowOf(
  { words, comparison }: Telling,
  compared: Compared<unknown>,
  own: Pick<ChangeRow, "kind" | "text" | "stage" | "step">,
  whole?: Compared<unknown>,
  metric?: JourneyItem["metric"],
): ChangeRow[] {
  const change = isPartOf(compared, whole) ? undefined : changeOf(compared);
  if (!change) return [];
  const fields = compared.kind === "kept" ? compared.fields : [];
  const details = fieldLines(comparison.after, words, fields, metric);
  return [{ change, word: words.compare[change], ...own, details }];
}

/** What is lost on the way from a step no longer, anew, or otherwise. */
function handOffRows(
  journey: Journey,
  words: Words,
  place: { stage: Stage; step: Step },
): ChangeRow[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  return handOffsOf(journey).flatMap((handOff) => {
    const { from, to, change } = handOff;
    const next = steps.find(({ id }) => id === to);
    if (from !== place.step.id || !change || !next) return [];
    const text = onwards(journey.lang, place.step.name, next.name);
    const details = lossLines(journey, words, handOff);
    const kind = words.blueprint.handOffs;
    return [{ change, word: words.compare[change], kind, text, ...place, details }];
  });
}

function kindName({ words, comparison }: Telling, kind: ItemKind, lane = ""): string {
  const { lanes, blueprint, persona, stakeholders, footer, metrics } = words;
  const names: Record<ItemKind, string> = {
    action: lanes.actions,
    thought: lanes.thoughts,
    touchpoint: lanes.touchpoints,
    channel: persona.channels,
    emotion: lanes.emotion,
    moment: lanes.moments,
    pain: lanes.pains,
    gain: lanes.gains,
    opportunity: lanes.opportunities,
    evidence: lanes.evidence,
    frontstage: lanes.frontstage,
    backstage: lanes.backstage,
    support: lanes.support,
    system: lanes.systems,
    metric: blueprint.metrics,
    own: ownLaneName(comparison, lane),
    stakeholder: stakeholders.title,
    source: footer.sources,
    "channel-name": persona.channels,
    "system-name": lanes.systems,
    "metric-name": blueprint.metrics,
    measured: metrics.overall,
  };
  return names[kind];
}

function ownLaneName({ before, after }: JourneyComparison, lane: string): string {
  const declared = [...(after.lanes ?? []), ...(before.lanes ?? [])];
  return declared.find(({ id }) => id === lane)?.title ?? lane;
}

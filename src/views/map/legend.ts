import type { Change } from "../../journey/comparison/comparison.ts";
import { type HandOff, handOffsOf } from "../../journey/hand-offs.ts";
import type { Journey, Stage, Step } from "../../journey/journey.ts";
import { lostDataAt, lostIdentityAt, marksChange } from "../../journey/losses.ts";
import { spreadWord, widestSpread } from "../../lanes/emotion/difference.ts";
import { drawnMetrics } from "../../lanes/emotion/measured-points.ts";
import type { Lane } from "../../lanes/lane.ts";
import { gaugeOf } from "../../lanes/metrics.ts";
import { type StateNames, stateNames } from "../../locale/changes.ts";
import type { Words } from "../../locale/words.ts";

/** Signs of hand-offs; each is drawn as the icon of its name. */
export type LossSign = "data-lost" | "identity-lost";

/** Signs of a map of two states. */
export type ChangeSign = "before" | "after" | "shift" | Change;

/** A sign that this map uses; the template draws the sign, the text says what it means. */
export interface LegendEntry {
  sign:
    | "persona"
    | "star"
    | "number"
    | "chain"
    | "assumed"
    | "differ"
    | "pips"
    | "gauge"
    | "measured"
    | "measured-before"
    | "gap"
    | "time"
    | "break"
    | ChangeSign
    | LossSign;
  text: string;
  /** Whose sign it is, counted from 0. */
  persona?: number;
  /** The icon that it is drawn with, where that may stand nowhere else. */
  icon?: string;
}

/** What only the laid out map knows of itself. */
export interface TimeMarks {
  /** Stages are drawn to the scale of time … */
  scaled: boolean;
  /** … and some of their steps wider than that. */
  wider: boolean;
}

const NOT_TO_SCALE: TimeMarks = { scaled: false, wider: false };

/** Exactly the signs that stand on this map, in the order one meets them. */
export function legendOf(
  journey: Journey,
  words: Words,
  lanes: readonly Lane[],
  marks: TimeMarks = NOT_TO_SCALE,
): LegendEntry[] {
  const differs = widestSpread(journey) !== undefined;
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const drawn = new Set(lanes.map((lane) => lane.id));
  const some = (lane: string, test: (step: Step) => boolean) => drawn.has(lane) && steps.some(test);
  const handOffs = drawn.has("systems") ? handOffsOf(journey) : [];
  const entries: (LegendEntry & { used: boolean })[] = [
    ...changeEntries(journey, words, drawn.has("emotion"), handOffs),
    {
      sign: "star",
      text: words.legend.moment,
      used:
        some("emotion", (step) => step.moment !== undefined) ||
        some("moments", (s) => s.moment !== undefined),
    },
    ...measuredEntries(journey, words, drawn.has("emotion")),
    { sign: "differ", text: spreadWord(journey, words), used: drawn.has("emotion") && differs },
    {
      sign: "number",
      text: words.legend.painNumber,
      used: some("pains", (s) => s.pains.length > 0),
    },
    {
      sign: "pips",
      text: words.legend.pips,
      used: hasPips(some),
    },
    {
      sign: "chain",
      text: words.legend.whys,
      used: some("pains", (step) => step.pains.some((pain) => pain.whys.length > 0)),
    },
    { sign: "assumed", text: words.legend.assumed, used: hasAssumed(some) },
    ...losses(words, handOffs),
    {
      sign: "gauge",
      text: words.metrics.gauge,
      used: some("metrics", (step) => step.metrics.some((one) => gaugeOf(one) !== undefined)),
    },
    { sign: "gap", text: words.legend.gap, used: drawn.has("gap") && journey.stages.some(hasGap) },
    { sign: "time", text: words.legend.timeScale, used: marks.scaled },
    { sign: "break", text: words.legend.timeBreak, used: marks.wider },
  ];
  const used = entries
    .filter((entry) => entry.used)
    .map(({ sign, text, icon }) => ({ sign, text, ...(icon === undefined ? {} : { icon }) }));
  return [...(drawn.has("emotion") ? personaEntries(journey) : []), ...used];
}

/** Whose curve is whose, where there are several. */
function personaEntries({ personas }: Journey): LegendEntry[] {
  if (personas.length < 2) return [];
  return personas.map(({ name }, persona) => ({ sign: "persona", text: name, persona }));
}

function hasGap({ expects, gets }: Stage): boolean {
  return expects !== undefined && gets !== undefined;
}

/** What is lost on the way. */
function losses(words: Words, handOffs: readonly HandOff[]): (LegendEntry & { used: boolean })[] {
  return [
    {
      sign: "data-lost",
      text: words.legend.dataLost,
      used: handOffs.some((handOff) => lostDataAt(handOff).length > 0),
    },
    {
      sign: "identity-lost",
      text: words.legend.identityLost,
      used: handOffs.some((handOff) => lostIdentityAt(handOff) !== undefined),
    },
  ];
}

/** The lines of metrics beside the emotions, each by its name; of two states, each of which it is. */
function measuredEntries(journey: Journey, words: Words, used: boolean) {
  const states = statesOf(journey, words);
  return drawnMetrics(journey).map(({ metric, earlier }) => {
    const text = words.metrics.curve.replace("{name}", () => metric.name);
    return {
      sign: earlier ? ("measured-before" as const) : ("measured" as const),
      text: ofState(text, earlier ? states?.before : states?.after),
      used,
    };
  });
}

function statesOf({ compared }: Journey, words: Words): StateNames | undefined {
  return compared && stateNames(compared.comparison, words);
}

/** A sign that only one of two states has, with the name of that state. */
function ofState(text: string, state: string | undefined): string {
  return state === undefined ? text : `${text} · ${state}`;
}

type Some = (lane: string, test: (step: Step) => boolean) => boolean;

function hasPips(some: Some): boolean {
  return (
    some("pains", (step) => step.pains.some((pain) => pain.severity !== undefined)) ||
    some("opportunities", (step) =>
      step.opportunities.some(({ impact, effort }) => (impact ?? effort) !== undefined),
    ) ||
    some("moments", ({ moment }) => (moment?.importance ?? moment?.performance) !== undefined)
  );
}

/** Claims with no source behind them stand on the map. */
function hasAssumed(some: Some): boolean {
  return (
    some("pains", (step) => step.pains.some((pain) => pain.assumed)) ||
    some("gains", (step) => step.gains.some((gain) => gain.assumed)) ||
    some("opportunities", (step) => step.opportunities.some((one) => one.assumed))
  );
}

/** What tells two states apart: their lines, the arrows between them, and what came, went and changed. */
function changeEntries(
  { compared }: Journey,
  words: Words,
  curves: boolean,
  handOffs: readonly HandOff[],
) {
  if (!compared) return [];
  const { compare } = words;
  const { before, after } = stateNames(compared.comparison, words);
  const filled = (text: string, name: string) => text.replace("{name}", () => name);
  // Hand-offs are not counted, but their marks bear the signs too.
  const has = (change: Change) =>
    compared.counts[change] > 0 || handOffs.some((handOff) => marksChange(handOff, change));
  const entries: (LegendEntry & { used: boolean })[] = [
    { sign: "before", text: filled(compare.curveBefore, before), used: curves },
    { sign: "after", text: filled(compare.curveAfter, after), used: curves },
    { sign: "shift", text: compare.shift, used: curves },
    {
      sign: "added",
      text: filled(compare.onlyAfter, after),
      used: has("added"),
      icon: "change-added",
    },
    {
      sign: "removed",
      text: filled(compare.onlyBefore, before),
      used: has("removed"),
      icon: "change-removed",
    },
    { sign: "changed", text: compare.differs, used: has("changed"), icon: "change-changed" },
    { sign: "moved", text: compare.elsewhere, used: has("moved"), icon: "change-moved" },
  ];
  return entries;
}

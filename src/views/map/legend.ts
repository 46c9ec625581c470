import { type HandOff, handOffsOf } from "../../journey/hand-offs.ts";
import type { Journey, Step } from "../../journey/journey.ts";
import { widestSpread } from "../../lanes/emotion/difference.ts";
import type { Lane } from "../../lanes/lane.ts";
import type { Words } from "../../locale/words.ts";

/** Signs of hand-offs; each is drawn as the icon of its name. */
export type LossSign = "data-lost" | "identity-lost";

/** A sign that this map uses; the template draws the sign, the text says what it means. */
export interface LegendEntry {
  sign: "star" | "number" | "chain" | "assumed" | "differ" | "pips" | LossSign;
  text: string;
}

/** Exactly the signs that stand on this map, in the order one meets them. */
export function legendOf(journey: Journey, words: Words, lanes: readonly Lane[]): LegendEntry[] {
  const differs = widestSpread(journey) !== undefined;
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const drawn = new Set(lanes.map((lane) => lane.id));
  const some = (lane: string, test: (step: Step) => boolean) => drawn.has(lane) && steps.some(test);
  const entries: (LegendEntry & { used: boolean })[] = [
    {
      sign: "star",
      text: words.legend.moment,
      used:
        some("emotion", (step) => step.moment !== undefined) ||
        some("moments", (s) => s.moment !== undefined),
    },
    { sign: "differ", text: words.legend.differ, used: drawn.has("emotion") && differs },
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
    ...losses(drawn.has("systems") ? handOffsOf(journey) : [], words),
  ];
  return entries.filter(({ used }) => used).map(({ sign, text }) => ({ sign, text }));
}

function losses(handOffs: readonly HandOff[], words: Words): (LegendEntry & { used: boolean })[] {
  return [
    {
      sign: "data-lost",
      text: words.legend.dataLost,
      used: handOffs.some(({ lostData }) => lostData.length > 0),
    },
    {
      sign: "identity-lost",
      text: words.legend.identityLost,
      used: handOffs.some(({ identityLost }) => identityLost),
    },
  ];
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

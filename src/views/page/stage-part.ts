import type { Stage } from "../../journey/journey.ts";
import { type Fact, factsOf } from "../prose/facts.ts";
import { type EmotionStrip, emotionStrip } from "./emotion-strip.ts";
import { placeId } from "./place.ts";
import { type StepPart, stepPart } from "./step-part.ts";
import type { Telling } from "./telling.ts";

/** A stage with its steps. */
export interface StagePart {
  id: string;
  /** "Stage" */
  label: string;
  /** Counts from 1. */
  number: number;
  name: string;
  phase?: string;
  goal?: string;
  facts: Fact[];
  strip?: EmotionStrip;
  steps: StepPart[];
}

export function stagePart(telling: Telling, stage: Stage, index: number): StagePart {
  const { journey, words, mapId } = telling;
  const { phase, goal } = stage;
  const strip = emotionStrip(journey, stage);
  return {
    id: placeId(mapId, "stage", stage.id),
    label: words.page.stage,
    number: index + 1,
    name: stage.name,
    ...(phase === undefined ? {} : { phase: words.phases[phase] }),
    ...(goal === undefined ? {} : { goal }),
    facts: factsOf([
      [words.values.expects, stage.expects],
      [words.values.gets, stage.gets],
      [words.values.duration, stage.duration],
    ]),
    ...(strip ? { strip } : {}),
    steps: stage.steps.map((step) => stepPart(telling, stage, step)),
  };
}

import type { Stage } from "../../journey/journey.ts";
import { isRemoved, markAt } from "../../lanes/changes.ts";
import { changePart, type ToldMark, toldMark } from "../prose/changes.ts";
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
  change?: ToldMark;
  facts: Fact[];
  strip?: EmotionStrip;
  steps: StepPart[];
}

export function stagePart(telling: Telling, stage: Stage, index: number): StagePart {
  const { journey, words, mapId } = telling;
  const { phase, goal } = stage;
  const strip = emotionStrip(journey, {
    ...stage,
    steps: stage.steps.filter(({ path }) => !isRemoved(journey, path)),
  });
  const told = (side: "expects" | "gets") => expectation(telling, stage, side);
  return {
    id: placeId(mapId, "stage", stage.id),
    label: words.page.stage,
    number: index + 1,
    name: stage.name,
    ...(phase === undefined ? {} : { phase: words.phases[phase] }),
    ...(goal === undefined ? {} : { goal }),
    ...changePart(journey, words, stage.path),
    facts: factsOf([
      [words.values.expects, told("expects")],
      [words.values.gets, told("gets")],
      [words.values.duration, stage.duration],
    ]),
    ...(strip ? { strip } : {}),
    steps: stage.steps.map((step) => stepPart(telling, stage, step)),
  };
}

/** What is expected or given, and what it was before, where that differs. */
function expectation(
  { journey, words }: Telling,
  stage: Stage,
  side: "expects" | "gets",
): string | undefined {
  const text = stage[side];
  const path = `${stage.path}.${side}`;
  const mark = markAt(journey, path)?.part ? undefined : toldMark(journey, words, path);
  if (text === undefined || !mark) return text;
  return [`${mark.word}: ${text}`, ...mark.lines].join(" · ");
}

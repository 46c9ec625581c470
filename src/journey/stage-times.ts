import type { Journey, Stage, Step } from "./journey.ts";

/** A step whose duration cannot be measured, which keeps its stage from being drawn to scale. */
export interface UnclearDuration {
  stage: Stage;
  step: Step;
  duration: string;
}

export interface StageTimes {
  /** Minutes of each step, by the place of the stage in the journey: what can be drawn to scale. */
  times: ReadonlyMap<number, readonly number[]>;
  unclear: UnclearDuration[];
}

/** The stages of several steps that say of each of them how long it takes. */
export function stageTimes({ stages }: Journey): StageTimes {
  const times = new Map<number, number[]>();
  const unclear: UnclearDuration[] = [];
  for (const [index, stage] of stages.entries()) {
    const said = stage.steps.flatMap((step) =>
      step.duration === undefined ? [] : [{ stage, step, duration: step.duration }],
    );
    if (said.length < stage.steps.length || said.length < 2) continue;
    const minutes = said.flatMap(({ step }) => step.minutes ?? []);
    if (minutes.length === said.length) times.set(index, minutes);
    else unclear.push(...said.filter(({ step }) => step.minutes === undefined));
  }
  return { times, unclear };
}

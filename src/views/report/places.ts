import type { Journey, Stage, Step } from "../../journey/journey.ts";

/** A step, and where it is told: what tables point to. */
export interface Place {
  step: Step;
  stage: Stage;
  /** "3.2"; of a stage that is its own only step just "3" */
  number: string;
  name: string;
  /** The stage's name where it is not that of the step. */
  stageName?: string;
  /** The id of the element that tells it. */
  anchor: string;
}

/** Every step of the journey with its number, in order. */
export function placesOf(journey: Journey): Place[] {
  return journey.stages.flatMap((stage, stageIndex) =>
    stage.steps.map((step, index): Place => {
      const number = stage.single ? `${stageIndex + 1}` : `${stageIndex + 1}.${index + 1}`;
      return {
        step,
        stage,
        number,
        name: step.name,
        ...(stage.single ? {} : { stageName: stage.name }),
        anchor: stage.single ? stageAnchor(stageIndex) : `step-${number.replace(".", "-")}`,
      };
    }),
  );
}

export function stageAnchor(index: number): string {
  return `stage-${index + 1}`;
}

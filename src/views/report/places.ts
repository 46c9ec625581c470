import type { Journey, Stage, Step } from "../../journey/journey.ts";

/** Where a step is told: what tables point to. */
export interface Place {
  /** "3.2"; of a stage that is its own only step just "3" */
  number: string;
  name: string;
  /** The stage's name where it is not that of the step. */
  stageName?: string;
  /** The id of the element that tells it. */
  anchor: string;
}

export interface PlacedStep {
  step: Step;
  stage: Stage;
  place: Place;
}

/** Every step of the journey with its number, in order. */
export function placedSteps(journey: Journey): PlacedStep[] {
  return journey.stages.flatMap((stage, stageIndex) =>
    stage.steps.map((step, index) => ({ step, stage, place: placeOf(stage, stageIndex, index) })),
  );
}

/** Where a step is told. */
export function placeOfStep(journey: Journey, step: Step): Place {
  const found = placedSteps(journey).find((placed) => placed.step === step);
  if (!found) throw new Error(`The step ${step.id} is not of this journey.`);
  return found.place;
}

function placeOf(stage: Stage, stageIndex: number, index: number): Place {
  if (stage.single) {
    return { number: `${stageIndex + 1}`, name: stage.name, anchor: stageAnchor(stageIndex) };
  }
  return {
    number: `${stageIndex + 1}.${index + 1}`,
    name: stage.steps[index]?.name ?? "",
    stageName: stage.name,
    anchor: `step-${stageIndex + 1}-${index + 1}`,
  };
}

export function stageAnchor(index: number): string {
  return `stage-${index + 1}`;
}

import type { Journey, Stage } from "../../journey/journey.ts";
import { curvePersonas } from "../../lanes/emotion/points.ts";
import type { Point } from "../../layout/box.ts";
import { monotoneCurve } from "../../layout/curve.ts";

/** The emotions of one stage as a small picture: one line a persona, no words. */
export interface EmotionStrip {
  /** px */
  width: number;
  height: number;
  neutral: number;
  curves: { persona: number; paths: string[]; points: (Point & { moment: boolean })[] }[];
}

const STEP_WIDTH = 96;
const HEIGHT = 88;
/** px between −2 or 2 and the edge */
const EDGE = 14;

/** The strip of a stage; none where nobody feels anything. */
export function emotionStrip(journey: Journey, stage: Stage): EmotionStrip | undefined {
  const curves = curvePersonas(journey).flatMap((id, persona) => {
    const stretches = stretchesOf(stage, id);
    if (stretches.length === 0) return [];
    const paths = stretches.map((points) => monotoneCurve(points).path);
    return [{ persona, paths: paths.filter((path) => path !== ""), points: stretches.flat() }];
  });
  if (curves.length === 0) return undefined;
  return { width: stage.steps.length * STEP_WIDTH, height: HEIGHT, neutral: HEIGHT / 2, curves };
}

/** The points of one persona; a step without a feeling is a gap. */
function stretchesOf(stage: Stage, personaId: string) {
  const stretches: EmotionStrip["curves"][number]["points"][] = [[]];
  stage.steps.forEach((step, index) => {
    const felt = step.emotions.find((emotion) => emotion.personaId === personaId);
    if (!felt) {
      stretches.push([]);
      return;
    }
    stretches.at(-1)?.push({
      x: (index + 0.5) * STEP_WIDTH,
      y: HEIGHT / 2 - (felt.score / 2) * (HEIGHT / 2 - EDGE),
      moment: step.moment !== undefined,
    });
  });
  return stretches.filter((points) => points.length > 0);
}

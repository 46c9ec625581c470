import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { type CurveFrame, type FeltCurve, personaCurve, scoreY, stepX } from "./journey-curve.ts";
import { type MeasuredCurve, measuredCurves } from "./measured-curves.ts";
import { stageAnchor } from "./places.ts";

/** The emotion curve of the whole journey, one line a persona, in pt. */
export interface EmotionFigure extends CurveFrame {
  curves: (FeltCurve & { persona: number })[];
  measured: MeasuredCurve[];
  /** The words of the scale from best to worst, and how far down they stand, in per cent. */
  scale: { word: string; y: number; down: number; neutral: boolean }[];
  /** Their steps' share of the width, in per cent. */
  stages: { number: number; name: string; anchor: string; share: number }[];
  /** The x of the lines between the stages. */
  borders: number[];
}

const FRAME: CurveFrame = { width: 400, height: 150, side: 0, edge: 12 };

/** Absent where nobody says what is felt and nothing is measured beside it. */
export function emotionFigure(journey: Journey, words: Words): EmotionFigure | undefined {
  const steps = journey.stages.flatMap((stage) => stage.steps).length;
  const frame = { ...FRAME, side: FRAME.width / (2 * Math.max(1, steps)) };
  const curves = journey.personas
    .map((persona, index) => ({ persona: index, ...personaCurve(journey, frame, persona.id) }))
    .filter(({ points }) => points.length > 0);
  const measured = measuredCurves(journey, frame, (name) =>
    words.metrics.curve.replace("{name}", () => name),
  );
  if (curves.length === 0 && measured.length === 0) return undefined;
  const scale = scaleLines(frame, words);
  return { ...frame, curves, measured, scale, ...stagesOf(journey, frame, steps) };
}

function scaleLines(frame: CurveFrame, words: Words): EmotionFigure["scale"] {
  const lines = words.scale.map((word, index) => {
    const y = scoreY(frame, index - 2);
    return { word, y, down: (y / frame.height) * 100, neutral: index === 2 };
  });
  return lines.reverse();
}

function stagesOf(journey: Journey, frame: CurveFrame, steps: number) {
  let before = 0;
  const borders: number[] = [];
  const stages = journey.stages.map((stage, index) => {
    if (before > 0) borders.push(stepX(frame, before, steps) - frame.side);
    before += stage.steps.length;
    const share = (stage.steps.length / steps) * 100;
    return { number: index + 1, name: stage.name, anchor: stageAnchor(index), share };
  });
  return { stages, borders };
}

import type { Change } from "../../journey/comparison/comparison.ts";
import type { Stage } from "../../journey/journey.ts";
import { changeAt, withChange } from "../../lanes/changes.ts";
import { toUnit } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card, CardPart, IconFact } from "../../layout/card-content.ts";
import type { StageSpan } from "../../layout/columns.ts";
import { placeX } from "../../layout/frame.ts";
import { isContinued } from "../../layout/page-columns.ts";
import type { Setting } from "../../layout/setting.ts";
import { continuedName } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { durationFact, stepFacts } from "./step-facts.ts";

/** The head of a stage: a band whose point shows the direction of travel. */
export interface StageHead extends Card {
  stage: string;
  path: string;
  /** Counts from 1. */
  number: number;
  /** SVG `points` of the band. */
  points: string;
  change?: Change;
}

const POINT = 14;
const PADDING = 14;
const LOWEST = 44;

/** Bands of one height, each as wide as the stage's steps, its point reaching for the next. */
export function layStageHeads(
  setting: Setting,
  spans: readonly StageSpan[],
  top: number,
): { heads: StageHead[]; bottom: number } {
  const cards = spans.map((span) => ({ span, card: layHead(setting, span, top) }));
  const height = toUnit(
    Math.max(LOWEST + 2 * setting.spacing.card, ...cards.map(({ card }) => card.box.height)),
  );
  const heads = cards.map(
    ({ card, span }): StageHead => ({
      ...card,
      box: { ...card.box, height },
      stage: span.stage.id,
      path: span.stage.path,
      number: span.index + 1,
      ...changeAt(setting.journey, span.stage.path),
      points: bandPoints(setting, span, top, height),
    }),
  );
  return { heads, bottom: top + height };
}

function layHead(setting: Setting, span: StageSpan, top: number): Card {
  const notch = notchOf(setting, span);
  return layCard(setting, {
    start: span.start + notch,
    top,
    width: span.width - notch,
    padding: PADDING + setting.spacing.card,
    gap: 4,
    parts: withChange(setting, span.stage.path, headParts(setting, span)),
  });
}

/** The journey's first band begins flat, the others where the point before them ends. */
function notchOf(setting: Setting, span: StageSpan): number {
  return span.index > 0 || isContinued(setting, span.index) ? POINT : 0;
}

function headParts(setting: Setting, span: StageSpan): CardPart[] {
  const { stage } = span;
  const continued = isContinued(setting, span.index);
  const tone = "stage-ink";
  const parts: CardPart[] = [
    {
      kind: "text",
      text: continued ? continuedName(setting.words, stage.name) : stage.name,
      size: "head",
      weight: 700,
      tone,
      lead: { kind: "number", value: span.index + 1 },
    },
  ];
  if (stage.goal) parts.push({ kind: "text", text: stage.goal, size: "body", tone });
  const facts = [...durationFact(stage.duration), ...ownStepFacts(stage, setting.words)];
  if (facts.length > 0) parts.push({ kind: "facts", facts, tone });
  return parts;
}

/** A stage that is its own single step has no other head to say it on. */
function ownStepFacts({ single, steps }: Stage, words: Words): IconFact[] {
  return single ? steps.flatMap((step) => stepFacts(step, words)) : [];
}

/**
 * The corners of a band; its point stands out into the gap between stages. That of the last one on
 * the sheet ends with its steps: nothing stands out of the map's edge.
 */
function bandPoints(setting: Setting, span: StageSpan, top: number, height: number): string {
  const isLast = setting.columns.at(-1)?.stage === span.stage;
  const start = span.start;
  const end = start + span.width - (isLast ? POINT : 0);
  const notch = notchOf(setting, span);
  const corners = [
    [start, top],
    [end, top],
    [end + POINT, top + height / 2],
    [end, top + height],
    [start, top + height],
    [start + notch, top + height / 2],
  ] as const;
  return corners.map(([at, y]) => `${placeX(setting.frame, at)},${y}`).join(" ");
}

import type { Change } from "../../journey/comparison/comparison.ts";
import { changeAt, withChange } from "../../lanes/changes.ts";
import { markedPeople } from "../../lanes/people.ts";
import { layCard } from "../../layout/card.ts";
import type { Card, CardPart } from "../../layout/card-content.ts";
import type { Column } from "../../layout/columns.ts";
import type { Setting } from "../../layout/setting.ts";
import { durationFact, stepFacts } from "./step-facts.ts";

/** The name of a step over its column. */
export interface StepHead extends Card {
  stage: string;
  step: string;
  path: string;
  change?: Change;
}

const PADDING = 10;

/**
 * Step names of one height; a stage that is its own single step needs no second name.
 *
 * @param marked they say whose step it is, as no lane does
 */
export function layStepHeads(
  setting: Setting,
  top: number,
  marked: boolean,
): { heads: StepHead[]; bottom: number } {
  const heads = setting.columns
    .filter((column) => !column.stage.single)
    .map(
      (column): StepHead => ({
        ...layCard(setting, {
          start: column.start,
          top,
          width: column.width,
          padding: PADDING + setting.spacing.card,
          gap: 6,
          parts: withChange(setting, column.step.path, headParts(setting, column, marked)),
        }),
        ...changeAt(setting.journey, column.step.path),
        stage: column.stage.id,
        step: column.step.id,
        path: column.step.path,
      }),
    );
  const height = Math.max(0, ...heads.map((head) => head.box.height));
  for (const head of heads) head.box.height = height;
  return { heads, bottom: top + height };
}

function headParts(setting: Setting, { step, stageIndex }: Column, marked: boolean): CardPart[] {
  const parts: CardPart[] = [
    { kind: "text", text: step.name, size: "body", weight: 600, tone: "ink" },
  ];
  // To the scale of time, durations stand along the axis above.
  const duration = setting.times.has(stageIndex) ? undefined : step.duration;
  const facts = [...durationFact(duration), ...stepFacts(step, setting.words)];
  if (facts.length > 0) parts.push({ kind: "facts", facts, tone: "muted" });
  if (marked && step.forSome) parts.push(...markedPeople(setting.journey, step.personas));
  return parts;
}

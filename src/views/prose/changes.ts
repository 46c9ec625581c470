import type { Change, FieldChange } from "../../journey/comparison/comparison.ts";
import type { ChangeMark } from "../../journey/comparison/states.ts";
import type { Emotion, Journey, Metric, SourcePath, Step } from "../../journey/journey.ts";
import { markAt } from "../../lanes/changes.ts";
import { earlierStep } from "../../lanes/emotion/earlier.ts";
import {
  changeLine,
  changeSummary,
  movedFrom,
  stateFacts,
  stateNames,
  toldChange,
} from "../../locale/changes.ts";
import type { Words } from "../../locale/words.ts";
import { scaleNumber } from "./numbers.ts";

/** What happened to something, in words. */
export interface ToldMark {
  change: Change;
  /** "Changed", or "Moved from Prepare" */
  word: string;
  /** What it was before: "Severity: 4 → 2" */
  lines: string[];
}

/** What happened to the thing at a path, on a map of two states. */
export function toldMark(journey: Journey, words: Words, path: SourcePath): ToldMark | undefined {
  const mark = markAt(journey, path);
  if (!mark) return undefined;
  const { change, fields, metric } = mark;
  return { change, word: wordOf(words, mark), lines: fieldLines(journey, words, fields, metric) };
}

/** The same as part of something that is told. */
export function changePart(
  journey: Journey,
  words: Words,
  path: SourcePath,
): { change?: ToldMark } {
  const change = toldMark(journey, words, path);
  return change ? { change } : {};
}

function wordOf({ compare }: Words, { change, from }: ChangeMark): string {
  const word = compare[change];
  return from === undefined ? word : `${word} ${movedFrom({ compare }, from)}`;
}

/** A text of a list with what happened to it before it: "Removed: Reads reviews". */
export function withChangeWord(
  journey: Journey,
  words: Words,
  path: SourcePath,
  text: string,
): string {
  const mark = markAt(journey, path);
  return mark ? `${wordOf(words, mark)}: ${text}` : text;
}

/** "Removed: email", where it is known what happened to it without its path. */
export function wordBefore(words: Words, change: Change | undefined, text: string): string {
  return change ? `${words.compare[change]}: ${text}` : text;
}

export function fieldLines(
  { lang, scale }: Pick<Journey, "lang" | "scale">,
  words: Words,
  fields: readonly FieldChange[],
  metric?: Metric,
): string[] {
  return fields.map((change) => {
    const told = toldChange(words, lang, change, metric);
    if (change.field !== "score") return changeLine(lang, told);
    // As the file writes emotions, whatever the scale of the other one.
    const written = (score: unknown) =>
      typeof score === "number"
        ? scaleNumber(lang, scale, scale.min + ((score + 2) / 4) * (scale.max - scale.min))
        : undefined;
    const [before, after] = [written(change.before), written(change.after)];
    return changeLine(lang, {
      name: told.name,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  });
}

/** What somebody felt at a step before, where it was something else: "As it is today: 4, unsure" */
export function feltBefore(
  journey: Journey,
  words: Words,
  step: Step,
  emotion: Emotion,
): string | undefined {
  const was = earlierStep(journey, step)?.emotions.find(
    ({ personaId }) => personaId === emotion.personaId,
  );
  if (!was || !journey.compared || markAt(journey, step.path)?.change === "removed")
    return undefined;
  if (was.score === emotion.score && was.feeling === emotion.feeling) return undefined;
  const { before } = journey.compared.comparison;
  const score = scaleNumber(journey.lang, before.scale, was.written);
  const name = stateNames(journey.compared.comparison, words).before;
  return `${name}: ${[score, was.feeling].filter(Boolean).join(", ")}`;
}

/** What two states a journey shows, and how much is different. */
export interface ToldComparison {
  /** Their names, each with what it is of: "As it is today" and "2 March 2026 · Version 1". */
  states: { side: "before" | "after"; name: string; facts: string }[];
  /** "4 added · 2 removed · 3 changed" */
  summary: string;
  /** "As it is today compared with As it will be" */
  title: string;
}

export function toldComparison(journey: Journey, words: Words): ToldComparison | undefined {
  const { compared, lang } = journey;
  if (!compared) return undefined;
  const { before, after } = compared.comparison;
  const names = stateNames(compared.comparison, words);
  return {
    states: [
      { side: "before", name: names.before, facts: stateFacts(before, after, words).join(" · ") },
      { side: "after", name: names.after, facts: stateFacts(after, before, words).join(" · ") },
    ],
    summary: changeSummary(words, lang, compared.counts),
    title: words.compare.compared.replace(/\{(before|after)\}/gu, (_, side) =>
      side === "before" ? names.before : names.after,
    ),
  };
}

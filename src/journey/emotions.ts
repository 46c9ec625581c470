import type { Loose } from "../format/check-shape.ts";
import type { EmotionEntry, FeelingEntry } from "../format/emotion.ts";
import { nearest } from "../format/nearest.ts";
import type { Problem } from "../source/source-document.ts";
import type { Emotion, Scale } from "./journey.ts";
import { inside, type Place } from "./place.ts";
import type { Targets } from "./references.ts";
import type { Texts } from "./texts.ts";

/** The person of an emotion in a file that names no persona. */
export const EVERYONE = "everyone";

export const DEFAULT_SCALE: Scale = { min: -2, max: 2 };

/** A score on the file's scale, on −2…+2: both ends meet, and so does the middle. */
export function toStandardScale(score: number, scale: Scale): number {
  const part = (score - scale.min) / (scale.max - scale.min);
  // Without the noise of binary fractions: 0.8, not 0.7999999999999998.
  return Number((part * 4 - 2).toFixed(6));
}

export interface EmotionReading {
  scale: Scale;
  texts: Texts;
  personas: Targets;
  report: (place: Place, problem: Problem) => void;
}

const OTHER_SCALE =
  "Another scale can be declared at the top of the file: `scale: { min: 1, max: 5 }`";

const WHOLE_FIELDS = new Set(["score", "feeling", "because"]);

/**
 * What the personas feel at a step, in the journey's order of personas. A number alone is meant
 * for all who take part; what stands at a persona's id is that persona's own.
 *
 * @param present ids of who takes part in the step
 */
export function resolveEmotions(
  entry: Loose<EmotionEntry> | undefined,
  place: Place,
  present: readonly string[],
  reading: EmotionReading,
): Emotion[] {
  if (!entry) return [];
  const emotions = new Map<string, Emotion>();
  const { score, feeling, because } = entry;
  const people = present.length > 0 || reading.personas.ids.length > 0 ? present : [EVERYONE];
  const shared = score === undefined ? undefined : { score, feeling, because };
  const common = feelingOf(shared, place, "the emotion", reading);
  if (common) for (const personaId of people) emotions.set(personaId, { personaId, ...common });
  for (const [written, own] of ownFeelings(entry)) {
    const ownPlace = inside(place, written);
    const personaId = personaOf(written, ownPlace, reading);
    const felt = feelingOf(own, ownPlace, `the emotion of \`${written}\``, reading);
    if (personaId !== undefined && felt) emotions.set(personaId, { personaId, ...felt });
  }
  if (score === undefined && (feeling !== undefined || because !== undefined)) {
    reading.report(place, {
      code: "missing-field",
      message: "An emotion needs `score`.",
      help: "Words without a number cannot be drawn: add `score: 1`, say.",
    });
  }
  const order = [...reading.personas.ids, EVERYONE];
  return order.flatMap((id) => emotions.get(id) ?? []);
}

/** The persona that a key names; a misspelt field of the emotion is told as such. */
function personaOf(
  written: string,
  place: Place,
  { personas, report }: EmotionReading,
): string | undefined {
  const field = nearest(written, [...WHOLE_FIELDS]);
  if (field === undefined || personas.find(written) || nearest(written, personas.ids)) {
    return personas.refer(written, place, { atKey: true });
  }
  report(place, {
    code: "unknown-key",
    message: `\`${written}\` is neither a persona nor a field of an emotion.`,
    help: `Did you mean \`${field}\`?`,
    atKey: true,
  });
  return undefined;
}

function ownFeelings(entry: Loose<EmotionEntry>): [string, Loose<FeelingEntry>][] {
  return Object.entries(entry).flatMap(([key, value]): [string, Loose<FeelingEntry>][] =>
    WHOLE_FIELDS.has(key) || key.startsWith("x-") || !isFeeling(value) ? [] : [[key, value]],
  );
}

function isFeeling(value: unknown): value is Loose<FeelingEntry> {
  return typeof value === "object" && value !== null;
}

function feelingOf(
  entry: Loose<FeelingEntry> | undefined,
  place: Place,
  subject: string,
  { scale, texts, report }: EmotionReading,
): Omit<Emotion, "personaId"> | undefined {
  if (entry?.score === undefined) return undefined;
  if (entry.score < scale.min || entry.score > scale.max) {
    report(inside(place, "score"), {
      code: "out-of-range",
      message: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} is ${entry.score}, but goes from ${scale.min} to ${scale.max}.`,
      ...(scale === DEFAULT_SCALE ? { help: OTHER_SCALE } : {}),
    });
    return undefined;
  }
  const feeling = texts.one(entry.feeling, inside(place, "feeling"));
  const because = texts.one(entry.because, inside(place, "because"));
  return {
    score: toStandardScale(entry.score, scale),
    written: entry.score,
    ...(feeling === undefined ? {} : { feeling }),
    ...(because === undefined ? {} : { because }),
  };
}

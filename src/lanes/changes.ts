import type { Change } from "../journey/comparison/comparison.ts";
import type { ChangeMark } from "../journey/comparison/states.ts";
import type { Journey, SourcePath } from "../journey/journey.ts";
import type { CardPart } from "../layout/card-content.ts";
import type { Setting } from "../layout/setting.ts";
import type { Tone } from "../layout/tone.ts";
import { changeLine, movedFrom, type ToldChange, toldChange } from "../locale/changes.ts";
import { listed } from "../locale/phrases.ts";
import type { Words } from "../locale/words.ts";

/** What happened to the thing at a path, on a map of two states. */
export function markAt({ compared }: Journey, path: SourcePath): ChangeMark | undefined {
  if (!compared || !Object.hasOwn(compared.marks, path)) return undefined;
  return compared.marks[path];
}

/** It is in the earlier state only. */
export function isRemoved(journey: Journey, path: SourcePath): boolean {
  return markAt(journey, path)?.change === "removed";
}

/** For templates and scripts: the change, on what has one. */
export function changeAt(journey: Journey, path: SourcePath): { change?: Change } {
  const mark = markAt(journey, path);
  return mark ? { change: mark.change } : {};
}

/**
 * The parts of a card, with what happened to it over them and what it was before under them; the
 * texts of what is gone are struck through. What came or went with its step bears no word of its own.
 *
 * @param told false where a word before says it already
 */
export function withChange(
  setting: Pick<Setting, "journey" | "words">,
  path: SourcePath,
  parts: readonly CardPart[],
  told = true,
): CardPart[] {
  const mark = markAt(setting.journey, path);
  if (!mark) return [...parts];
  const own = mark.change === "removed" ? parts.map(struck) : parts;
  if (mark.part || !told) return [...own];
  const tone = quietTone(parts);
  return [...heading(setting, mark, tone), ...own, ...history(setting, mark, tone)];
}

/** Parts of a card with a word over them that they came or went; the texts of what is gone are struck through. */
export function withTag(
  { compare }: Pick<Words, "compare">,
  change: Change | undefined,
  parts: readonly CardPart[],
): CardPart[] {
  if (!change || parts.length === 0) return [...parts];
  const own = change === "removed" ? parts.map(struck) : parts;
  return [tagOf({ compare }, change), ...own];
}

function tagOf({ compare }: Pick<Words, "compare">, change: Change): CardPart {
  return { kind: "tag", change, text: compare[change] };
}

/**
 * The tone that is sure to be read on the ground of these parts: that of the first text, where it
 * has a ground of its own. Further ones may have a colour to say something, such as a target missed.
 */
function quietTone(parts: readonly CardPart[]): Tone {
  const first = parts.find((part) => part.kind === "text");
  return first?.tone.endsWith("-ink") ? first.tone : "muted";
}

function heading(
  { words }: Pick<Setting, "words">,
  { change, from }: ChangeMark,
  tone: Tone,
): CardPart[] {
  const tag = tagOf(words, change);
  if (from === undefined) return [tag];
  return [tag, { kind: "text", text: movedFrom(words, from), size: "small", tone }];
}

function struck(part: CardPart): CardPart {
  if (part.kind !== "text") return part;
  // The number of a pain stands on the colour of pains.
  const numbered = part.lead?.kind === "number";
  return { ...part, struck: true, ...(numbered ? {} : { tone: "muted" }) };
}

/** What the fields were: a text struck through, figures and words before and after, else the names of what differs. */
function history(
  { words, journey }: Pick<Setting, "journey" | "words">,
  { fields, metric }: ChangeMark,
  tone: Tone,
): CardPart[] {
  const style = { kind: "text", size: "small", tone } as const;
  const texts = fields.flatMap(({ field, before }): CardPart[] =>
    WORDING.has(field) && typeof before === "string"
      ? [{ ...style, text: before, struck: true }]
      : [],
  );
  const others = fields.filter(({ field }) => !WORDING.has(field));
  const told = others.map((change) => ({
    field: change.field,
    said: toldChange(words, journey.lang, change, metric),
  }));
  const shown = told.filter(({ field, said }) => isShort(said) && !UNSEEN.has(field));
  const lines = shown.map(({ said }) => changeLine(journey.lang, said));
  const rest = told.filter((one) => !shown.includes(one)).map(({ said }) => said.name);
  const names = rest.length > 0 ? [`${words.compare.changed}: ${listed(journey.lang, rest)}`] : [];
  return [...texts, ...[...lines, ...names].map((text): CardPart => ({ ...style, text }))];
}

/** What the card itself says. */
const WORDING = new Set(["text", "name", "quote"]);
/** What the map does not show in words anyhow: that it differs is enough. */
const UNSEEN = new Set(["dataIn", "dataOut", "next", "research", "notes", "image"]);
/** Letters of both sides together that are read at a glance. */
const GLANCE = 36;

function isShort({ before = "", after = "" }: ToldChange): boolean {
  return before.length + after.length <= GLANCE;
}

import type { Change } from "../../journey/comparison/comparison.ts";
import type { Persona } from "../../journey/journey.ts";
import { changeAt, withChange } from "../../lanes/changes.ts";
import { type Box, toUnit } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card, CardPart } from "../../layout/card-content.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { typeStyle } from "../../layout/type-scale.ts";
import { quoted, termOr } from "../../locale/phrases.ts";
import { initials } from "./initials.ts";

/** A persona in the header: the face of the map, and the key to the persona's curve. */
export interface PersonaCard {
  box: Box;
  persona: number;
  personaId: string;
  path: string;
  avatar: { cx: number; cy: number; r: number };
  photo?: { dataUri: string; box: Box };
  initials: TextBlock;
  name: TextBlock;
  role: TextBlock;
  /** A stretch of the persona's line with its mark; absent where there is one persona only. */
  sample?: { x1: number; x2: number; y: number };
  change?: Change;
  /** The quote, and the lists beside or below it. */
  parts: Card[];
}

interface Place {
  start: number;
  top: number;
  width: number;
}

const PADDING = 16;
const AVATAR = 22;
const SAMPLE_WIDTH = 56;
/** From this width on there is room for lists side by side. */
const WIDE = 520;
const COLUMN_GAP = 24;
const MOST_IN_LIST = 3;

export function layPersonaCard(setting: Setting, persona: Persona, place: Place): PersonaCard {
  const { start, top, width } = place;
  const index = setting.journey.personas.indexOf(persona);
  const head = layHead(setting, persona, place);
  const inner = {
    start: start + PADDING,
    top: toUnit(head.bottom + 8),
    width: width - 2 * PADDING,
  };
  const parts = layParts(setting, persona, index, inner);
  const bottom = Math.max(inner.top - 8, ...parts.map(({ box }) => box.y + box.height));
  const [cx, cy] = [placeX(setting.frame, start + PADDING + AVATAR), top + PADDING + AVATAR];
  const photoBox = { x: cx - AVATAR, y: cy - AVATAR, width: 2 * AVATAR, height: 2 * AVATAR };
  return {
    box: placeBox(setting.frame, start, top, width, toUnit(bottom + PADDING - top)),
    persona: index,
    personaId: persona.id,
    path: persona.path,
    ...changeAt(setting.journey, persona.path),
    avatar: { cx, cy, r: AVATAR },
    ...(persona.photo ? { photo: { dataUri: persona.photo.dataUri, box: photoBox } } : {}),
    initials: setText(setting, {
      text: initials(persona.name),
      size: "head",
      weight: 700,
      tone: `persona-${index}`,
      start: start + PADDING,
      top: cy - 12,
      width: 2 * AVATAR,
      align: "middle",
    }),
    name: head.name,
    role: head.role,
    ...(head.sample ? { sample: head.sample } : {}),
    parts,
  };
}

/** Name, role and the sample of the curve, beside the avatar. */
function layHead(setting: Setting, persona: Persona, { start, top, width }: Place) {
  const textStart = start + PADDING + 2 * AVATAR + 12;
  const column = { start: textStart, width: start + width - PADDING - textStart };
  const several = setting.journey.personas.length > 1;
  const about = [persona.role && termOr(setting.words.roles, persona.role), persona.archetype];
  const text = about.filter((part) => part !== undefined).join(" · ");
  // A name that stands alone is level with the middle of the avatar.
  const nameTop = top + PADDING + (text === "" && !several ? AVATAR - 12 : 0);
  const name = setText(setting, {
    ...column,
    text: persona.name,
    size: nameSize(setting, persona.name, column.width),
    weight: 600,
    tone: "ink",
    top: nameTop,
  });
  const role = setText(setting, {
    ...column,
    text,
    size: "small",
    tone: "muted",
    top: nameTop + name.box.height + 2,
  });
  const roleBottom = role.box.y + role.box.height;
  const ends = [placeX(setting.frame, textStart), placeX(setting.frame, textStart + SAMPLE_WIDTH)];
  const sample = { x1: Math.min(...ends), x2: Math.max(...ends), y: roleBottom + 12 };
  return {
    name,
    role,
    ...(several ? { sample } : {}),
    bottom: Math.max(several ? roleBottom + 20 : roleBottom, top + PADDING + 2 * AVATAR),
  };
}

/** Smaller, where a long word would have to be broken. */
function nameSize({ text }: Setting, name: string, width: number): "head" | "body" {
  return text.longestWord(name, typeStyle("head", 600)) <= width ? "head" : "body";
}

/** The quote over the goals; with room to spare, goals, needs and frustrations side by side. */
function layParts(setting: Setting, persona: Persona, index: number, place: Place): Card[] {
  const quote = layCard(setting, {
    ...place,
    padding: 0,
    gap: 4,
    parts: withChange(setting, persona.path, quotePart(setting, persona, index)),
  });
  const below = quote.box.height === 0 ? place.top : quote.box.y + quote.box.height + 8;
  const lists =
    place.width < WIDE - 2 * PADDING ? [bullets(persona.goals)] : titledLists(setting, persona);
  const columns = lists.filter((list) => list.length > 0);
  const width = (place.width - COLUMN_GAP * (columns.length - 1)) / Math.max(1, columns.length);
  return [
    quote,
    ...columns.map((parts, column) =>
      layCard(setting, {
        start: place.start + column * (width + COLUMN_GAP),
        top: below,
        width,
        padding: 0,
        gap: 4,
        parts,
      }),
    ),
  ];
}

function quotePart(setting: Setting, persona: Persona, index: number): CardPart[] {
  if (persona.quote === undefined) return [];
  const text = quoted(setting.words, persona.quote);
  return [{ kind: "text", text, size: "body", weight: 600, tone: `persona-${index}` }];
}

function titledLists(setting: Setting, persona: Persona): CardPart[][] {
  const { persona: words } = setting.words;
  const lists: [string, string[]][] = [
    [words.goals, persona.goals],
    [words.needs, persona.needs],
    [words.frustrations, persona.frustrations],
  ];
  return lists
    .filter(([, texts]) => texts.length > 0)
    .map(([text, texts]) => [
      { kind: "text", text, size: "small", weight: 600, tone: "muted" },
      ...bullets(texts),
    ]);
}

function bullets(texts: readonly string[]): CardPart[] {
  return texts
    .slice(0, MOST_IN_LIST)
    .map((text) => ({ kind: "text", text, size: "body", tone: "ink", lead: { kind: "bullet" } }));
}

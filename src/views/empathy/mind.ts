import type { Empathy, EmpathyEntry } from "../../journey/empathy.ts";
import { type Box, toUnit } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card } from "../../layout/card-content.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import type { Tone } from "../../layout/tone.ts";
import { type LaidEntry, layEntries } from "./entries.ts";
import { layHeading } from "./field.ts";
import { faceOf, ROUND } from "./head-shape.ts";

/** What goes on inside the head: thoughts and feelings, pains and gains. */
export interface Mind {
  heading: Card;
  parts: MindPart[];
  /** px, where it ends */
  bottom: number;
}

export interface MindPart {
  field: "thinks" | "feels" | "pains" | "gains";
  /** Pains and gains stand on cards in their colours. */
  box?: Box;
  name: Card;
  entries: LaidEntry[];
}

interface Place {
  start: number;
  top: number;
  width: number;
}

/** px of the skull's edge that is too round for text, at the top and further down */
const ROUND_INSET = 100;
const INSET = 40;
const HEADING_TOP = 40;
const GAP = 16;
const PADDING = 16;
const LOWEST_CARD = 112;

/** @param place of the skull, from its back to the forehead */
export function layMind(setting: Setting, empathy: Empathy, place: Place, least: number): Mind {
  const { words } = setting;
  const upper = { start: place.start + ROUND_INSET, width: place.width - 2 * ROUND_INSET };
  const heading = layHeading(
    setting,
    { number: 7, question: words.people.askThinks, icon: "thinks" },
    { ...upper, top: place.top + HEADING_TOP },
  );
  const top = heading.box.y + heading.box.height + 16;
  const thoughts = sideBySide({ ...upper, top }).map((half, index) =>
    layPart(setting, index === 0 ? "thinks" : "feels", empathy, half),
  );
  const inset = INSET * faceOf(place.width).scale;
  const lower = { start: place.start + inset, width: place.width - 2 * inset };
  const under = toUnit(
    Math.max(
      ...thoughts.map(({ bottom }) => bottom + GAP),
      // Wider than the thoughts, so they must not reach into the round of the skull.
      place.top + ROUND - 24,
    ),
  );
  const cardsAt = (y: number) =>
    sideBySide({ ...lower, top: y }).map((half, index) =>
      layPart(setting, index === 0 ? "pains" : "gains", empathy, half, PADDING),
    );
  const height = Math.max(LOWEST_CARD, ...cardsAt(under).map((card) => card.bottom - under));
  const bottom = Math.max(least, under + height);
  // What is left free in the head is half above the cards, half below.
  const cards = cardsAt(under + toUnit((bottom - under - height) / 2));
  for (const { part } of cards) if (part.box) part.box.height = height;
  return { heading, parts: [...thoughts, ...cards].map(({ part }) => part), bottom };
}

function sideBySide({ start, top, width }: Place): [Place, Place] {
  const half = (width - GAP) / 2;
  return [
    { start, top, width: half },
    { start: start + half + GAP, top, width: half },
  ];
}

const TONES: Record<MindPart["field"], Tone> = {
  thinks: "muted",
  feels: "muted",
  pains: "pain-ink",
  gains: "gain-ink",
};

/** A name and its entries; with padding on a card of its own. */
function layPart(
  setting: Setting,
  field: MindPart["field"],
  empathy: Empathy,
  { start, top, width }: Place,
  padding = 0,
): { part: MindPart; bottom: number } {
  const inner = { start: start + padding, width: width - 2 * padding };
  const name = layCard(setting, {
    ...inner,
    top: top + padding,
    padding: 0,
    gap: 0,
    parts: [nameOf(setting, field)],
  });
  const entries: readonly EmpathyEntry[] = empathy[field];
  const laid = layEntries(setting, entries, {
    ...inner,
    top: name.box.y + name.box.height + 8,
  });
  const bottom = toUnit(laid.bottom + padding);
  const box = placeBox(setting.frame, start, top, width, bottom - top);
  return {
    part: { field, ...(padding > 0 ? { box } : {}), name, entries: laid.entries },
    bottom,
  };
}

function nameOf({ words }: Setting, field: MindPart["field"]) {
  const onCard = field === "pains" || field === "gains";
  return {
    kind: "text",
    text: words.empathy[field],
    size: onCard ? "body" : "small",
    weight: 600,
    tone: TONES[field],
    ...(onCard ? { lead: { kind: "icon", icon: field } as const } : {}),
  } as const;
}

import { toUnit } from "../../layout/box.ts";
import type { Setting } from "../../layout/setting.ts";
import { balancedWidth, setText, type TextBlock } from "../../layout/text-block.ts";
import { type HeaderBadge, layBadges } from "./badges.ts";
import { type ComparedState, layComparedStates } from "./compared-states.ts";
import { layLogo, type MapLogo } from "./logo.ts";
import { overallFacts } from "./overall-facts.ts";
import type { PersonaCard } from "./persona-card.ts";
import { layPersonaCards } from "./persona-cards.ts";
import { MARGIN, WIDEST_HEADER } from "./sheet.ts";

export interface MapHeader {
  logo?: MapLogo;
  title: TextBlock;
  subtitle?: TextBlock;
  description?: TextBlock;
  /** On a map of two states. */
  states: ComparedState[];
  badges: HeaderBadge[];
  /** Scenario and goal: a small heading and its text. */
  facts: { name: TextBlock; text: TextBlock }[];
  personas: PersonaCard[];
  /** On the pages after the first, in place of the cards. */
  key?: PersonaKey[];
  bottom: number;
}

/** A persona's name beside a sample of their curve. */
export interface PersonaKey {
  persona: number;
  sample: { x1: number; x2: number; y: number };
  text: TextBlock;
}

const GAP = 40;
/** In sizes of the title: a larger title brings a wider block. */
const WIDEST_TITLE = 24;
const NARROWEST_TEXT = 360;
const CARD_ROOM = 232;
const WIDEST_LINE = 640;
/** px between two rows of facts */
const FACT_GAP = 12;

/** The title and what the map is about on one side, the personas on the other. */
export function layHeader(setting: Setting, top: number): MapHeader {
  const room = Math.min(setting.frame.width, WIDEST_HEADER) - 2 * MARGIN;
  const people = setting.journey.personas.length;
  const forCards = Math.min(people * CARD_ROOM + GAP, room * 0.62);
  const beside = people > 0 && room - forCards >= NARROWEST_TEXT;
  const width = Math.min(WIDEST_TITLE * setting.titleSize, beside ? room - forCards : room);
  const text = layTitle(setting, top, width);
  const cardsStart = beside ? MARGIN + width + GAP : MARGIN;
  const cards = layPersonaCards(setting, {
    start: cardsStart,
    top: beside ? top : text.bottom + 20,
    width: room + MARGIN - cardsStart,
  });
  return { ...text, personas: cards.cards, bottom: Math.max(text.bottom, cards.bottom) };
}

function layTitle(setting: Setting, top: number, width: number): Omit<MapHeader, "personas"> {
  const { journey, spacing } = setting;
  const place = { start: MARGIN, width };
  const logo = layLogo(setting, top, width);
  const wording = {
    ...place,
    text: journey.title,
    size: "title",
    weight: 700,
    tone: "ink",
    top: logo ? toUnit(logo.box.y + logo.box.height) + 16 + spacing.card : top,
  } as const;
  const title = setText(setting, { ...wording, width: balancedWidth(setting, wording) });
  let y = title.box.y + title.box.height;
  const subtitle =
    journey.subtitle === undefined
      ? undefined
      : setText(setting, {
          ...place,
          text: journey.subtitle,
          size: "head",
          tone: "muted",
          top: y + 4,
        });
  if (subtitle) y += 4 + subtitle.box.height;
  const description = layDescription(setting, y + 8, Math.min(width, WIDEST_LINE));
  if (description) y = description.box.y + description.box.height;
  const { states, bottom } = layComparedStates(setting, y + 12, width);
  if (states.length > 0) y = bottom;
  const badges = layBadges(setting, y + 12 + spacing.card, width);
  if (badges.length > 0) y = Math.max(...badges.map(({ box }) => box.y + box.height));
  const facts = layFacts(setting, y + 16 + spacing.card, width);
  for (const { text } of facts) y = Math.max(y, text.box.y + text.box.height);
  return {
    ...(logo ? { logo } : {}),
    title,
    ...(subtitle ? { subtitle } : {}),
    ...(description ? { description } : {}),
    states,
    badges,
    facts,
    bottom: toUnit(y),
  };
}

function layDescription(setting: Setting, top: number, width: number): TextBlock | undefined {
  const { description: text } = setting.journey;
  if (text === undefined) return undefined;
  return setText(setting, { text, size: "body", tone: "ink", start: MARGIN, top, width });
}

/** Scenario and goal side by side, and under them what was measured of the whole journey. */
function layFacts(setting: Setting, top: number, width: number): MapHeader["facts"] {
  const { journey, words } = setting;
  const told = [
    { name: words.header.scenario, text: journey.scenario },
    { name: words.header.goal, text: journey.goal },
  ].flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
  const first = layFactRow(setting, told, top, width);
  const bottom = Math.max(top - FACT_GAP, ...first.map(({ text }) => text.box.y + text.box.height));
  return [...first, ...layFactRow(setting, overallFacts(setting), bottom + FACT_GAP, width)];
}

function layFactRow(
  setting: Setting,
  facts: readonly { name: string; text: string }[],
  top: number,
  width: number,
): MapHeader["facts"] {
  const gap = 24;
  const column =
    (Math.min(width, 2 * WIDEST_LINE) - gap * (facts.length - 1)) / Math.max(1, facts.length);
  return facts.map(({ name, text }, index) => {
    const place = { start: MARGIN + index * (column + gap), width: column };
    const heading = { text: name, size: "small", weight: 600, tone: "muted" } as const;
    return {
      name: setText(setting, { ...place, ...heading, top }),
      text: setText(setting, { ...place, text, size: "body", tone: "ink", top: top + 16 }),
    };
  });
}

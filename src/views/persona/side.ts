import type { Persona } from "../../journey/journey.ts";
import { toUnit } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card } from "../../layout/card-content.ts";
import type { Setting } from "../../layout/setting.ts";
import { balancedWidth, setText, type TextBlock } from "../../layout/text-block.ts";
import { termOr } from "../../locale/phrases.ts";
import { layLogo, type MapLogo } from "../map/logo.ts";
import { channelParts } from "../people/channels.ts";
import { layPortrait, type Portrait } from "../people/portrait.ts";
import { layShare, type ShareBar } from "../people/share-bar.ts";
import { SHEET_MARGIN } from "../sheet/setting.ts";

/** Who it is, at a glance: everything that can be said in a word or two. */
export interface PersonaSide {
  logo?: MapLogo;
  kind: TextBlock;
  portrait: Portrait;
  name: TextBlock;
  role?: TextBlock;
  archetype?: TextBlock;
  facts: { name: TextBlock; text: TextBlock }[];
  share?: ShareBar;
  channels?: Card;
  /** px, where it ends */
  bottom: number;
}

/** px of the panel at the start of the sheet */
export const SIDE_WIDTH = 344;
/** What of the panel is written on. */
export const SIDE_ROOM = { start: SHEET_MARGIN, width: SIDE_WIDTH - SHEET_MARGIN - 32 };
const RADIUS = 56;
const FACT_NAME = 96;
const FACT_GAP = 8;
const PART_GAP = 28;

export function laySide(setting: Setting, persona: Persona): PersonaSide {
  const { words, journey } = setting;
  const index = journey.personas.indexOf(persona);
  const logo = layLogo(setting, SHEET_MARGIN, SIDE_ROOM.width);
  const kind = setText(setting, {
    ...SIDE_ROOM,
    text: words.views.persona,
    size: "body",
    weight: 600,
    tone: "muted",
    top: logo ? toUnit(logo.box.y + logo.box.height) + 24 : SHEET_MARGIN,
  });
  const portrait = layPortrait(setting, persona, {
    start: SIDE_ROOM.start,
    top: toUnit(kind.box.y + kind.box.height) + 16,
    r: RADIUS,
  });
  const named = layName(setting, persona, portrait.cy + RADIUS + 20);
  let y = named.bottom;
  const facts = layFacts(setting, persona, y + PART_GAP);
  for (const { text, name } of facts) y = Math.max(y, bottomOf(text), bottomOf(name));
  const share =
    persona.share === undefined
      ? undefined
      : layShare(setting, persona.share, index, { ...SIDE_ROOM, top: toUnit(y) + PART_GAP });
  if (share) y = share.bottom;
  const channels = layChannels(setting, persona, toUnit(y) + PART_GAP);
  if (channels) y = channels.box.y + channels.box.height;
  return {
    ...(logo ? { logo } : {}),
    kind,
    portrait,
    ...named.texts,
    facts,
    ...(share ? { share } : {}),
    ...(channels ? { channels } : {}),
    bottom: toUnit(y),
  };
}

function layName(setting: Setting, persona: Persona, top: number) {
  const { words } = setting;
  const wording = {
    ...SIDE_ROOM,
    text: persona.name,
    size: "title",
    weight: 700,
    tone: "ink",
    top,
  } as const;
  const name = setText(setting, { ...wording, width: balancedWidth(setting, wording) });
  let y = bottomOf(name);
  const archetype =
    persona.archetype === undefined
      ? undefined
      : setText(setting, {
          ...SIDE_ROOM,
          text: persona.archetype,
          size: "head",
          tone: "ink",
          top: y + 4,
        });
  if (archetype) y = bottomOf(archetype);
  const role =
    persona.role === undefined
      ? undefined
      : setText(setting, {
          ...SIDE_ROOM,
          text: termOr(words.roles, persona.role),
          size: "body",
          weight: 600,
          tone: `persona-${setting.journey.personas.indexOf(persona)}`,
          top: y + 8,
        });
  if (role) y = bottomOf(role);
  return {
    texts: { name, ...(role ? { role } : {}), ...(archetype ? { archetype } : {}) },
    bottom: toUnit(y),
  };
}

/** Names in one column, what they say in the other. */
function layFacts(setting: Setting, persona: Persona, top: number): PersonaSide["facts"] {
  const { start, width } = SIDE_ROOM;
  let y = toUnit(top);
  return persona.facts.map((fact) => {
    const name = setText(setting, {
      text: fact.name,
      size: "small",
      weight: 600,
      tone: "muted",
      ...{ start, top: y + 1, width: FACT_NAME - 12 },
    });
    const text = setText(setting, {
      text: fact.value,
      size: "body",
      tone: "ink",
      ...{ start: start + FACT_NAME, top: y, width: width - FACT_NAME },
    });
    y = toUnit(Math.max(bottomOf(name), bottomOf(text))) + FACT_GAP;
    return { name, text };
  });
}

function layChannels(setting: Setting, persona: Persona, top: number): Card | undefined {
  const { journey, words } = setting;
  if (persona.channels.length === 0) return undefined;
  return layCard(setting, {
    ...SIDE_ROOM,
    top,
    padding: 0,
    gap: 8,
    parts: [
      { kind: "text", text: words.persona.channels, size: "small", weight: 600, tone: "muted" },
      ...channelParts(journey, persona),
    ],
  });
}

function bottomOf({ box }: TextBlock): number {
  return box.y + box.height;
}
